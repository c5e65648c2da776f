import Casework
import CivilTime
import JSONText
import PlanReview
import TestSupport
import Testing

/// A draft, and what one rule says of it.
struct RuleExpectation: Sendable, CustomTestStringConvertible {
  let rule: RuleCode
  let name: String
  let plan: @Sendable () -> InventedPlan

  /// `nil` where the rule has nothing to say.
  let severity: Severity?

  /// The words it marks; `nil` where they are not looked at.
  let marked: [String]?

  init(
    _ rule: RuleCode, _ name: String, _ severity: Severity?, marks marked: [String]? = nil,
    _ plan: @escaping @Sendable () -> InventedPlan
  ) {
    self.rule = rule
    self.name = name
    self.severity = severity
    self.marked = marked
    self.plan = plan
  }

  var testDescription: String { "\(rule.rawValue) \(name)" }
}

/// A plan with one line in each part.
private func parts(
  cause: String = "手順がなかったためです。", actions: String = "在庫を確認しました。", prevention: String = "毎日店長が確認します。"
)
  -> String
{
  "1. 根本原因\n\(cause)\n2. 実施した是正措置\n\(actions)\n3. 再発防止策\n\(prevention)\n"
}

@Suite struct RuleTests {
  static let structure: [RuleExpectation] = [
    RuleExpectation(.missingPart, "no heading at all", .required) { InventedPlan("検品します。") },
    RuleExpectation(.missingPart, "all three, in brackets", nil) {
      InventedPlan("【原因】\nあ\n【対応】\nい\n【今後の対策】\nう\n")
    },
    RuleExpectation(.missingPart, "all three, in English", nil) {
      InventedPlan("1. Root cause\na\n2. Actions taken\nb\n3. Prevention\nc\n")
    },
    RuleExpectation(.missingPart, "only papers were asked for", .doubtful) {
      InventedPlan("請求書を送ります。", documents: [.invoice])
    },
    RuleExpectation(.emptyPart, "a heading alone", .required, marks: ["2. 実施した是正措置"]) {
      InventedPlan(
        "1. 根本原因\n入荷の検品を一人で行い、見本と照らす手順がなかったためです。\n2. 実施した是正措置\n\n3. 再発防止策\n毎月末に店長が全商品の数を請求書と照らして確かめます。\n"
      )
    },
    RuleExpectation(.emptyPart, "a placeholder alone", .required, marks: ["1. 根本原因"]) {
      InventedPlan(
        "1. 根本原因\n〔要確認：どの工程で、何が、いつ起きたのかを依頼者に尋ねて書く〕\n"
          + "2. 実施した是正措置\n2026年5月2日に3商品の出品を取り下げました。\n3. 再発防止策\n毎月末に店長が全商品の数を請求書と照らして確かめます。\n")
    },
    RuleExpectation(.emptyPart, "a few words alone", .required, marks: ["1. 根本原因"]) {
      InventedPlan(
        "1. 根本原因\n検品不足のためです。\n2. 実施した是正措置\n2026年5月2日に3商品の出品を取り下げました。\n3. 再発防止策\n毎月末に店長が全商品の数を請求書と照らして確かめます。\n"
      )
    },
    RuleExpectation(.emptyPart, "a sound plan", nil) { InventedPlan(InventedPlan.sound) },
  ]

  static let content: [RuleExpectation] = [
    RuleExpectation(.causeNotOwn, "no why", .required, marks: ["1. 根本原因"]) {
      InventedPlan(parts(cause: "商品に不備がありました。"))
    },
    RuleExpectation(
      .causeNotOwn, "the notice's own words", .required,
      marks: ["販売された商品の真贋について購入者様から苦情が寄せられたためです。"]
    ) {
      InventedPlan(
        parts(cause: "販売された商品の真贋について購入者様から苦情が寄せられたためです。"),
        notice: "販売された商品の真贋について、購入者様から苦情が寄せられたためです。")
    },
    RuleExpectation(.causeNotOwn, "a cause of one's own", nil) {
      InventedPlan(InventedPlan.sound)
    },
    RuleExpectation(
      .actionsNotDone, "all in the future", .required, marks: ["・在庫を確認します。", "・検品を見直す予定です。"]
    ) {
      InventedPlan(parts(actions: "・在庫を確認します。\n・検品を見直す予定です。"))
    },
    RuleExpectation(.actionsNotDone, "one of three", .doubtful, marks: ["表を作ります。"]) {
      InventedPlan(parts(actions: "在庫を調べました。棚を分けました。表を作ります。"))
    },
    RuleExpectation(.actionsNotDone, "done, going on, and attached", nil) {
      InventedPlan(parts(actions: "・在庫を調べました。\n・鍵を店長が管理しています。\n・写真を添付します。"))
    },
    RuleExpectation(.actionsNotDone, "in English", .required, marks: ["We will check the stock."]) {
      InventedPlan(
        "1. Root cause\nBecause nobody checked.\n2. Actions taken\nWe will check the stock.\n3. Prevention\nx\n"
      )
    },
    RuleExpectation(.preventionVague, "nobody and never", .doubtful, marks: ["・検品を見直します。"]) {
      InventedPlan(parts(prevention: "・検品を見直します。\n・毎週月曜に店長が棚を確かめます。"))
    },
    RuleExpectation(.preventionVague, "the client by name", nil) {
      InventedPlan(parts(prevention: "入荷のたびに星野が確かめます。"))
    },
    RuleExpectation(.emptyPromise, "a promise alone", .required, marks: ["徹底", "注意いたし"]) {
      InventedPlan(parts(prevention: "・検品を徹底します。\n・今後は注意いたします。"))
    },
    RuleExpectation(.emptyPromise, "a promise with a measure", nil) {
      InventedPlan(parts(prevention: "・検品を徹底するため、店長が毎週10点を見本と照らします。"))
    },
    RuleExpectation(.noNumbers, "no number in the cause", .doubtful, marks: ["1. 根本原因"]) {
      InventedPlan(
        InventedPlan.sound.replacing("2025年11月から、", with: ""))
    },
    RuleExpectation(.narrow, "only the product", .advice) { InventedPlan(parts()) },
    RuleExpectation(.narrow, "the whole stock", nil) { InventedPlan(InventedPlan.sound) },
  ]

  static let facts: [RuleExpectation] = [
    RuleExpectation(.asinMissing, "one of two", .required) {
      InventedPlan("B0INVENT01について", asins: ["B0INVENT01", "B0INVENT02"])
    },
    RuleExpectation(.asinMissing, "the other in the evidence", nil) {
      InventedPlan("B0INVENT01について", asins: ["B0INVENT01", "B0INVENT02"])
        .with(.invoice(proves: "B0INVENT02 20点の仕入れ"))
    },
    RuleExpectation(.asinMissing, "in full-width letters", nil) {
      InventedPlan("Ｂ０ＩＮＶＥＮＴ０１について", asins: ["B0INVENT01"])
    },
    RuleExpectation(.asinForeign, "of no notice", .doubtful, marks: ["B0INVENT09"]) {
      InventedPlan("B0INVENT01とB0INVENT09", asins: ["B0INVENT01"])
    },
    RuleExpectation(
      .quantityShort, "bought less than sold", .doubtful, marks: ["B0INVENT01 仕入れ30 販売41"]
    ) {
      InventedPlan("B0INVENT01 仕入れ30 販売41\nB0INVENT02 仕入れ48 販売41")
    },
    RuleExpectation(.unproven, "an invoice that is not there", .required, marks: ["請求書を添付しました。"]) {
      InventedPlan("請求書を添付しました。")
    },
    RuleExpectation(.unproven, "an invoice that is there", nil) {
      InventedPlan("請求書を添付しました。").with(.invoice())
    },
    RuleExpectation(.admission, "told otherwise before", .doubtful, marks: ["64点"]) {
      InventedPlan("店の在庫64点を確認しました。").after("店の在庫60点を確認しました。")
    },
    RuleExpectation(.admission, "the same as before", nil) {
      InventedPlan("店の在庫64点を確認しました。").after("店の在庫64点を確認しました。棚を分けました。")
    },
    RuleExpectation(.admission, "otherwise than the notice", .doubtful, marks: ["42点"]) {
      InventedPlan("販売数42点の内訳です。", notice: "販売数41点に対し、請求書の数量は合計30点です。")
    },
    RuleExpectation(.admission, "beside the number of the notice", nil) {
      InventedPlan("請求書は30点と18点の合計48点です。", notice: "請求書の数量は合計30点です。")
    },
    RuleExpectation(.admission, "on another day before", .doubtful, marks: ["2026年5月3日"]) {
      InventedPlan("・2026年5月3日: 出品を取り下げました。\n・2026年5月4日に検品を始めました。").after(
        "・2026年5月1日：出品を取り下げました。\n・2026年5月4日に検品を始めました。")
    },
    RuleExpectation(.admission, "a day of its own for each", nil) {
      InventedPlan("・2026年5月3日に店の棚を調べました。").after(
        "・2026年5月1日に店の棚を調べました。\n・2026年5月2日に店の棚を調べました。")
    },
    RuleExpectation(
      .admission, "an order number with a slip", .doubtful, marks: ["250-1234567-1234576"]
    ) {
      InventedPlan("注文250-1234567-1234576に返金しました。", notice: "注文番号: 250-1234567-1234567")
    },
    RuleExpectation(.admission, "another order", nil) {
      InventedPlan("注文250-1234567-7654321に返金しました。", notice: "注文番号: 250-1234567-1234567")
    },
    RuleExpectation(.admission, "a company nearly named", .doubtful, marks: ["株式会社神田鞄問屋"]) {
      InventedPlan("株式会社神田鞄問屋から仕入れました。").with(.invoice(supplier: "株式会社神田鞄門屋"))
    },
    RuleExpectation(.admission, "a form at the end, nearly named", .doubtful, marks: ["神田鞄問屋株式会社"])
    {
      InventedPlan("商品は神田鞄問屋株式会社から仕入れました。").with(.invoice(supplier: "神田鞄門屋株式会社"))
    },
    RuleExpectation(.admission, "the same company with a word before it", nil) {
      InventedPlan("取引先神田鞄問屋株式会社から仕入れました。").with(.invoice(supplier: "神田鞄問屋株式会社"))
    },
    RuleExpectation(.admission, "a day on which a paper was asked for", nil) {
      InventedPlan("2026年4月2日に納品書の発行を受けました。").with(.invoice())
    },
    RuleExpectation(.admission, "a day the invoice does not have", .doubtful, marks: ["2026年4月2日"])
    {
      InventedPlan("請求書（2026年4月2日発行）を送りました。").with(.invoice())
    },
    RuleExpectation(.admission, "the invoice's own day", nil) {
      InventedPlan("請求書（2026年4月1日発行）を送りました。").with(.invoice())
    },
    RuleExpectation(.admission, "more than was asked", .required, marks: ["偽物を販売"]) {
      InventedPlan("当店は偽物を販売してしまいました。")
    },
    RuleExpectation(.documentMissing, "none of those asked for", .required) {
      InventedPlan("x", documents: [.invoice, .planOfAction])
    },
    RuleExpectation(.documentMissing, "one of two ways", .doubtful) {
      InventedPlan("x", documents: [.invoice, .authorizationLetter]).with(.invoice())
    },
    RuleExpectation(.documentMissing, "too old on the day", .required) {
      InventedPlan("x", documents: [.invoice], maxAge: 365).with(.invoice(issued: "2025-05-09"))
    },
    RuleExpectation(.documentMissing, "just young enough", nil) {
      InventedPlan("x", documents: [.invoice], maxAge: 365).with(.invoice(issued: "2025-05-10"))
    },
    RuleExpectation(.documentMissing, "a packed file", .required) {
      InventedPlan("x", documents: [.invoice]).with(.invoice(file: "evidence/C7K3QF-E1.zip"))
    },
    RuleExpectation(.supplier, "not to be reached", .doubtful) {
      InventedPlan("問屋から仕入れました。", documents: [.supplierContact])
    },
    RuleExpectation(.supplier, "all that is needed", nil) {
      InventedPlan(
        "神田鞄卸（電話 03-0000-0142、東京都千代田区1-2、https://kanda.example.jp）", documents: [.supplierContact])
    },
    RuleExpectation(.notMarked, "an invoice without marks", .advice) {
      InventedPlan("x").with(.invoice())
    },
    RuleExpectation(.notMarked, "marked", nil) {
      InventedPlan("請求書のASINに下線を引きました。").with(.invoice())
    },
  ]

  static let words: [RuleExpectation] = [
    RuleExpectation(
      .wrongInvestigation, "rights in authenticity", .required, marks: ["商標", "ライセンス"]
    ) {
      InventedPlan("商標のライセンスを確認しました。")
    },
    RuleExpectation(.wrongInvestigation, "rights that the notice names", nil) {
      InventedPlan("商標を確認しました。", notice: "商標権者から連絡がありました。")
    },
    RuleExpectation(.wrongInvestigation, "genuine against a right", .required, marks: ["本物"]) {
      InventedPlan("商品は本物です。", reason: .intellectualProperty)
    },
    RuleExpectation(.wrongInvestigation, "genuine beside a licence", .doubtful, marks: ["正規品"]) {
      InventedPlan("正規品であり、権利者の許諾があります。", reason: .intellectualProperty)
    },
    RuleExpectation(.wrongInvestigation, "generic medicine", .required, marks: ["ジェネリック医薬"]) {
      InventedPlan("ジェネリック医薬品は扱っていません。", reason: .listingMismatch)
    },
    RuleExpectation(.wrongInvestigation, "goods without a brand", nil) {
      InventedPlan("ジェネリック商品（ノーブランド品）です。", reason: .listingMismatch)
    },
    RuleExpectation(.emotional, "a livelihood", .required, marks: ["生活ができ", "納得でき"]) {
      InventedPlan("生活ができません。納得できません。")
    },
    RuleExpectation(
      .emotional, "in English, whole words", .required, marks: ["devastated", "unfair"]
    ) {
      InventedPlan("We are devastated. It is unfair.")
    },
    RuleExpectation(.emotional, "employees of the family", nil) {
      InventedPlan("家族従業員が確認します。")
    },
    RuleExpectation(.blaming, "competitors", .required, marks: ["競合他社"]) {
      InventedPlan(parts(cause: "競合他社の仕業によるためです。"))
    },
    RuleExpectation(.disputing, "the decision", .doubtful, marks: ["不当"]) {
      InventedPlan("不当な停止です。")
    },
    RuleExpectation(.introducing, "greetings and praise", .doubtful, marks: ["平素", "人気の"]) {
      InventedPlan("平素よりありがとうございます。人気の商品です。")
    },
    RuleExpectation(.asking, "a question", .doubtful, marks: ["いつ再開しますか。"]) {
      InventedPlan("在庫を調べました。いつ再開しますか。")
    },
    RuleExpectation(.asking, "another support case", .doubtful, marks: ["ケースID"]) {
      InventedPlan("ケースID 123456のとおりです。")
    },
    RuleExpectation(.apologies, "two of them", .doubtful, marks: ["お詫びいたします。"]) {
      InventedPlan("申し訳ございません。お詫びいたします。")
    },
    RuleExpectation(.apologies, "one", nil) { InventedPlan("申し訳ございません。") },
    RuleExpectation(.links, "a shared folder", .required, marks: ["https://drive.google.com/x"]) {
      InventedPlan("資料は https://drive.google.com/x です。")
    },
    RuleExpectation(.links, "the supplier's site", nil) {
      InventedPlan("仕入れ先は https://kanda.example.jp です。")
    },
    RuleExpectation(.links, "a packed file", .required, marks: ["zip"]) {
      InventedPlan("書類をzipで送りました。")
    },
    RuleExpectation(.translated, "a machine", .doubtful, marks: ["親愛なる"]) {
      InventedPlan("親愛なるチームへ")
    },
    RuleExpectation(
      .translated, "the other language", .doubtful,
      marks: ["We have removed all of the products from our store."]
    ) {
      InventedPlan(
        "在庫を調べました。棚を分けました。\nWe have removed all of the products from our store.\nそのうえで鍵を管理しています。")
    },
    RuleExpectation(
      .placeholder, "all signs of it", .required,
      marks: ["〔要確認：日付〕", "○○", "XXX", "TODO", "[name]"]
    ) {
      InventedPlan("〔要確認：日付〕に○○がXXXを確認。TODO [name]")
    },
    RuleExpectation(
      .placeholder, "what stands for another client's words", .required,
      marks: ["〔依頼者名〕", "〔ASIN〕", "〔client〕"]
    ) {
      InventedPlan("〔依頼者名〕が〔ASIN〕を調べました。〔client〕 did it.")
    },
    RuleExpectation(
      .personal, "a card, and a code", .doubtful, marks: ["暗証番号", "4111-1111-1111-1111"]
    ) {
      InventedPlan("暗証番号と4111-1111-1111-1111")
    },
    RuleExpectation(.personal, "a number that is no card", nil) {
      InventedPlan("請求番号 4111-1111-1111-1112")
    },
    RuleExpectation(.undecided, "two people wrote a text of the round", .required, marks: []) {
      InventedPlan(InventedPlan.sound).after(InventedPlan.sound).with { plan in
        let clash = MergeConflict(
          at: ["text"], base: nil, kept: .strings(["こちら"]), other: .strings(["あちら"]))
        for round in plan.dossier.rounds.indices { plan.dossier.rounds[round].conflicts = [clash] }
      }
    },
    RuleExpectation(.undecided, "two people named the client", .required, marks: []) {
      InventedPlan(InventedPlan.sound).with {
        $0.dossier.sellerCase.conflicts = [
          MergeConflict(
            at: ["client", "name"], base: nil, kept: .string("甲商店"), other: .string("乙商店"))
        ]
      }
    },
    RuleExpectation(.undecided, "all is decided", nil) { InventedPlan(InventedPlan.sound) },
    RuleExpectation(.longWinded, "130 characters", .doubtful) {
      InventedPlan(String(repeating: "検品の手順を見直し、", count: 13) + "終えました。")
    },
    RuleExpectation(.length, "too short", .advice) { InventedPlan("検品しました。") },
    RuleExpectation(.length, "three pages", .doubtful) {
      InventedPlan(String(repeating: "検品の手順を見直しました。\n", count: 320))
    },
    RuleExpectation(.leak, "another client's shop", .required, marks: ["キタノトイズ"]) {
      InventedPlan("キタノトイズの商品です。").with {
        $0.archive.leaks = [
          Leak(kind: .shop, words: "キタノトイズ", owner: Invented.caseID("C2M8XT"))
        ]
      }
    },
    RuleExpectation(
      .leak, "a name with its legal form, and without", .required, marks: ["合同会社北野玩具店", "北野玩具店"]
    ) {
      InventedPlan("合同会社北野玩具店の品です。北野玩具店から届きました。").with {
        $0.archive.leaks = ["合同会社北野玩具店", "北野玩具店"].map {
          Leak(kind: .client, words: $0, owner: Invented.caseID("C2M8XT"))
        }
      }
    },
    RuleExpectation(
      .leak, "a short name, wherever it stands alone", .doubtful, marks: ["田中", "田中"]
    ) {
      InventedPlan("田中が確認します。田中商店ではなく田中です。").with {
        $0.archive.leaks = [
          Leak(
            kind: .client, words: "田中", owner: Invented.caseID("C2M8XT"), isDoubtful: true)
        ]
      }
    },
    RuleExpectation(
      .leak, "a name with its blank and without", .required, marks: ["山田太郎", "山田　太郎"]
    ) {
      InventedPlan("山田太郎が確認します。山田　太郎です。").with {
        $0.archive.leaks = [
          Leak(kind: .client, words: "山田太郎", owner: Invented.caseID("C2M8XT"))
        ]
      }
    },
    RuleExpectation(.reused, "a sentence of another case", .doubtful, marks: ["毎月末に数を比べます。"]) {
      InventedPlan("在庫を調べました。毎月末に数を比べます。").with {
        $0.archive.shared = [
          SharedSentence(words: "毎月末に数を比べます。", owner: Invented.roundID("C2M8XT-01"))
        ]
      }
    },
    RuleExpectation(.reused, "below the threshold", nil) {
      InventedPlan("在庫を調べました。").with {
        $0.archive.likeness = [Likeness(owner: Invented.caseID("C2M8XT"), share: 0.35)]
      }
    },
    RuleExpectation(.reused, "above the threshold", .doubtful, marks: []) {
      InventedPlan("在庫を調べました。").with {
        $0.archive.likeness = [Likeness(owner: Invented.caseID("C2M8XT"), share: 0.36)]
      }
    },
  ]

  static let rounds: [RuleExpectation] = [
    RuleExpectation(.unchanged, "sent again", .required, marks: []) {
      InventedPlan(InventedPlan.sound).after(InventedPlan.sound)
    },
    RuleExpectation(.unchanged, "one part as before", .doubtful, marks: ["1. 根本原因", "2. 実施した是正措置"])
    {
      InventedPlan(InventedPlan.sound).after(
        InventedPlan.soundButPrevention)
    },
    RuleExpectation(.unchanged, "the first round", nil) { InventedPlan(InventedPlan.sound) },
    RuleExpectation(.demandOpen, "nothing answers it", .required) {
      InventedPlan(InventedPlan.sound, demands: ["責任者の氏名と役職"])
    },
    RuleExpectation(.demandOpen, "the words are there", nil) {
      InventedPlan("責任者の氏名と役職は、店長の星野恵です。", demands: ["責任者の氏名と役職をお知らせください"])
    },
    RuleExpectation(.demandOpen, "not filled in yet", .required, marks: ["〔要確認〕"]) {
      InventedPlan("責任者の氏名と役職は〔要確認〕です。", demands: ["責任者の氏名と役職"])
    },
    RuleExpectation(.demandOpen, "the part it asks for", nil) {
      InventedPlan(InventedPlan.sound, demands: ["根本原因", "再発防止のための措置"])
    },
    RuleExpectation(.demandOpen, "the three parts it asks for in one sentence", nil) {
      InventedPlan(
        "1. Root cause\nNobody compared deliveries with a sample.\n2. Actions taken\nWe removed both listings.\n"
          + "3. Preventive measures\nAnna compares each delivery with a sample.\n",
        demands: [
          "A plan of action that explains the root cause, the corrective actions you have taken and the preventive measures."
        ])
    },
    RuleExpectation(.demandOpen, "three parts, of which one is not there", .required) {
      InventedPlan(
        "1. Root cause\nNobody compared deliveries with a sample.\n2. Actions taken\nWe removed both listings.\n",
        demands: [
          "A plan of action that explains the root cause, the corrective actions you have taken and the preventive measures."
        ])
    },
    RuleExpectation(.demandOpen, "the document is there", nil) {
      InventedPlan("x", demands: ["仕入先の請求書"]).with(.invoice())
    },
    RuleExpectation(.demandOpen, "the document is too old", .required) {
      InventedPlan("x", demands: ["仕入先の請求書"], maxAge: 365).with(.invoice(issued: "2025-05-09"))
    },
    RuleExpectation(.demandOpen, "the document is of another product", .required) {
      InventedPlan("x", demands: ["B0INVENT01: 仕入先の請求書"]).with(.invoice(proves: "B0INVENT02 20点"))
    },
    RuleExpectation(.demandOpen, "the document is of the product", nil) {
      InventedPlan("x", demands: ["B0INVENT01: 仕入先の請求書"]).with(.invoice(proves: "B0INVENT01 20点"))
    },
    RuleExpectation(.demandOpen, "only the product is named", .required) {
      InventedPlan("対象: B0INVENT01", demands: ["B0INVENT01: 型番が分かる資料"])
    },
    RuleExpectation(.channel, "by mail where the form is wanted", .required) {
      InventedPlan("x").with { $0.channel = .reply }
    },
    RuleExpectation(.channel, "as wanted", nil) {
      InventedPlan("x").with { $0.channel = .sellerCentral }
    },
    RuleExpectation(.timing, "ten minutes after the notice", .doubtful) {
      InventedPlan("x").with { $0.planned = Invented.moment("2026-05-01 08:10") }
    },
    RuleExpectation(.timing, "the next day", nil) {
      InventedPlan("x").with { $0.planned = Invented.moment("2026-05-02 08:10") }
    },
    RuleExpectation(.timing, "while an answer is due", .required) {
      InventedPlan("x").after("y", answered: false)
    },
    RuleExpectation(.lastShot, "one of one", .doubtful) { InventedPlan("x", limit: 1) },
    RuleExpectation(.lastShot, "two left", nil) { InventedPlan("x", limit: 2) },
  ]

  @Test(arguments: structure + content + facts + words + rounds)
  func `a rule says what a person has to know`(expectation: RuleExpectation) {
    let plan = expectation.plan()
    let remarks = plan.remarks(expectation.rule)
    #expect(remarks.map(\.severity).min() == expectation.severity, "\(remarks)")
    if let marked = expectation.marked { #expect(plan.marked(expectation.rule) == marked) }
  }

  @Test func `every rule is tried both ways or says why it cannot be silent`() {
    let all = Self.structure + Self.content + Self.facts + Self.words + Self.rounds
    for rule in RuleCode.allCases {
      #expect(all.contains { $0.rule == rule && $0.severity != nil }, "\(rule)")
    }
  }

  @Test func `nothing required stands against a sound plan`() {
    let review = InventedPlan(InventedPlan.sound).review
    #expect(review.required.isEmpty, "\(review.required)")
  }

  @Test func `what a rule marks lies in the draft, at the edges of characters`() {
    for expectation in Self.content + Self.facts + Self.words + Self.rounds {
      let review = expectation.plan().review
      for span in review.remarks.flatMap(\.spans) {
        #expect(span.upperBound <= review.text.bytes.count)
        #expect(String(validating: review.text.bytes[span], as: UTF8.self) != nil)
      }
    }
  }

  @Test func `a rule that was switched off is silent, and is still known`() {
    let plan = InventedPlan("生活ができません。").with {
      $0.dossier.sellerCase.silence(
        SilencedRule(rule: "P16", because: "引用です", at: $0.planned, by: "mio"))
    }
    #expect(plan.remarks(.emotional).isEmpty)
    #expect(plan.review.silenced.contains { $0.rule == .emotional })
  }

  @Test func `a link by hand answers a demand until its words are gone`() {
    var plan = InventedPlan("店長は星野です。", demands: ["責任者の氏名と役職"])
    plan.dossier.revise(to: plan.text, at: plan.planned)
    plan.dossier.rounds[0].link("責任者の氏名と役職", to: "店長は星野です")
    #expect(plan.review.demands.map(\.state) == [.linked])
    plan.text = "担当は別の者です。"
    #expect(plan.review.demands.map(\.state) == [.open])
  }
}
