import Testing

/// A sentence of a notice that misleads, and what is said about it.
struct InventedRemark: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let sentence: String
  var sender = "\"Amazon.co.jp\" <seller-performance@amazon.co.jp>"

  /// Further lines of the head, each with its line break.
  var fields = ""
  var type = "text/plain"

  /// The words it is about, and what they mean here, by language.
  let words: String
  let japanese: String
  let english: String

  func meaning(in option: String) -> String { option == "ja" ? japanese : english }

  var message: String {
    """
    From: \(sender)
    To: owner@example.jp
    \(fields)Subject: アカウントについて
    Date: Fri, 01 May 2026 08:29:50 +0900
    Message-ID: <remark-1.EXAMPLE@amazon.co.jp>
    MIME-Version: 1.0
    Content-Type: \(type); charset=UTF-8
    Content-Transfer-Encoding: 8bit

    出品者 様

    \(sentence)

    """
  }

  private static let stopped = "お客様の出品用アカウントを停止しました。17日以内に改善計画書をご提出ください。"

  static let all = [
    InventedRemark(
      testDescription: "generic",
      sentence: "お客様の出品用アカウントを停止しました。ジェネリック商品をブランド品として出品されたためです。",
      words: "ジェネリック", japanese: "後発医薬品ではない", english: "not generic medicine"),
    InventedRemark(
      testDescription: "closed for a time",
      sentence: "お客様の出品用アカウントは一時的に閉鎖されています。7日以内に改善計画書をご提出ください。",
      words: "一時的に閉鎖", japanese: "「閉鎖」とあっても停止", english: "a suspension, not a closure"),
    InventedRemark(
      testDescription: "authenticity beside counterfeit",
      sentence: "商品の真贋に関する調査を行っています。偽造品の疑いがあるとの連絡を受けました。17日以内に請求書をご提出ください。",
      words: "偽造品", japanese: "真贋と偽造品は別の手続き", english: "two procedures"),
    InventedRemark(
      testDescription: "rules that disagree",
      sentence: "購入者様からの苦情のため、アカウントを停止しました。",
      words: "停止しました", japanese: "規則の判断が分かれている", english: "the rules disagree"),
    InventedRemark(
      testDescription: "a name that is not the address", sentence: stopped,
      sender: "\"Amazon.co.jp\" <help@shop.example.com>",
      words: "help@shop", japanese: "差出人名は Amazon、アドレスは別の相手",
      english: "named Amazon, but the address is somebody else's"),
    InventedRemark(
      testDescription: "an answer that goes elsewhere", sentence: stopped,
      fields: "Reply-To: desk@example.net\n", words: "example.net",
      japanese: "返信の宛先が Amazon ではない", english: "an answer would not go to Amazon"),
    InventedRemark(
      testDescription: "a link that leads elsewhere",
      sentence: "<p>\(stopped)</p><a href=\"https://login.example.org/x\">amazon.co.jp</a>",
      type: "text/html", words: "login.example.org",
      japanese: "リンクの先が Amazon ではない（開いていません）",
      english: "links lead elsewhere; none was opened"),
    InventedRemark(
      testDescription: "a wish for passwords",
      sentence: "24時間以内に、ログインのパスワードとクレジットカードの番号を入力してください。",
      words: "パスワード", japanese: "Amazon はメールで求めない", english: "Amazon never does by mail"),
  ]
}
