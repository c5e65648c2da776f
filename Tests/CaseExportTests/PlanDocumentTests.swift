import CaseExport
import Casework
import CivilTime
import TestSupport
import Testing
import Wording

/// What stands on a plan that is handed on.
@Suite struct PlanDocumentTests {
  /// A case that was asked twice, and answered each time within the days it was given.
  private static let dossier: Dossier = {
    var made = InventedCase("C7K3QF", client: "星野バッグ店", opened: "2025-04-01 08:30")
    made.file(notice("請求書をお送りください", days: 7, at: "2025-04-01 08:29"), at: "2025-04-01 08:30")
    made.draft("一回目の計画", at: "2025-04-02 10:00")
    made.submit(at: "2025-04-03 10:00")
    made.file(notice("型番の分かる書類をお送りください", days: 17, at: "2025-04-10 08:29"), at: "2025-04-10 08:30")
    made.draft("二回目の計画", at: "2025-04-11 10:00")
    return made.dossier
  }()

  private static func notice(_ demand: String, days: Int, at received: String) -> Notice {
    var notice = InventedNotice(
      "お知らせ", received: received, stage: .moreInformation, reason: .authenticity,
      deadlines: [(.days(days), .answer, "以内に")], text: "以内にお送りください。"
    ).notice(received.hasPrefix("2025-04-01") ? "I00001" : "I00002")
    notice.asRead.demands = [Demand(byHand: demand)]
    return notice
  }

  private static func document(_ number: Int, _ language: Language) throws -> PlanDocument {
    PlanDocument(
      try #require(dossier.round(number: number)), of: dossier, in: language,
      at: Invented.moment("2025-04-12 09:00"))
  }

  @Test(arguments: [
    (1, "請求書をお送りください", "2025/04/08(火) 23:59", "Tue 2025-04-08 23:59"),
    (2, "型番の分かる書類をお送りください", "2025/04/27(日) 23:59", "Sun 2025-04-27 23:59"),
  ])
  func `a round carries the demands and the deadline of the notice it answers`(
    number: Int, demand: String, due: String, inEnglish: String
  ) throws {
    for (language, due) in [(Language.japanese, due), (.english, inEnglish)] {
      let document = try Self.document(number, language)
      #expect(document.demands == [demand])
      #expect(document.facts.first { $0.name == language.say(ExportPhrase.due) }?.value == due)
    }
  }

  @Test func `on paper every day has its year, also this one`() throws {
    let document = try Self.document(1, .japanese)
    let sent = document.facts.first { $0.name == Language.japanese.say(ExportPhrase.sent) }
    #expect(sent?.value == "2025/04/03(木) 10:00")
  }
}
