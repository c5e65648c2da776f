import Casework
import CivilTime

/// A case that never was, told by what comes and goes out, in hours from its opening.
struct InventedDossier {
  var dossier: Dossier

  static let opened = Moment(seconds: 1_777_591_790)

  /// Hours after the case was opened.
  static func hour(_ count: Int) -> Moment { opened + count * 3600 }

  init(_ id: String = "C7K3QF", client: Client = Client(name: "山田商店", shop: "YAMADA")) {
    guard let id = CaseID(id) else { preconditionFailure("no case id: \(id)") }
    dossier = Dossier(sellerCase: SellerCase(id: id, client: client, opened: Self.opened))
  }

  /// A notice as it stands in the inbox.
  static func notice(
    at hour: Int, _ stage: Stage, _ deadlines: [ReadDeadline] = [],
    _ change: (inout Notice) -> Void = { _ in }
  ) -> Notice {
    guard let id = ArrivalID("I00001") else { preconditionFailure("no arrival id") }
    var reading = Reading(language: .japanese, stage: stage)
    reading.deadlines = deadlines
    var notice = Notice(
      name: .arrived(id), original: "I00001.eml",
      message: MessageFacts(
        messageID: nil, from: "a@example.com", subject: "通知", received: Self.hour(hour),
        delivered: nil, charset: "utf-8", sha256: SHA256.hex([]), bytes: 0),
      text: "通知の本文", reading: reading, source: "a.eml", imported: Self.hour(hour))
    change(&notice)
    return notice
  }

  static func deadline(
    _ window: ResponseWindow, _ kind: DeadlineKind = .answer, _ effect: DeadlineEffect = .lose,
    trigger: DeadlineTrigger = .received
  ) -> ReadDeadline {
    ReadDeadline(
      window: window, kind: kind, effect: effect, trigger: trigger,
      quote: Quotation(words: "", span: 0..<0), rule: "invented")
  }

  @discardableResult
  mutating func file(
    at hour: Int, _ stage: Stage, _ deadlines: [ReadDeadline] = [],
    _ change: (inout Notice) -> Void = { _ in }
  ) -> NoticeID {
    dossier.file(
      Self.notice(at: hour, stage, deadlines, change), at: Self.hour(hour), by: "mio")
  }

  mutating func submit(at hour: Int, _ text: String = "計画") {
    dossier.revise(to: text, at: Self.hour(hour))
    dossier.submit(
      Submission(
        at: Self.hour(hour), by: "mio", via: "reply", because: nil,
        sha256: SHA256.hex(Array(text.utf8)), characters: text.count))
  }

  var states: [KeptDeadline.State] { dossier.sellerCase.deadlines.map(\.state) }
  var rounds: [Round.State] { dossier.rounds.map(\.state) }
}
