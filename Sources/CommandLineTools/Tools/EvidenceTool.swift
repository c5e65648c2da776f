import CaseFiles
import Casework
import CivilTime
import JSONText
import Settings
import TextFolding
import Wording

extension CommandLineTool {
  static let evidence = CommandLineTool(
    "evidence",
    "CASE [FILE --kind K | E2 [--accept | --refuse | --open]] [--issued DATE] [--supplier NAME]"
      + " [--asins LIST] [--quantity N] [--invoice NUMBER] [--proves TEXT]",
    .evidence,
    options: EvidenceFact.allCases.map { .value("--\($0.rawValue)", $0.rawValue.uppercased()) }
      + [.flag("--accept"), .flag("--refuse"), .flag("--open")],
    words: (1, 2)
  ) { invocation throws(ToolFailure) in
    let facts = try invocation.evidenceFacts()
    guard invocation.words.count == 2 else { return try list(invocation) }
    let word = invocation.words[1]
    let store = try invocation.storeForChanging()
    let id = try invocation.findCase(in: store)
    let change = EvidenceChange(invocation: invocation, store: store, id: id, facts: facts)
    return try isName(word) ? change.carryOut(on: word) : change.attach(word)
  }

  /// Whether a word is the name of a document of a case, and no path: `E2`.
  private static func isName(_ word: String) -> Bool {
    guard let first = word.first, "eEＥｅ".contains(first) else { return false }
    let digits = SearchFolding.fold(String(word.dropFirst()))
    return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  private static func list(_ invocation: Invocation) throws(ToolFailure) -> ExitCode {
    let store = try invocation.storeForReading()
    let id = try invocation.findCase(in: store)
    guard let store else { return .found }
    let dossier = try invocation.dossier(id, in: store)
    let twins = try invocation.attempt { () throws(StoreError) in
      try store.twins(of: dossier.sellerCase, at: invocation.now)
    }
    let rows = EvidenceRow.all(of: invocation.shown(dossier), twins: twins, at: invocation.now)
    if invocation.wantsJSON {
      invocation.print(.array(rows.map(\.json)))
    } else if rows.isEmpty {
      invocation.print(invocation.language.say(CommandPhrase.noDocument, id.rawValue))
    } else {
      for row in rows { invocation.print(lines: row.lines(in: invocation.language)) }
    }
    return .done
  }
}

extension Invocation {
  /// The facts given with options.
  fileprivate func evidenceFacts() throws(ToolFailure) -> [EvidenceValue] {
    var facts: [EvidenceValue] = []
    for fact in EvidenceFact.allCases {
      guard let text = arguments.value("--\(fact.rawValue)") else { continue }
      do { facts.append(try EvidenceNotation.value(text, of: fact)) } catch {
        throw ToolFailure("--\(fact.rawValue): \(error.sentence(in: language))", .usage)
      }
    }
    return facts
  }
}

/// What is done with a document of a case.
private struct EvidenceChange {
  let invocation: Invocation
  let store: Store
  let id: CaseID
  let facts: [EvidenceValue]

  private var language: Language { invocation.language }
  private var now: Moment { invocation.now }

  /// Attaches a file of the user's.
  func attach(_ path: String) throws(ToolFailure) -> ExitCode {
    guard facts.contains(where: { $0.fact == .kind }) else {
      let kinds = DocumentKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw ToolFailure(language.say(EvidencePhrase.kindNeeded, kinds), .usage)
    }
    let file = DocumentFile(path: path)
    let bytes: [UInt8]
    do { bytes = try file.bytes() } catch {
      throw ToolFailure(error.sentence(in: language), .found)
    }
    let evidence = try invocation.attempt { () throws(StoreError) in
      try store.attach(bytes, named: file.name, facts, to: id, at: now)
    }
    answer(evidence, language.say(EvidencePhrase.attached, evidence.id, id.rawValue))
    try tellTwins(of: evidence)
    return .done
  }

  /// Changes, accepts, refuses or opens a document of the case.
  func carryOut(on word: String) throws(ToolFailure) -> ExitCode {
    let ways = ["--accept", "--refuse", "--open"].filter(invocation.arguments.has)
    guard ways.count <= 1 else {
      let words = ways.joined(separator: " ")
      throw ToolFailure(language.say(EvidencePhrase.onlyOne, word, words), .usage)
    }
    switch ways.first {
    case "--open": return try open(word)
    case "--refuse":
      let gone = try invocation.attempt { () throws(StoreError) in
        try store.detach(word, from: id, at: now)
      }
      answer(gone, language.say(CommandPhrase.documentRefused, id.rawValue, gone.id))
    case let way:
      guard way != nil || !facts.isEmpty else {
        throw ToolFailure(language.say(EvidencePhrase.nothingToSet, word), .usage)
      }
      try describe(word, accepting: way != nil)
    }
    return .done
  }

  private func describe(_ word: String, accepting: Bool) throws(ToolFailure) {
    let evidence = try invocation.attempt { () throws(StoreError) in
      try store.set(facts, of: word, in: id, accepting: accepting, at: now)
    }
    let names = facts.map { language.say($0.fact) }.joined(separator: " ")
    answer(
      evidence,
      accepting
        ? language.say(EvidencePhrase.accepted, id.rawValue, evidence.id)
        : language.say(EvidencePhrase.changed, id.rawValue, evidence.id, names))
    try tellTwins(of: evidence)
  }

  private func answer(_ evidence: Evidence, _ words: String) {
    invocation.answer(id.rawValue, changed: ["evidence/\(evidence.id)"], words)
  }

  /// What lies in another client's case too is told at once.
  private func tellTwins(of evidence: Evidence) throws(ToolFailure) {
    let twins = try invocation.attempt { () throws(StoreError) in
      try store.twins(of: try store.dossier(id).sellerCase, at: now)
    }
    for twin in twins where twin.evidence == evidence.id {
      invocation.tell("fukkatsu: \(id.rawValue) \(evidence.id): \(language.say(twin))")
    }
  }

  private func open(_ word: String) throws(ToolFailure) -> ExitCode {
    let evidence = try invocation.attempt { () throws(StoreError) in
      let dossier = try store.dossier(id)
      return dossier.sellerCase.evidence[try dossier.place(ofEvidence: word)]
    }
    let program = DocumentProgram(command: invocation.settings().settings.documentProgram)
    if let fault = program.open(evidence, of: store) {
      throw ToolFailure(fault.sentence(for: evidence, of: id, in: language), .found)
    }
    if !invocation.isQuiet {
      invocation.print(language.say(EvidencePhrase.opened, evidence.file ?? evidence.id))
    }
    return .done
  }
}
