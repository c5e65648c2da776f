import Casework
import CivilTime
import TextFolding

/// The facts of a document as people write them: a code or a word, a day, a number, a
/// list with commas.
package enum EvidenceNotation {
  /// Why a text is no value of a fact.
  package enum Fault: Error, Hashable, Sendable {
    case field(NotationError)
    case oneKind(String)
    case badDay(String)
    case badQuantity(String)
  }

  /// Reads a value; empty, `none` and なし empty the fact.
  package static func value(_ typed: String, of fact: EvidenceFact) throws(Fault) -> EvidenceValue {
    let text = typed.trimmed(of: [" ", "\u{3000}", "\t"])
    let isEmpty = FieldNotation.isEmpty(text)
    switch fact {
    case .kind: return .kind(isEmpty ? nil : try kind(text))
    case .issued: return .issued(isEmpty ? nil : try day(text))
    case .supplier: return .supplier(isEmpty ? nil : text)
    case .asins:
      guard case .asins(let asins) = try field(.asins, text) else { return .asins([]) }
      return .asins(asins)
    case .quantity: return .quantity(isEmpty ? nil : try quantity(text))
    case .invoice: return .invoice(isEmpty ? nil : text)
    case .proves: return .proves(isEmpty ? nil : text)
    }
  }

  /// What means a value, in the words of a language; empty where there is none.
  package static func line(for value: EvidenceValue, in language: Language) -> String {
    switch value {
    case .kind(let kind): kind.map { language.say($0) } ?? ""
    case .issued(let day): day?.description ?? ""
    case .asins(let asins): asins.joined(separator: ", ")
    case .quantity(let count): count.map { String($0) } ?? ""
    case .supplier(let text), .invoice(let text), .proves(let text): text ?? ""
    }
  }

  private static func field(
    _ field: ReadingField, _ text: String
  ) throws(Fault) -> FieldValue? {
    do { return try FieldNotation(field).value(text) } catch { throw .field(error) }
  }

  private static func kind(_ text: String) throws(Fault) -> DocumentKind {
    guard case .documents(let kinds) = try field(.documents, text), let kind = kinds.first,
      kinds.count == 1
    else { throw .oneKind(text) }
    return kind
  }

  /// A day with hyphens or strokes; months and days may have one digit.
  package static func day(_ text: String) throws(Fault) -> CalendarDay {
    let parts = SearchFolding.fold(text).split { "-/.年月日".contains($0) }.map(String.init)
    guard parts.count == 3, parts[0].count == 4,
      let day = CalendarDay(
        iso8601: parts.map { $0.count == 1 ? "0\($0)" : $0 }.joined(separator: "-"))
    else { throw .badDay(text) }
    return day
  }

  private static func quantity(_ text: String) throws(Fault) -> Int {
    let digits = SearchFolding.fold(text).filter { $0 != "," }
    guard let count = Int(digits), (1...9_999_999).contains(count) else {
      throw .badQuantity(text)
    }
    return count
  }
}

extension EvidenceNotation.Fault {
  /// What is wrong, and what is taken, in one line.
  package func sentence(in language: Language) -> String {
    switch self {
    case .field(let error): error.sentence(in: language)
    case .oneKind(let text): language.say(EvidencePhrase.oneKind, text)
    case .badDay(let text): language.say(EvidencePhrase.badDay, text)
    case .badQuantity(let text): language.say(EvidencePhrase.badQuantity, text)
    }
  }
}
