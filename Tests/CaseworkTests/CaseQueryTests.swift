import Casework
import CivilTime
import Testing

private struct Asked: CustomTestStringConvertible, Sendable {
  let query: String
  let fits: Bool

  init(_ query: String, _ fits: Bool) {
    self.query = query
    self.fits = fits
  }

  var testDescription: String { query }
}

/// Asked of one case at ten hours after its opening on 1 May 2026, 08:29; its deadline is
/// at 72 hours.
private let asked = [
  Asked("", true), Asked("   ", true), Asked("山田", true), Asked("山田 yamada", true),
  Asked("山田 高橋", false), Asked("ＹＡＭＡＤＡ", true), Asked("ヤマダ", false), Asked("とらべる", true),
  Asked("トラベル", true), Asked("ﾄﾗﾍﾞﾙ", true), Asked("\"山田 商店\"", true), Asked("\"商店 山田\"", false),
  Asked("商店 山田", true), Asked("-山田", false), Asked("-高橋", true), Asked("-\"山田 商店\"", false),
  Asked("B00TEST001", true), Asked("b00test001", true), Asked("authenticity", true),
  Asked("id:C7K3QF", true), Asked("id:c7", true), Asked("id:c8", false),
  Asked("client:山田", true), Asked("client:\"山田 商店\"", true), Asked("client:YAMADA", false),
  Asked("shop:yamada", true), Asked("asin:b00test001", true), Asked("asin:B00TEST00", false),
  Asked("reason:authenticity", true), Asked("reason:safety", false), Asked("ip:trademark", false),
  Asked("stage:suspension", true), Asked("turn:me", true), Asked("turn:client", false),
  Asked("assignee:葵", true), Asked("tag:急ぎ", true), Asked("tag:急", false),
  Asked("round:1", true), Asked("round:>1", false), Asked("round:>0", true),
  Asked("round:<1", false),
  Asked("rejections:0", true), Asked("rejections:<1", true),
  Asked("due:62h", true), Asked("due:61h", false), Asked("due:3d", true), Asked("due:2d", false),
  Asked("due:>2d", true), Asked("due:2026-05-04", true), Asked("due:<2026-05-04", false),
  Asked("due:>2026-05-03", true), Asked("opened:2026-05-01", true),
  Asked("opened:<2026-05-01", false), Asked("closed:2026-05-01", false),
  Asked("is:open", true), Asked("-is:closed", true), Asked("is:closed", false),
  Asked("is:overdue", false), Asked("is:waiting", false), Asked("is:snoozed", false),
  Asked("TURN:me DUE:3d -is:closed 山田", true), Asked("turn:me turn:client", false),
  Asked("\"turn:me\"", false), Asked("-\"turn:me\"", true), Asked("ｔｕｒｎ", false),
  Asked("due:<62h", true), Asked("10:30", false), Asked(":me", false), Asked("-", false),
]

private struct Refused: CustomTestStringConvertible, Sendable {
  let query: String
  let fault: CaseQuery.Fault

  var testDescription: String { query }
}

private let refused = [
  Refused(query: "tunr:me", fault: .unknownField("tunr", nearest: "turn")),
  Refused(query: "clent:x", fault: .unknownField("clent", nearest: "client")),
  Refused(query: "reasons:x", fault: .unknownField("reasons", nearest: "reason")),
  Refused(query: "deu:3d", fault: .unknownField("deu", nearest: "due")),
  Refused(query: "rej:1", fault: .unknownField("rej", nearest: "rejections")),
  Refused(query: "zzzzzz:1", fault: .unknownField("zzzzzz", nearest: nil)),
  Refused(query: "山田 -colour:red", fault: .unknownField("colour", nearest: nil)),
  Refused(query: "round:two", fault: .badValue(field: "round", value: "two")),
  Refused(query: "round:>=2", fault: .badValue(field: "round", value: ">=2")),
  Refused(query: "due:soon", fault: .badValue(field: "due", value: "soon")),
  Refused(query: "due:<2026-02-30", fault: .badValue(field: "due", value: "<2026-02-30")),
  Refused(query: "opened:3d", fault: .badValue(field: "opened", value: "3d")),
  Refused(query: "is:red", fault: .badValue(field: "is", value: "red")),
  Refused(query: "reason:authentic", fault: .badValue(field: "reason", value: "authentic")),
  Refused(query: "stage:>suspension", fault: .badValue(field: "stage", value: ">suspension")),
  Refused(query: "turn:", fault: .badValue(field: "turn", value: "")),
]

@Suite struct CaseQueryTests {
  private static func row() -> CaseSummary {
    var invented = InventedDossier(client: Client(name: "山田 商店", shop: "YAMADA トラベル"))
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.hours(72))]) {
      $0.asRead.reason = .authenticity
      $0.asRead.asins = ["B00TEST001"]
    }
    invented.dossier.beginRound(at: InventedDossier.hour(1))
    invented.dossier.sellerCase.assignee = "葵"
    invented.dossier.sellerCase.tags = ["急ぎ"]
    return CaseSummary(invented.dossier)
  }

  @Test(arguments: asked)
  private func `a query is the AND of its terms, folded`(asked: Asked) throws {
    let query = try CaseQuery(asked.query)
    #expect(query.fits(Self.row(), at: InventedDossier.hour(10)) == asked.fits)
  }

  @Test(arguments: refused)
  private func `a field there is not is answered with the nearest`(refused: Refused) {
    #expect(throws: refused.fault) { try CaseQuery(refused.query) }
  }

  @Test func `what is overdue is not due within a time, but before it`() throws {
    let late = InventedDossier.hour(100)
    #expect(try !CaseQuery("due:1h").fits(Self.row(), at: late))
    #expect(try CaseQuery("due:<1h").fits(Self.row(), at: late))
    #expect(try CaseQuery("is:overdue").fits(Self.row(), at: late))
  }

  @Test func `a case without a deadline is due at no time`() throws {
    let row = CaseSummary(InventedDossier().dossier)
    for query in ["due:9999d", "due:>1h", "due:<2099-01-01", "is:overdue"] {
      #expect(try !CaseQuery(query).fits(row, at: InventedDossier.hour(0)))
    }
  }

  @Test(arguments: [
    ("山田", false), ("turn:me", false), ("is:open", true), ("-is:closed", true),
    ("closed:>2026-01-01", true), ("id:C7", true), ("is:overdue", false),
  ])
  func `a query tells whether it says itself which cases it wants`(text: String, names: Bool) throws
  {
    #expect(try CaseQuery(text).namesOpenness == names)
  }

  @Test(
    arguments: [
      ("", nil), ("due:7d", 7 * 24), ("due:7d due:72h 山田", 72), ("due:<72h", 72),
      ("due:>72h", nil), ("-due:7d", nil), ("due:2026-05-04", nil), ("is:overdue", nil),
    ] as [(String, Int?)])
  func `a query tells until when what it asks for is due`(
    text: String, hours: Int?
  ) throws {
    let query = try CaseQuery(text)
    let now = InventedDossier.hour(10)
    #expect(query.latestDue(at: now) == hours.map { now + $0 * 3600 })
  }

  @Test func `a closed case is found by when it was closed`() throws {
    var invented = InventedDossier()
    invented.dossier.conclude(.waived, at: InventedDossier.hour(24), by: "mio")
    let row = CaseSummary(invented.dossier)
    for (query, fits) in [
      ("closed:2026-05-02", true), ("closed:<2026-05-02", false), ("is:closed", true),
      ("is:waiting", false),
    ] {
      #expect(try CaseQuery(query).fits(row, at: InventedDossier.hour(48)) == fits)
    }
  }
}
