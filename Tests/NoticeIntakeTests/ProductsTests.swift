import Casework
import CivilTime
import MessageFormat
import NoticeIntake
import Testing

/// Which products a notice is about.
@Suite struct ProductsTests {
  static let examples: [(String, [String])] = [
    ("ASIN: B0TEST0001", ["B0TEST0001"]),
    ("https://www.amazon.co.jp/dp/B0TEST0001 をご確認ください。", ["B0TEST0001"]),
    ("https://evil.example/amazon.co.jp/dp/B0EVIL0001 をご確認ください。", []),
    (
      "https://amazon.co.jp.evil.example/dp/B0EVIL0001 https://a.example/ B0TEST0001",
      ["B0TEST0001"]
    ),
    ("クーポン BUSINESS10 と BOOKSTORE1 は対象外です。", []),
    ("BT00LN946S は対象です。", ["BT00LN946S"]),
    ("ASIN: BUSINESS10", ["BUSINESS10"]),
  ]

  @Test(arguments: examples)
  func `an ASIN is what the marketplace calls a product`(words: String, asins: [String]) throws {
    let text = "商品の出品を停止いたしました。\n\(words)"
    let message = try NoticeMessage(pastedText: Array(text.utf8))
    #expect(NoticeIntake.read(message, received: Moment(seconds: 1_700_000_000)).asins == asins)
  }

  static let links: [(String, [String])] = [
    ("https://www.amazon.co.jp/dp/B0TEST0001", ["B0TEST0001"]),
    ("https://evil.example/amazon.co.jp/dp/B0EVIL0001", []),
  ]

  @Test(arguments: links)
  func `a link of an HTML part counts by where it leads`(link: String, asins: [String]) throws {
    let mail =
      "From: Amazon <a@amazon.co.jp>\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
      + "<p>商品の出品を停止いたしました。</p><a href='\(link)'>商品</a>"
    let message = try NoticeMessage(mail: Array(mail.utf8))
    #expect(NoticeIntake.read(message, received: Moment(seconds: 1_700_000_000)).asins == asins)
  }

  @Test func `of strange hosts the first three are named, each once`() throws {
    let hosts = ["a", "b", "a", "amazon.co.jp", "c", "d"].map {
      "https://\($0.contains(".") ? $0 : $0 + ".example")/x"
    }
    let text = "出品用アカウントを停止しました。\n" + hosts.joined(separator: "\n")
    let reading = NoticeIntake.read(
      try NoticeMessage(pastedText: Array(text.utf8)), received: Moment(seconds: 1_700_000_000))
    let details = reading.cautions.filter { $0.code == "link_leads_elsewhere" }.map(\.detail)
    #expect(details == ["a.example b.example c.example"])
  }
}
