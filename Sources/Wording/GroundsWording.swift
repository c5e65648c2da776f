import Casework

extension Language {
  /// What spoke for a value of a field, in words: `rule suspended_said, “you may not”, a
  /// sentence of its own (suspension)`.
  ///
  /// - Parameters:
  ///   - seen: The names of what was seen, each with its kind before it: `rule none_sender`,
  ///     `say you have`.
  ///   - value: The value's code.
  package func grounds(_ seen: [String], for value: String, of field: ReadingField) -> String {
    let names = seen.compactMap { GroundName($0, for: value) }
    let told = names.map { $0.shown(in: self, value: word(for: value, of: field)) }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return told.isEmpty
      ? say(GroundPhrase.wording) : told.joined(separator: say(GroundPhrase.comma))
  }

  /// The label that a code of a field stands for.
  package func word(for code: String, of field: ReadingField) -> String {
    switch field {
    case .stage: Stage(rawValue: code).map { say($0) } ?? code
    case .reason: Reason(rawValue: code).map { say($0) } ?? code
    case .rightKind: RightKind(rawValue: code).map { say($0) } ?? say(ReadingPhrase.noneValue)
    case .documents: DocumentKind(rawValue: code).map { say($0) } ?? code
    case .deadlines: DeadlineKind(rawValue: code).map { say($0) } ?? say(GroundPhrase.noDeadline)
    case .fundsHeld: say(code == "held" ? ScreenPhrase.yes : ScreenPhrase.none)
    case .answerTo: channel(code)
    default: code
    }
  }
}

extension Language {
  fileprivate func channel(_ code: String) -> String {
    switch code {
    case "reply": say(AnswerChannel.reply)
    case "seller_central": say(AnswerChannel.sellerCentral)
    case "address": say(GroundPhrase.address)
    default: say(ReadingPhrase.noneValue)
    }
  }
}

/// Something seen in a notice that explains a conclusion.
private enum GroundName {
  case rule(String)

  /// What a rule looks for, by its name in the files of rules.
  case signal(String)
  case words(String)
  case subject(String)

  /// One sentence that says the value by itself.
  case sentence
  case stage(Stage)
  case fact(GroundPhrase)

  /// `nil` for what explains nothing to a person: the place of a sentence, a number's steps,
  /// sentences that speak for another value.
  init?(_ seen: String, for value: String) {
    let parts = seen.split(separator: " ", maxSplits: 1)
    let (kind, name) = (String(parts.first ?? ""), String(parts.dropFirst().first ?? ""))
    switch kind {
    case "rule": self = .rule(name)
    case "say": self = .words(name)
    case "subject": self = .subject(name)
    case "any", "fact", "threat", "condition", "negated": self = .signal(name)
    case "is":
      guard let known = Self.known(name) else { return nil }
      self = known
    case "best.\(value)", "top.\(value)", "lead.\(value)", "last.\(value)": self = .sentence
    default: return nil
    }
  }

  private static func known(_ name: String) -> GroundName? {
    if name.hasPrefix("stage_") {
      return Stage(rawValue: String(name.dropFirst("stage_".count))).map(GroundName.stage)
    }
    return GroundPhrase(fact: name).map(GroundName.fact)
  }

  /// - Parameter value: The label of the value that it speaks for.
  func shown(in language: Language, value: String) -> String {
    switch self {
    case .rule(let name): language.say(GroundPhrase.rule, name)
    case .signal(let name): language.say(GroundPhrase.signal, language.say(GroundTopic(name)), name)
    case .words(let words): language.say(ScreenPhrase.quotedWords, words)
    case .subject(let words): language.say(GroundPhrase.inSubject, words)
    case .sentence: language.say(GroundPhrase.sentence, value)
    case .stage(let stage): language.say(GroundPhrase.stage, language.say(stage))
    case .fact(let phrase): language.say(phrase)
    }
  }
}
