import CaseFiles
import Casework
import JSONText
import NoticeIntake
import Wording

/// A stored notice, read again from its original.
struct RereadNotice: Sendable {
  /// A field in which the rules would now read something else.
  struct Change: Sendable {
    fileprivate let difference: ReadingDifference
    fileprivate let before: Reading
    fileprivate let after: Reading

    /// Whether a person has set the field, so that what is shown stays.
    fileprivate let isCorrected: Bool
  }

  let name: NoticeName
  private(set) var changes: [Change] = []
  private var notation: DeadlineNotation?
  private var error: StoreError?

  init(_ name: NoticeName, in store: Store, by rules: ReadingRules) {
    self.name = name
    do throws(StoreError) {
      let notice = try store.notice(name)
      let original = try store.original(of: notice)
      guard
        let again = try? IncomingMessage(
          original, source: notice.original, received: notice.message.received, rules: rules)
      else {
        let error = RecordError(path: ".", expected: .message)
        throw StoreError.malformed(path: notice.original, fault: .record(error))
      }
      notation = DeadlineNotation(received: notice.message.received)
      let corrected = Set(notice.corrections.map(\.field))
      changes = notice.asRead.differences(to: again.reading).map {
        Change(
          difference: $0, before: notice.asRead, after: again.reading,
          isCorrected: corrected.contains($0.field))
      }
    } catch {
      self.error = error
    }
  }

  var json: [JSONValue] {
    changes.map {
      .object([
        "notice": .string(name.rawValue), "field": .string($0.difference.field.rawValue),
        "stored": $0.difference.before, "read": $0.difference.after,
        "corrected": .bool($0.isCorrected),
      ])
    }
  }

  func lines(in language: Language) -> [String] {
    changes.map { change in
      let field = change.difference.field
      return language.say(
        change.isCorrected ? RulePhrase.changesBelowCorrection : .changes, name.rawValue,
        language.say(field), words(for: field, of: change.before, in: language),
        words(for: field, of: change.after, in: language))
    }
  }

  /// What a reading says in a field, on one line.
  private func words(
    for field: ReadingField, of reading: Reading, in language: Language
  ) -> String {
    let line: String
    if let value = reading.fieldValue(field) {
      line = FieldNotation.line(for: value, in: language)
    } else if field == .deadlines {
      line = reading.deadlines
        .compactMap { notation?.line(for: $0, in: language) }.joined(separator: " / ")
    } else {
      line = reading.demands.map(\.text.onOneLine).joined(separator: " / ")
    }
    return line.isEmpty ? language.say(ReadingPhrase.noneValue) : line
  }

  func failure(in language: Language) -> String? {
    error.map { language.say(RulePhrase.cannotReread, name.rawValue, $0.sentence(in: language)) }
  }
}
