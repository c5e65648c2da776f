import PlanReview

/// A paper that notices ask for and that is none of the kinds a reading knows.
struct NamedPaper: Hashable, Sendable {
  /// As a letter in Japanese calls it.
  let name: String

  /// The words it is called by in notices and in what is said of a document.
  let words: [String]

  private init(_ name: String, _ words: [String]) {
    (self.name, self.words) = (name, words)
  }

  /// Papers that have a name of their own.
  static let specific = [
    NamedPaper(
      "銀行口座・カードの取引明細書",
      [
        "取引明細", "取引明細書", "口座明細", "利用明細", "通帳", "bank statement", "bank statements",
        "account statement",
        "card statement", "credit card statement",
      ]),
    NamedPaper(
      "公共料金の請求書または領収書",
      [
        "公共料金の請求書", "公共料金の領収書", "公共料金の明細", "公共料金", "電気料金", "ガス料金", "水道料金", "utility bill",
        "utility bills", "utility invoice", "electricity bill", "gas bill", "water bill",
      ]),
    NamedPaper("残高証明書", ["残高証明", "残高証明書", "certificate of balance"]),
    NamedPaper(
      "試験報告書",
      [
        "試験報告書", "試験成績書", "試験結果", "検査報告書", "検査成績書", "test report", "test reports", "test results",
        "laboratory report", "lab report",
      ]),
    NamedPaper(
      "基準に適合していることの証明書",
      [
        "適合性検査の証明書", "適合証明書", "適合性証明書", "適合宣言書", "適合同等証明書", "適合証", "declaration of conformity",
        "certificate of conformity", "certificate of compliance", "compliance certificate",
      ]),
    NamedPaper("スクリーンショット", ["スクリーンショット", "画面の写し", "screenshot", "screenshots"]),
    NamedPaper(
      "写真", ["写真", "photo", "photos", "photograph", "photographs", "picture of", "pictures of"]),
    NamedPaper("成分表", ["成分表", "全成分", "list of ingredients", "ingredient list"]),
    NamedPaper("安全データシート", ["安全データシート", "sds", "msds", "safety data sheet"]),
    NamedPaper(
      "取扱説明書", ["取扱説明書", "instruction manual", "user manual", "instructions for use"]),
    NamedPaper("納税に関する証明書", ["納税証明書", "確定申告書", "tax certificate", "tax return"]),
    NamedPaper("印鑑登録証明書", ["印鑑証明", "印鑑証明書", "印鑑登録証明書"]),
    NamedPaper("同意書・誓約書", ["同意書", "誓約書", "宣誓書", "letter of consent", "written undertaking"]),
    NamedPaper("契約書", ["契約書", "contract", "contracts"]),
    NamedPaper("配送の記録", ["配送記録", "配達証明", "発送の記録", "proof of delivery", "shipping records"]),
    NamedPaper("仕入れの記録", ["仕入れの記録", "仕入記録", "購入記録", "purchase records"]),
  ]

  /// Words that say no more than that there is a paper.
  static let general = [
    NamedPaper("証明書", ["証明書", "証明する書面", "certificate", "certificates"]),
    NamedPaper("報告書", ["報告書", "report", "reports"]),
    NamedPaper("許可証・届出書", ["許可証", "免許証", "届出書", "permit", "licence", "license"]),
    NamedPaper(
      "通知で求められている書類",
      [
        "書類", "書面", "資料", "証憑", "写し", "コピー", "document", "documents", "documentation", "paperwork",
        "materials", "copy of", "copies of",
      ]),
    NamedPaper("記録", ["記録をご用意", "記録をお送り", "記録の写し", "records"]),
  ]

  /// Whether any of its words stand in a text.
  func isNamed(in text: String) -> Bool {
    let folded = FoldedPlan(text)
    return words.contains { !folded.spans(of: $0).isEmpty }
  }
}
