import Casework
import CivilTime
import JSONText
import Testing

/// Records with a key on every level that this version does not know.
private let caseRecord = #"""
  {"assignee": null, "client": {"business": null, "contact": "x", "later": 1.50, "name": "山田",
   "seller_id": "A1", "shop": "Y"}, "closed": null,
   "deadlines": [{"adopted": null, "confirmed": false, "history": [{"at":
   "2026-05-01T08:29:50+09:00", "because": null, "by": "mio", "later": [], "state": "running"}],
   "index": 0, "later": {"a": null}, "notice": 1, "state": "running", "triggered": null}],
   "evidence": [{"file": null, "id": "E1", "issued": "2026-01-05", "kind": "invoice", "later": "x",
   "proves": null, "supplier": "z"}], "id": "C7K3QF", "ip_type": null, "later": {"deep": [1e400]},
   "marketplace": "amazon.co.jp", "opened": "2026-05-01T08:29:50+09:00", "outcome": null,
   "reason": "authenticity", "rejections_recounted": 2, "stage": "suspension", "tags": ["a"],
   "timeline": [{"at": "2026-05-01T00:00:00Z", "by": "mio", "kind": "note", "later": true,
   "text": ["a", "", "b"]}], "turn": "client"}
  """#

private let roundRecord = #"""
  {"answered_by": 2, "answers": 1, "begun_from": null, "id": "C7K3QF-01", "later": [[]],
   "started": "2026-05-01T08:29:50+09:00", "state": "turned_down", "submission": {"at":
   "2026-05-01T09:29:50+09:00", "because": "x", "by": "mio", "characters": 3, "later": 1,
   "sha256": "00", "via": "reply"}, "text": ["一", "二", ""]}
  """#

private let noticeRecord = #"""
  {"id": "C7K3QF-001", "imported": "2026-05-01T08:29:50+09:00", "later": 0, "message": {"bytes": 3,
   "charset": null, "delivered": null, "from": "a", "later": {}, "message_id": null, "received":
   "2026-05-01T08:29:50+09:00", "sha256": "00", "subject": "s"}, "original": "C7K3QF-001.eml",
   "reading": {"answer_to": ["a@example.com"], "asins": ["B00TEST001"], "cautions": [{"code": "c",
   "later": 1, "quote": null}], "complaint_ids": ["1"], "confidence": {"later_field": 0.5,
   "stage": 0.97}, "deadlines": [{"amount": 72, "effect": "lose", "kind": "answer", "later": "x",
   "quote": {"end": 3, "in": "text", "later": [1], "start": 0, "text": "x"}, "rule": "hours",
   "trigger": "received", "trigger_moment": null, "unit": "hours"}, {"amount": null, "date":
   "2026-06-05", "effect": "opens", "kind": "funds", "quote": {"end": 0, "in": "subject", "start":
   0, "text": ""}, "rule": "date", "trigger": "calendar_date", "trigger_moment": null, "unit":
   "date"}], "demands": [{"later": 1, "quote": {"end": 0, "in": "text", "start": 0, "text": ""},
   "text": "t"}], "documents": ["invoice", "later_paper"], "evidence": {"later_field": [1], "stage":
   [{"end": 0, "in": "text", "start": 0, "text": ""}]}, "funds_held": true, "invoice_max_age_days":
   365, "ip_type": "design", "language": "ja", "later": null, "max_failed_appeals": 3, "reason":
   "safety", "rights_owner": "r", "stage": "closure"}, "source": "s.eml", "text": ["x", ""]}
  """#

@Suite struct RecordTests {
  @Test func `a case is written as it was read, with every key it does not know`() throws {
    let record = try JSONValue(parsing: Array(caseRecord.utf8))
    #expect(try SellerCase(record: record).record == timesInJapan(record))
  }

  @Test func `a round is written as it was read, with every key it does not know`() throws {
    let record = try JSONValue(parsing: Array(roundRecord.utf8))
    #expect(try Round(record: record).record == record)
    #expect(try Round(record: record).text == "一\n二\n")
  }

  @Test func `a notice is written as it was read, with every key it does not know`() throws {
    let record = try JSONValue(parsing: Array(noticeRecord.utf8))
    let written = try Notice(record: record).record
    #expect(JSONDelta(from: record, to: written).steps == [])
    let again = try Notice(record: written)
    #expect(again.record == written)
  }

  /// `Z` is written as `+00:00`.
  private func timesInJapan(_ record: JSONValue) throws -> JSONValue {
    let text = String(decoding: record.compact, as: UTF8.self)
      .replacing("00:00:00Z", with: "00:00:00+00:00")
    return try JSONValue(parsing: Array(text.utf8))
  }

  @Test(arguments: [
    (#""id": "C7K3QF""#, #""id": "X""#, "id"), (#""turn": "client""#, #""turn": "you""#, "turn"),
    (#""name": "山田""#, #""name": 1"#, "client.name"),
    (#""index": 0"#, #""index": "0""#, "deadlines[0].index"),
    (#""state": "running"}]"#, #""state": "ran"}]"#, "deadlines[0].history[0].state"),
    (#""issued": "2026-01-05""#, #""issued": "2026-13-05""#, "evidence[0].issued"),
    (#""kind": "note""#, #""kind": "x""#, "timeline[0].kind"),
    (#""opened": "2026-05-01T08:29:50+09:00""#, #""opened": "yesterday""#, "opened"),
    (#""tags": ["a"]"#, #""tags": ["a", 1]"#, "tags"),
    (
      #""rejections_recounted": 2"#, #""rejections_recounted": 9223372036854775807"#,
      "rejections_recounted"
    ),
    (#""rejections_recounted": 2"#, #""rejections_recounted": -1"#, "rejections_recounted"),
  ])
  func `what is wrong in a case is told by its way`(old: String, new: String, path: String) throws {
    let text = caseRecord.replacing(old, with: new)
    try #require(text != caseRecord)
    let record = try JSONValue(parsing: Array(text.utf8))
    let error = #expect(throws: RecordError.self) { try SellerCase(record: record) }
    #expect(error?.path == path)
  }

  @Test(arguments: [
    (#""unit": "hours""#, #""unit": "weeks""#, "reading.deadlines[0].unit"),
    (#""amount": 72"#, #""amount": null"#, "reading.deadlines[0].amount"),
    ("2026-06-05", "2026-06-31", "reading.deadlines[1].date"),
    ("2026-06-05", "2026-06-05T25:00", "reading.deadlines[1].date"),
    (#""stage": "closure""#, #""stage": "x""#, "reading.stage"),
    (#""start": 0, "text": "x""#, #""start": 9, "text": "x""#, "reading.deadlines[0].quote"),
    (#""id": "C7K3QF-001""#, #""id": "C7K3QF-01""#, "id"),
  ])
  func `what is wrong in a notice is told by its way`(old: String, new: String, path: String) throws
  {
    let text = noticeRecord.replacing(old, with: new)
    try #require(text != noticeRecord)
    let record = try JSONValue(parsing: Array(text.utf8))
    let error = #expect(throws: RecordError.self) { try Notice(record: record) }
    #expect(error?.path == path)
  }
}
