import Casework
import CivilTime
import JSONText
import Testing

@Suite("A correction lies over a reading")
struct CorrectionTests {
  private func notice() -> Notice {
    InventedDossier.notice(
      at: 0, .closure, [InventedDossier.deadline(.days(90), .appeal)]
    ) { $0.asRead.reason = .authenticity }
  }

  private func correction(
    _ field: ReadingField, slot: Int? = nil, _ value: JSONValue
  ) -> Correction {
    Correction(field, slot: slot, to: value, at: InventedDossier.hour(1), by: "mio")
  }

  private var addedDeadline: JSONValue {
    InventedDossier.deadline(.hours(72)).json
  }

  @Test func `what was read stays beside what holds`() {
    var notice = notice()
    notice.corrections = [correction(.stage, .string("suspension"))]
    #expect(notice.reading.stage == .suspension)
    #expect(notice.asRead.stage == .closure)
    #expect(notice.reading.confidence[.stage] == 1)
  }

  @Test func `a later reading does not overwrite it`() {
    var notice = notice()
    notice.corrections = [correction(.stage, .string("suspension"))]
    notice.asRead = Reading(language: .japanese, stage: .funds, reason: .other)
    #expect(notice.reading.stage == .suspension)
    #expect(notice.reading.reason == .other)
  }

  @Test func `the file keeps both, and reads the same again`() throws {
    var notice = notice()
    notice.corrections = [
      correction(.reason, .string("safety")), correction(.deadlines, slot: 1, addedDeadline),
    ]
    let again = try Notice(record: notice.record)
    #expect(again == notice)
    #expect(again.reading.reason == .safety)
    #expect(again.asRead.reason == .authenticity)
  }

  @Test func `a value this version does not know changes nothing and stays in the file`() throws {
    var notice = notice()
    notice.corrections = [correction(.stage, .string("limbo"))]
    #expect(notice.reading.stage == .closure)
    #expect(try Notice(record: notice.record).corrections == notice.corrections)
  }

  @Test func `the last of two corrections of a field holds`() {
    var notice = notice()
    notice.corrections = [
      correction(.stage, .string("suspension")), correction(.stage, .string("funds")),
    ]
    #expect(notice.reading.stage == .funds)
  }

  @Test func `a deadline struck out keeps the others' places`() {
    var notice = notice()
    notice.corrections = [
      correction(.deadlines, slot: 1, addedDeadline), correction(.deadlines, slot: 0, .null),
    ]
    #expect(notice.reading.deadlines.map(\.window) == [.hours(72)])
    #expect(notice.deadline(at: 0) == nil)
    #expect(notice.deadline(at: 1)?.window == .hours(72))
  }

  @Test func `a corrected stage moves the case that it came from`() {
    var invented = InventedDossier()
    invented.file(at: 0, .closure)
    invented.dossier.correct(
      1, [correction(.stage, .string("suspension"))], at: InventedDossier.hour(1), by: "mio")
    #expect(invented.dossier.sellerCase.stage == .suspension)
  }

  @Test func `what a notice ended runs again when it is corrected, and the other way round`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    invented.file(at: 1, .reinstated)
    #expect(invented.states == [.superseded])
    for (stage, state) in [
      (Stage.policyWarning, KeptDeadline.State.running), (.reinstated, .superseded),
    ] {
      _ = invented.dossier.amend(
        2, [.set(.stage(stage))], at: InventedDossier.hour(2), by: "mio")
      #expect(invented.states == [state])
    }
  }

  @Test func `an older notice's stage moves nothing`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    invented.file(at: 5, .closure)
    invented.dossier.correct(
      1, [correction(.stage, .string("funds"))], at: InventedDossier.hour(6), by: "mio")
    #expect(invented.dossier.sellerCase.stage == .closure)
  }

  @Test func `a deadline added by hand runs, one struck out is waived, one put back runs again`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension, [InventedDossier.deadline(.days(17))])
    let now = InventedDossier.hour(1)
    invented.dossier.correct(
      1, [correction(.deadlines, slot: 1, addedDeadline), correction(.deadlines, slot: 0, .null)],
      at: now, by: "mio")
    #expect(invented.states == [.waived, .running])
    #expect(invented.dossier.nextDeadline?.read.window == .hours(72))
    invented.dossier.correct(
      1, [correction(.deadlines, slot: 0, InventedDossier.deadline(.days(17)).json)], at: now,
      by: "mio")
    #expect(invented.states == [.running, .running])
  }

  @Test func `a closure corrected into a request for papers does not turn the round down`() {
    var invented = InventedDossier()
    invented.file(at: 0, .suspension)
    invented.submit(at: 2)
    invented.file(at: 10, .closure)
    #expect(invented.rounds.first == .turnedDown)
    invented.dossier.correct(
      2,
      [
        correction(.stage, .string("more_information")),
        correction(.documents, .strings(["invoice"])),
      ], at: InventedDossier.hour(11), by: "mio")
    #expect(invented.rounds.first == .moreAsked)
  }
}
