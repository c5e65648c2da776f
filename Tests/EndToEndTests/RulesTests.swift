import Testing

/// The user's own rules for reading.
@Suite struct RulesTests {
  private func desk(_ rules: String) async throws -> Workplace {
    let workplace = try Workplace()
    try await workplace.done("init", workplace.store)
    let mail = try workplace.write(InventedMail.suspension.message, to: "mail.eml")
    try await workplace.done("import", mail)
    try workplace.write(rules, to: "config/fukkatsu/rules.json")
    return workplace
  }

  private static let own = """
    // A firm's own words.
    {
      "signals": {"own.complaint": ["偽造品に関する購入者様"]},
      "stage": {"own_stage": {"when": ["own.complaint"], "is": "account_investigation", "weight": 60}},
      "cautions": {"own_word": {"when": ["own.complaint"], "ja": "当所の言い方", "en": "our own way"}}
    }
    """

  @Test func `what the user's rules would change is listed field by field, in words`() async throws
  {
    let workplace = try await desk(Self.own)
    let japanese = try await workplace.done("rules", "check", "--lang", "ja")
    #expect(japanese.contains("段階: 停止 → アカウント調査"), "\(japanese)")
    let english = try await workplace.done("rules", "check", "--lang", "en")
    #expect(english.contains("stage: suspension -> account investigation"), "\(english)")
    // Nothing that is stored was changed by it, and a correction stays what it is.
    let id = try await workplace.values(".[0].id", of: workplace.done("inbox", "--json"))
    try await workplace.done("correct", id[0], "stage=closure")
    let corrected = try await workplace.done("rules", "check", "--lang", "en")
    #expect(corrected.contains("(your correction stays)"), "\(corrected)")
    let inbox = try await workplace.done("inbox", "--json")
    #expect(try await workplace.jq(#".[0].reading.stage == "closure""#, inbox))
    // A new message is read by them, with the caution in the reader's language.
    let mail = workplace.path("mail.eml")
    for (language, words) in [("ja", "当所の言い方"), ("en", "our own way")] {
      let read = try await workplace.bare("read", mail, "--lang", language).text
      #expect(read.contains(words), "\(read)")
    }
  }

  @Test func `a rule of the user replaces the one of its name`() async throws {
    let workplace = try await desk("{\(Self.replacement)}")
    let read = try await workplace.bare("read", workplace.path("mail.eml"), "--lang", "ja").text
    #expect(read.contains("差し替え"), "\(read)")
    #expect(try await workplace.bare("rules", "show").text.contains("差し替え"))
  }

  /// A rule under the name of one that ships.
  private static let replacement = """
    "cautions": {"threat_is_no_stage": {"when": ["caution.threat"], "ja": "差し替え", "en": "x"}}
    """

  static let faults: [(line: String, reason: String)] = [
    (#""signals": {"own.x": ["(停止"]}"#, "'(' is not closed"),
    (#""stage": {"own": {"when": ["no.such"], "is": "closure"}}"#, "no.such"),
    (#""stage": {"own": {"when": ["caution.closed"], "is": "closed"}}"#, "'closed'"),
    (#""stage": {"own": {"when": "x", "is": "closure"}}"#, "a list of signals"),
    (#""weights": {"stage": {"say x": {"closur": 2}}}"#, "'closur'"),
    (#""sugnals": {}"#, "sugnals"),
  ]

  @Test(arguments: faults)
  func `a bad rule is one line with file, line and reason, and the rest works`(
    fault: (line: String, reason: String)
  ) async throws {
    let workplace = try await desk("{\n  \(Self.replacement),\n  \(fault.line)\n}\n")
    let mail = workplace.path("mail.eml")
    for arguments in [["rules", "check"], ["read", mail]] {
      let ended = try await workplace.bare(
        arguments + ["--store", workplace.store, "--lang", "en"])
      #expect(ended.complaints.count == 1, "\(ended.complaint)")
      #expect(ended.complaint.contains("fukkatsu/rules.json:3: "), "\(ended.complaint)")
      #expect(ended.complaint.contains(fault.reason), "\(ended.complaint)")
    }
    let read = try await workplace.bare("read", mail, "--lang", "ja").text
    #expect(read.contains("差し替え") && read.contains("段階: 停止"), "\(read)")
    let screen = try await workplace.run("inbox", "--json")
    #expect(screen.status == 0)
  }
}
