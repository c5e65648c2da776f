import Casework
import Testing

/// A notice, and the case of two that it is to be matched with.
private struct Arrived: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var text = "通知"
  var subject = "件名"
  var thread: [String] = []
  var from = "Amazon <seller-performance@amazon.co.jp>"
  var passedOnBy: String?
  var reason = Reason.authenticity
  var isPasted = false

  /// The beginning of the text, in bytes, that is no history.
  var newBytes: Int?
  var asins: [String] = []
  var complaints: [String] = []
  let match: String?

  /// Whether it may be filed without asking.
  var isCertain: Bool?
}

private let arrivals = [
  Arrived(testDescription: "nothing known", match: nil),
  Arrived(
    testDescription: "an answer in the thread", thread: ["<0@x>", "<1@x>"], match: "1 thread"),
  Arrived(testDescription: "threads of both", thread: ["<1@x>", "<2@x>"], match: nil),
  Arrived(
    testDescription: "a complaint id", complaints: ["98765"], match: "2 complaint_id"),
  Arrived(testDescription: "the seller's id in the text", text: "A1SELLER 様", match: "1 seller_id"),
  Arrived(
    testDescription: "the seller's id in the subject", subject: "[A2SELLER]", match: "2 seller_id"),
  Arrived(testDescription: "a product of one", asins: ["B00TEST002"], match: "2 asin"),
  Arrived(testDescription: "a product of both", asins: ["B00TEST009"], match: nil),
  Arrived(testDescription: "a shop's name", text: "YAMADA 様", match: "1 name"),
  Arrived(testDescription: "a client's name", text: "佐藤電機 御中", match: "2 name"),
  Arrived(testDescription: "both names", text: "山田商店と佐藤電機", match: nil),
  Arrived(
    testDescription: "a thread is surer than a name", text: "佐藤電機 御中", thread: ["<1@x>"],
    match: "1 thread"),
  Arrived(
    testDescription: "an id is surer than a product", text: "A1SELLER", asins: ["B00TEST002"],
    match: "1 seller_id"),
  Arrived(
    testDescription: "two sure signs that point at two cases", text: "A2SELLER",
    thread: ["<1@x>"], match: "1 thread", isCertain: false),
  Arrived(
    testDescription: "a client's own address", from: "佐藤 <Sato@example.jp>", match: "2 client",
    isCertain: true),
  Arrived(
    testDescription: "a notice that a client passes on", from: "Amazon <a@amazon.co.jp>",
    passedOnBy: "sato@example.jp", match: "2 client", isCertain: true),
  Arrived(
    testDescription: "the seller's id from anybody", text: "A1SELLER", from: "amazon@example.com",
    match: "1 seller_id", isCertain: false),
  Arrived(
    testDescription: "the seller's id through the buyers' relay", text: "A1SELLER",
    from: "x@marketplace.amazon.co.jp", match: "1 seller_id", isCertain: false),
  Arrived(
    testDescription: "the seller's id from a domain that only begins like Amazon's",
    text: "A1SELLER", from: "x@amazon.co.jp.example.com", match: "1 seller_id", isCertain: false),
  Arrived(
    testDescription: "a thread that anybody answers in", thread: ["<1@x>"],
    from: "a@example.com", match: "1 thread", isCertain: false),
  Arrived(
    testDescription: "a notice that anybody passes on", text: "A1SELLER",
    passedOnBy: "a@example.com", match: "1 seller_id", isCertain: false),
  Arrived(
    testDescription: "a notice that the client passes on with the seller's id",
    text: "A2SELLER", passedOnBy: "sato@example.jp", match: "2 seller_id", isCertain: true),
  Arrived(
    testDescription: "a client who passes on another's notice", text: "A1SELLER",
    passedOnBy: "sato@example.jp", match: "1 seller_id", isCertain: false),
  Arrived(
    testDescription: "a text copied by hand", text: "A1SELLER", from: "", isPasted: true,
    match: "1 seller_id", isCertain: true),
  Arrived(
    testDescription: "a text copied by hand that names its sender", text: "A1SELLER",
    isPasted: true, match: "1 seller_id", isCertain: true),
  Arrived(
    testDescription: "a text copied by hand that names another sender", text: "A1SELLER",
    from: "a@example.com", isPasted: true, match: "1 seller_id", isCertain: false),
  Arrived(
    testDescription: "a mail without a sender", text: "A1SELLER", from: "", match: "1 seller_id",
    isCertain: false),
  Arrived(
    testDescription: "the id of an account that another is linked to", text: "関連: A1SELLER",
    reason: .linkedAccount, match: "1 seller_id", isCertain: false),
  Arrived(
    testDescription: "the id of one of several accounts", text: "A1SELLER",
    reason: .multipleAccounts, match: "1 seller_id", isCertain: false),
  Arrived(
    testDescription: "the seller's id in the history only", text: "new\nA1SELLER", newBytes: 4,
    match: "1 seller_id", isCertain: false),
  Arrived(
    testDescription: "the seller's id above the history", text: "A1SELLER\nold", newBytes: 8,
    match: "1 seller_id", isCertain: true),
  Arrived(testDescription: "an id within a longer one", text: "XA1SELLER9", match: nil),
  Arrived(
    testDescription: "a mail in which nothing can be read", text: " \n", thread: ["<1@x>"],
    match: "1 thread", isCertain: false),
  Arrived(
    testDescription: "a client's address as somebody's name", from: "sato@example.jp.example.com",
    match: nil),
]

@Suite struct CaseMatchTests {
  private static func identity(
    _ number: Int, _ client: Client, complaints: [String] = []
  ) -> CaseIdentity {
    var invented = InventedDossier("C0000\(number)", client: client)
    invented.file(at: 0, .suspension) {
      $0.message.messageID = "<\(number)@x>"
      $0.asRead.asins = ["B00TEST00\(number)", "B00TEST009"]
      $0.asRead.complaintIDs = complaints
    }
    return CaseIdentity(invented.dossier)
  }

  private static let cases = [
    identity(1, Client(name: "山田商店", shop: "YAMADA", sellerID: "A1SELLER")),
    identity(
      2, Client(name: "佐藤電機", shop: "", sellerID: "A2SELLER", contact: "電話 000、sato@example.jp"),
      complaints: ["98765"]),
  ]

  @Test(arguments: arrivals)
  private func `a notice goes to the one case that the surest sign points at`(arrived: Arrived) {
    let notice = InventedDossier.notice(at: 1, .moreInformation) {
      $0.text = arrived.text
      $0.message.subject = arrived.subject
      $0.message.from = arrived.from
      $0.message.passedOnBy = arrived.passedOnBy
      $0.asRead.reason = arrived.reason
      $0.original = arrived.isPasted ? "I00001.txt" : "I00001.eml"
      $0.asRead.asins = arrived.asins
      $0.asRead.complaintIDs = arrived.complaints
    }
    let match = CaseMatch.find(
      notice, thread: arrived.thread, within: arrived.newBytes.map { 0..<$0 }, among: Self.cases)
    #expect(match.map { "\($0.caseID.rawValue.suffix(1)) \($0.why.rawValue)" } == arrived.match)
    // Never by a product or a name without asking.
    let isCertain = arrived.isCertain ?? match.map { $0.why != .asin && $0.why != .name }
    #expect(match.map(\.isCertain) == isCertain)
  }

  @Test func `a client without an id or a name of a letter matches nothing by them`() {
    let bare = Self.identity(3, Client(name: "通", shop: "", sellerID: ""))
    let notice = InventedDossier.notice(at: 1, .suspension) { $0.text = "通知 A1" }
    #expect(CaseMatch.find(notice, thread: [], among: [bare]) == nil)
  }

  @Test(arguments: [
    ("山田商店 様\n本文", "山田商店"), ("\u{3000}山田商店\u{3000}御中", "山田商店"), ("山田太郎さま", "山田太郎"),
    ("Dear Yamada Shoten,\n", "Yamada Shoten"), ("Hello Yamada", "Yamada"), ("\n\n山田商店 殿", "山田商店"),
    ("出品者様", nil), ("お客様", nil), ("Dear Seller,", nil), ("Hello selling partner,", nil),
    ("ご担当者様", nil), ("山田商店", nil), ("様", nil), ("", nil), ("本文だけです。\n山田商店 様", nil),
    ("件名: 停止\nFrom: a@example.com\n\n山田商店 様\n本文", "山田商店"),
    ("FUJIMI KITCHEN ご担当者様", "FUJIMI KITCHEN"), ("Amazon.co.jp 出品者様", nil),
    ("件名: 山田商店 様", nil),
    ("長い一行の文で終わりが様になっているだけの、宛名ではないもの様", nil),
  ])
  func `the name that a notice addresses`(text: String, name: String?) {
    let notice = InventedDossier.notice(at: 0, .suspension) { $0.text = text }
    #expect(notice.addressee == name)
  }
}
