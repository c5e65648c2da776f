import CaseFiles
import Casework
import CivilTime
import TextFolding
import Wording

extension CommandLineTool {
  static let correct = CommandLineTool(
    "correct", "NOTICE FIELD=VALUE...", .correct, words: (2, nil)
  ) { invocation throws(ToolFailure) in
    let store = try invocation.storeForChanging()
    let word = invocation.words.first ?? ""
    guard let name = NoticeName(word) else {
      throw invocation.failure(StoreError.noNotice(word))
    }
    let notice = try invocation.attempt { () throws(StoreError) in try store.notice(name) }
    var amendments: [Amendment] = []
    for word in invocation.words.dropFirst() {
      amendments += try CorrectionWord(word, of: notice, in: invocation.language).amendments()
    }
    let added = try invocation.attempt { [amendments] () throws(StoreError) in
      try store.correct(name, amendments, at: invocation.now)
    }
    let language = invocation.language
    let fields = added.map(\.field).reduce(into: [ReadingField]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let words =
      fields.isEmpty
      ? language.say(CorrectionPhrase.nothingCorrected)
      : language.say(
        CommandPhrase.corrected, fields.map { language.say($0) }.joined(separator: " "))
    invocation.answer(name.rawValue, changed: fields.map(\.rawValue), words)
    return .done
  }
}

/// One `FIELD=VALUE` of the command line.
private struct CorrectionWord {
  private let name: String
  private let value: String

  /// Counted from 1, behind the name's full stop: `deadline.2`.
  private let number: Int?
  private let notice: Notice
  private let language: Language

  init(_ word: String, of notice: Notice, in language: Language) throws(ToolFailure) {
    self.notice = notice
    self.language = language
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw ToolFailure(language.say(CorrectionPhrase.needsEquals, word), .usage)
    }
    let name = String(parts[0])
    self.name = name
    value = String(parts[1])
    number = name.split(separator: ".").dropFirst().last.flatMap { Int($0) }
  }

  func amendments() throws(ToolFailure) -> [Amendment] {
    switch try field() {
    case .deadlines: return try deadlines()
    case .demands: return try demands()
    case let field:
      let read = try understood { () throws(NotationError) -> FieldValue? in
        try FieldNotation(field).value(value)
      }
      return read.map { [.set($0)] } ?? []
    }
  }

  /// What is wrong with a value is told behind the name that was given.
  private func understood<Value>(
    _ read: () throws(NotationError) -> Value
  ) throws(ToolFailure) -> Value {
    do { return try read() } catch {
      let sentence = error.sentence(in: language)
      throw ToolFailure(
        sentence.hasPrefix("\(name):") ? sentence : "\(name): \(sentence)", .usage)
    }
  }

  private func field() throws(ToolFailure) -> ReadingField {
    let stem = number == nil ? name : String(name.prefix { $0 != "." })
    if let field = ReadingField.named(stem), number == nil || field.isNumbered { return field }
    let names = ReadingField.allCases.map(\.rawValue)
    if let nearest = Spelling.nearest(to: stem, among: names), number == nil {
      throw ToolFailure(language.say(CorrectionPhrase.unknownFieldNear, name, nearest), .usage)
    }
    throw ToolFailure(
      language.say(CorrectionPhrase.unknownField, name, names.joined(separator: ", ")), .usage)
  }

  private func deadlines() throws(ToolFailure) -> [Amendment] {
    let slots = notice.deadlineSlots.indices.filter { notice.deadline(at: $0) != nil }
    guard let number else {
      if FieldNotation.isEmpty(value) { return slots.map { .deadline(slot: $0, nil) } }
      return [.deadline(slot: nil, try deadline(instead: nil))]
    }
    guard slots.indices.contains(number - 1) else {
      throw missing(.noSuchDeadline, count: slots.count)
    }
    let slot = slots[number - 1]
    if FieldNotation.isEmpty(value) { return [.deadline(slot: slot, nil)] }
    return [.deadline(slot: slot, try deadline(instead: notice.deadline(at: slot)))]
  }

  private func deadline(instead present: ReadDeadline?) throws(ToolFailure) -> ReadDeadline {
    let notation = DeadlineNotation(received: notice.message.received)
    return try understood { () throws(NotationError) in
      try notation.deadline(value, instead: present)
    }
  }

  private func demands() throws(ToolFailure) -> [Amendment] {
    let demands = notice.reading.demands
    guard let number else {
      if FieldNotation.isEmpty(value) { return demands.map { .demand($0, becomes: nil) } }
      return [.demand(nil, becomes: Demand(byHand: value))]
    }
    guard demands.indices.contains(number - 1) else {
      throw missing(.noSuchDemand, count: demands.count)
    }
    let old = demands[number - 1]
    if FieldNotation.isEmpty(value) { return [.demand(old, becomes: nil)] }
    return [.demand(old, becomes: Demand(text: value, quote: old.quote))]
  }

  private func missing(_ phrase: CorrectionPhrase, count: Int) -> ToolFailure {
    ToolFailure(language.say(phrase, name, String(count)), .found)
  }
}

extension ReadingField {
  /// The field of a name: its key, one of its elements, or its word in either language.
  fileprivate static func named(_ name: String) -> ReadingField? {
    let folded = SearchFolding.fold(name)
    return allCases.first { field in
      let names = [field.rawValue, field.wording.japanese, field.wording.english]
      return names.contains { SearchFolding.fold($0) == folded }
        || field.rawValue == folded + "s"
    }
  }

  fileprivate var isNumbered: Bool { self == .deadlines || self == .demands }
}
