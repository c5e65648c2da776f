import CivilTime
import JSONText

/// A notice that was filed without asking and that nobody has looked at yet.
package struct AwaitedConfirmation: Hashable, Sendable {
  package let notice: NoticeID

  /// By what it was filed.
  package let why: CaseMatch.Why
  package let filed: Moment
  package var unknown: JSONObject = [:]

  package init(_ notice: NoticeID, why: CaseMatch.Why, filed: Moment) {
    self.notice = notice
    self.why = why
    self.filed = filed
  }

  /// How it is suggested on the screen.
  package var match: CaseMatch { CaseMatch(caseID: notice.caseID, why: why, isCertain: true) }
}

extension AwaitedConfirmation {
  /// Reads `inbox/<id of a filed notice>.json`.
  package init(record: JSONValue) throws(RecordError) {
    var reader = try RecordReader(record)
    notice = try reader.required("id", .filedNoticeID) {
      $0.string.flatMap { NoticeID($0) }
    }
    why = try reader.word("why", of: CaseMatch.Why.self)
    filed = try reader.moment("filed")
    unknown = reader.remaining
  }

  package var record: JSONValue {
    .object(
      unknown.merging([
        "id": .string(notice.rawValue), "why": .string(why.rawValue), "filed": .moment(filed),
      ]) { $1 })
  }
}
