import Testing

/// What scripts rely on.
@Suite struct CommandShapeTests {
  @Test(arguments: CommandShape.looking)
  func `what a command prints has its promised shape and nothing is changed`(
    _ shape: CommandShape
  ) async throws {
    let (workplace, words) = try await furnished()
    let before = try workplace.contents(of: "store")
    let ended = try await run(shape, words, in: workplace)
    #expect(ended.status == 0, "\(ended.complaint)")
    try await expectAnswers(to: shape, ended.text, in: workplace)
    #expect(try workplace.contents(of: "store") == before)
  }

  @Test(arguments: CommandShape.changing)
  func `a command that changes something says what`(_ shape: CommandShape) async throws {
    let (workplace, words) = try await furnished()
    let ended = try await run(shape, words, in: workplace)
    #expect(ended.status == 0, "\(ended.complaint)")
    try await expectAnswers(to: shape, ended.text, in: workplace)
    let check = try await workplace.run("check")
    #expect(check.status == 0, "\(check.text)")
  }

  @Test(arguments: CommandShape.looking + CommandShape.changing)
  func `without --json people get lines, in both languages`(_ shape: CommandShape) async throws {
    let (workplace, words) = try await furnished()
    for language in ["ja", "en"] {
      let spoken = shape.command.split(separator: " ").map { words[String($0)] ?? String($0) }
      let ended = try await workplace.bare(
        spoken + ["--store", workplace.store, "--now", Workplace.now, "--lang", language])
      let isSilent = ["check", "remind"].contains(shape.command)
      // The second time some are done already; then one line says so.
      #expect(ended.status <= 1)
      #expect(isSilent || !(ended.text + ended.complaint).isEmpty)
      #expect(!ended.text.hasPrefix("{") && !ended.text.hasPrefix("["))
      #expect(ended.complaints.allSatisfy { $0.hasPrefix("fukkatsu: ") })
    }
  }

  private func run(
    _ shape: CommandShape, _ words: [String: String], in workplace: Workplace
  ) async throws -> ChildProcess {
    let spoken = shape.command.split(separator: " ").map { words[String($0)] ?? String($0) }
    return try await workplace.bare(
      spoken + ["--json", "--store", workplace.store, "--now", Workplace.now])
  }

  private func expectAnswers(
    to shape: CommandShape, _ text: String, in workplace: Workplace
  ) async throws {
    for question in shape.questions {
      let isSo = try await workplace.jq(question, text)
      #expect(isSo, "\(question)\n\(text)")
    }
  }

  /// A store with two cases, one of them with a deadline and a draft, and one notice in
  /// the inbox.
  private func furnished() async throws -> (Workplace, [String: String]) {
    let workplace = try Workplace()
    let ids = try await workplace.makeStore(clients: "海風工房")
    let id = try #require(ids.first)
    let files = try ["FIRST", "SECOND", "THIRD", "PLAN"].reduce(into: [String: String]()) {
      $0[$1] = try workplace.write(
        Self.texts[$1] ?? "", to: "files/\($1).\($1 == "PLAN" ? "txt" : "eml")")
    }
    try await workplace.done("import", "--case", id, files["FIRST"] ?? "")
    try await workplace.done("new", "--client", "別の店")
    try await workplace.done("import", files["SECOND"] ?? "")
    try await workplace.done("draft", id, "--from", files["PLAN"] ?? "")
    let arrivals = try await workplace.values(".[].id", of: workplace.done("inbox", "--json"))
    let arrival = try #require(arrivals.first)
    return (workplace, files.merging(["CASE": id, "NOTICE": arrival]) { $1 })
  }

  private static let texts = [
    "FIRST": InventedMail.suspension.message,
    "SECOND": InventedMail.englishSuspension.message,
    "THIRD": InventedMail.englishRefusal.message,
    "PLAN": "１．根本原因\n検品の手順がありませんでした。\n",
  ]
}
