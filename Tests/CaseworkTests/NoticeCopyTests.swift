import Casework
import CivilTime
import Testing

/// How a message came that says what the case has already, and whether it is a copy.
private struct Again: CustomTestStringConvertible, Sendable {
  let testDescription: String
  var hour = 1
  var messageID: String? = "2@amazon.co.jp"
  var passedOnBy: String?
  var isFromClient = false
  var days = 17
  var sentAt: Int?
  let isCopy: Bool
}

private let again = [
  Again(
    testDescription: "the same mail, taken from elsewhere", messageID: "1@amazon.co.jp",
    isCopy: true),
  Again(testDescription: "a second mail with the same words", isCopy: false),
  Again(testDescription: "a copied text", messageID: nil, isCopy: true),
  Again(
    testDescription: "a copied text three weeks later", hour: 500, messageID: nil,
    isCopy: false),
  Again(testDescription: "passed on", passedOnBy: "yamada@example.jp", isCopy: true),
  Again(
    testDescription: "passed on after a plan had gone out", hour: 26,
    passedOnBy: "yamada@example.jp", sentAt: 5, isCopy: false),
  Again(
    testDescription: "passed on before a plan went out", hour: 26,
    passedOnBy: "yamada@example.jp", sentAt: 30, isCopy: true),
  Again(
    testDescription: "passed on with another period", passedOnBy: "yamada@example.jp",
    days: 7, isCopy: false),
  Again(testDescription: "a client's own letter", isFromClient: true, isCopy: false),
]

@Suite struct NoticeCopyTests {
  private static let words = """
    出品者様
    真贋の調査のため、出品用アカウントを停止いたしました。
    期間内に改善計画書をこのメールにご返信ください。
    """

  private static func notice(at hour: Int, days: Int = 17) -> Notice {
    InventedDossier.notice(at: hour, .suspension, [InventedDossier.deadline(.days(days))]) {
      $0.text = words
      $0.message.messageID = "1@amazon.co.jp"
    }
  }

  @Test(arguments: again)
  private func `the same words are the same notice only where nothing speaks against it`(
    again: Again
  ) {
    var invented = InventedDossier()
    invented.dossier.file(Self.notice(at: 0), at: InventedDossier.hour(0), by: "mio")
    if let hour = again.sentAt { invented.submit(at: hour) }
    var arrival = Self.notice(at: again.hour, days: again.days)
    arrival.message.messageID = again.messageID
    arrival.message.passedOnBy = again.passedOnBy
    arrival.isFromClient = again.isFromClient
    let original = invented.dossier.original(of: arrival, isDated: true)
    #expect(original?.number == (again.isCopy ? 1 : nil))
  }

  @Test func `the mail tells when the notice came of which only the text was known`() throws {
    var invented = InventedDossier()
    var pasted = Self.notice(at: 50)
    pasted.original = "I00001.txt"
    invented.dossier.file(pasted, at: InventedDossier.hour(50), by: "mio")
    var mail = Self.notice(at: 2)
    mail.sameAs = invented.dossier.notices.first?.name
    invented.dossier.file(mail, at: InventedDossier.hour(60), by: "mio")
    let standing = try #require(invented.dossier.nextDeadline)
    #expect(standing.start == InventedDossier.hour(2))
    // What one had before is never made later.
    mail.message.received = InventedDossier.hour(40)
    invented.dossier.file(mail, at: InventedDossier.hour(61), by: "mio")
    #expect(invented.dossier.nextDeadline?.start == InventedDossier.hour(2))
  }

  @Test func `a notice is no copy of a client's letter that speaks of it`() {
    var invented = InventedDossier()
    var letter = Self.notice(at: 0)
    letter.isFromClient = true
    invented.dossier.file(letter, at: InventedDossier.hour(0), by: "mio")
    #expect(invented.dossier.original(of: Self.notice(at: 1), isDated: true) == nil)
  }

  /// Two texts that begin so, without a case they are known to belong to.
  @Test(arguments: [
    ("山田商店 様", "山田商店 様", true), ("山田商店 様", "佐藤電機 様", false),
    ("出品者様", "出品者様", false),
  ])
  func `elsewhere a copy is known by whom it addresses`(one: String, other: String, isSame: Bool) {
    let notices = [one, other].map { beginning in
      InventedDossier.notice(at: 0, .suspension) { $0.text = beginning + "\n" + Self.words }
    }
    #expect(notices[0].isMarkedAsCopy(of: notices[1]) == isSame)
  }
}
