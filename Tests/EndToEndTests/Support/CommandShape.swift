import Testing

/// What a command promises to print with `--json`, as questions that `jq` answers.
struct CommandShape: Sendable, CustomTestStringConvertible {
  /// `CASE`, `NOTICE`, `FIRST` and `SECOND` stand for what the workplace holds.
  let command: String
  let questions: [String]

  init(_ command: String, _ questions: String...) {
    self.command = command
    self.questions = questions
  }

  var testDescription: String { command }
}

extension CommandShape {
  /// A question: the keys that every object of a stream has.
  static func keys(_ keys: String, in stream: String) -> String {
    let names = keys.split(separator: " ").map { "\"\($0)\"" }.joined(separator: ", ")
    return "[\(stream)] | length > 0 and all(.[]; ([\(names)] - keys) == [])"
  }

  private static let row = """
    id client shop marketplace reason ip_type stage round round_state rejections \
    rejection_limit sent turn assignee opened closed tags next_deadline
    """.split(separator: "\n").joined()

  private static let time =
    #"test("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}([+-][0-9]{2}:[0-9]{2}|Z)$")"#
  private static let message = "message_id from subject received delivered charset sha256 bytes"
  private static let reading = """
    language stage reason ip_type asins rights_owner complaint_ids funds_held deadlines \
    max_failed_appeals documents invoice_max_age_days answer_to demands evidence confidence \
    cautions
    """.split(separator: "\n").joined()
  private static let deadline = """
    amount unit kind effect trigger due quote rule alternatives
    """

  /// Commands that only look.
  static let looking = [
    CommandShape(
      "read FIRST SECOND", #"type == "array" and length == 2"#,
      keys("source message reading text", in: ".[]"), keys(message, in: ".[].message"),
      keys(reading, in: ".[].reading"), keys(deadline, in: ".[].reading.deadlines[]"),
      keys("in text start end", in: ".[].reading.deadlines[].quote"),
      ".[0].message.received | \(time)", ".[0].message.bytes > 100",
      ".[0].message.sha256 | test(\"^[0-9a-f]{64}$\")"),
    CommandShape(
      "list", #"type == "array" and length == 2"#, keys(row, in: ".[]"),
      keys(
        "kind effect due earliest confirmed remaining window",
        in: ".[] | .next_deadline | select(. != null)"),
      ".[0].next_deadline.remaining | type == \"number\" and . == floor",
      ".[0].next_deadline.window | IN(\"overdue\", \"72h\", \"7d\", \"17d\", \"90d\", \"later\")",
      ".[0].opened | \(time)", ".[0].turn | IN(\"me\", \"client\", \"marketplace\")",
      ".[0].next_deadline.effect == \"lose\""),
    CommandShape("list client:海風", "length == 1"),
    CommandShape(
      "today", #"type == "object""#,
      keys(
        """
        now overdue within_24h holiday_overlap windows inbox waiting_for_client \
        waiting_for_marketplace stale_evidence waves
        """, in: "."),
      keys("72h 7d 17d 90d", in: ".windows"), ".inbox == 1",
      "[.overdue, .within_24h, .waiting_for_client] | all(type == \"array\")"),
    CommandShape(
      "inbox", keys("id message reading suggested_case why", in: ".[]"),
      keys(message, in: ".[].message"), keys(reading, in: ".[].reading"),
      ".[0].id | test(\"^I[0-9A-HJKMNP-TV-Z]{5}$\")"),
    CommandShape(
      "show CASE", #"type == "object""#, keys(row, in: "."),
      keys("deadlines timeline notices rounds evidence demands", in: "."),
      keys("held ladder silence related call_card", in: "."),
      "[.deadlines, .timeline, .notices, .rounds, .evidence, .demands] | all(type == \"array\")",
      keys(
        """
        case notice index amount unit kind effect trigger due earliest confirmed state quote
        """, in: ".deadlines[]"),
      ".id | test(\"^C[0-9A-HJKMNP-TV-Z]{5}$\")"),
    CommandShape(
      "deadline --from 2026-05-01T08:31+09:00 --amount 7 --unit business_days",
      keys("due counted skipped alternatives", in: "."), ".due | \(time)",
      #".due | startswith("2026-05-15")"#, ".counted | length == 7",
      keys("date why", in: ".skipped[]"), keys("reading due", in: ".alternatives[]"),
      #"[.skipped[].date] | contains(["2026-05-04", "2026-05-05", "2026-05-06"])"#),
    CommandShape(
      "deadline --from 2026-05-01T08:31+09:00 --amount 72 --unit hours",
      #".due | startswith("2026-05-04T08:31")"#),
    CommandShape(
      "holidays 2026", keys("date name name_en", in: ".[]"), "length >= 16",
      #"any(.[]; .date == "2026-05-06")"#),
    CommandShape("holidays 2026..2027", #"([.[].date[0:4]] | unique) == ["2026", "2027"]"#),
    CommandShape("check", "type == \"array\" and length == 0"),
    CommandShape("history", keys("at by what case undoes", in: ".[]"), ".[0].at | \(time)"),
    CommandShape("history CASE", "all(.[]; .case | startswith(\"C\"))"),
    CommandShape("draft CASE", #"type == "object" and (.text | type == "array")"#),
    CommandShape("themes", #"type == "array" and length > 1"#),
    CommandShape(
      "config", keys("name value source", in: ".[]"),
      #"any(.[]; .name == "deadlines.default_reading" and .value == "rule")"#),
    CommandShape(
      "deadlines",
      keys(
        """
        case notice index amount unit kind effect trigger due earliest confirmed state quote
        """, in: ".[]"), keys("adopted start readings history internal number", in: ".[]")),
    CommandShape("deadlines CASE", "length > 0"),
    CommandShape(
      "deadline --from 2026-05-01T08:31+09:00 --until 2026-05-15",
      #".due == "2026-05-15T23:59:59+09:00""#),
    CommandShape(
      "holidays 1955..2050", #".[0].date == "1955-01-01" and length > 1400"#),
    CommandShape(
      "holidays 2026 --calendar us", #"any(.[]; .date == "2026-07-03")"#),
    CommandShape(
      "calendar", keys("uid sequence at summary status alarms", in: ".[]"),
      "([.[].uid] | unique | length) == length"),
    CommandShape("remind", #"type == "array""#),
    CommandShape("config path", keys("path exists", in: ".[]")),
    CommandShape("config check", "type == \"array\" and length == 0"),
  ]

  /// Commands that change something.
  static let changing = [
    CommandShape("new --client 新しい店 --reason safety", keys("id changed", in: ".")),
    CommandShape("note CASE 電話した", keys("id changed", in: ".")),
    CommandShape("set CASE turn=client tags=急ぎ", #".changed == ["turn", "tags"]"#),
    CommandShape("remove NOTICE", keys("id changed", in: ".")),
    CommandShape("remove CASE", keys("id changed", in: ".")),
    CommandShape("call CASE 担当者と話した", keys("id changed", in: ".")),
    CommandShape("file NOTICE --new", keys("id changed", in: ".")),
    CommandShape("file NOTICE --case CASE", keys("id changed", in: "."), ".changed | length > 0"),
    CommandShape("dismiss NOTICE", keys("id changed", in: ".")),
    CommandShape("draft CASE --from PLAN", keys("id changed", in: ".")),
    CommandShape("submit CASE", keys("id changed", in: ".")),
    CommandShape("outcome CASE reinstated", keys("id changed", in: ".")),
    CommandShape("deadline add CASE 7日", keys("id changed", in: ".")),
    CommandShape("deadline waive CASE 1", #".changed == ["deadlines"]"#),
    CommandShape("deadline adopt CASE 1 rule", #".changed == ["deadlines"]"#),
    CommandShape("snooze CASE off", keys("id changed", in: ".")),
    CommandShape("undo", keys("id changed", in: "."), ".changed | type == \"array\""),
    CommandShape(
      "import THIRD", keys("source outcome case notice message", in: ".[]"),
      ".[0].outcome | IN(\"filed\", \"inbox\")"),
    CommandShape("import FIRST", #".[0].outcome == "duplicate""#),
    CommandShape("import THIRD --dry-run", #"type == "array" and length == 1"#),
  ]
}
