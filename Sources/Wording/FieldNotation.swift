import Casework
import TextFolding

/// The value of a field of a reading as people write it: a code or a word of either
/// language, a number with its unit, a list with commas.
package struct FieldNotation: Sendable {
  private let field: ReadingField

  /// - Parameter field: One that has one value; deadlines and demands have lines of
  ///   their own.
  package init(_ field: ReadingField) {
    self.field = field
  }

  /// Reads a value; empty, `none` and なし empty the field.
  package func value(_ typed: String) throws(NotationError) -> FieldValue? {
    let text = typed.trimmed(of: Self.blanks)
    switch field {
    case .language: return .language(try label(text, empty: nil))
    case .stage: return .stage(try label(text, empty: Stage.none))
    case .reason: return .reason(try label(text, empty: Reason.none))
    case .rightKind:
      return .rightKind(Self.isEmpty(text) ? nil : try label(text, empty: nil))
    case .asins: return .asins(try asins(text))
    case .rightsOwner: return .rightsOwner(Self.isEmpty(text) ? nil : text)
    case .complaintIDs: return .complaintIDs(Self.distinct(Self.list(text)))
    case .fundsHeld: return .fundsHeld(try yesNo(text))
    case .maxFailedAppeals: return .maxFailedAppeals(try number(text, most: 99))
    case .documents: return .documents(try documents(text))
    case .invoiceMaxAgeDays: return .invoiceMaxAgeDays(try number(text, most: 9999))
    case .answerTo: return .answerTo(try channel(text))
    case .deadlines, .demands: return nil
    }
  }

  /// What means a value, in the words of a language; empty where there is none.
  package static func line(for value: FieldValue, in language: Language) -> String {
    switch value {
    case .language(let value): language.say(value)
    case .stage(let value): language.say(value)
    case .reason(let value): language.say(value)
    case .rightKind(let value): value.map { language.say($0) } ?? ""
    case .asins(let values), .complaintIDs(let values): values.joined(separator: ", ")
    case .rightsOwner(let value): value ?? ""
    case .fundsHeld(let value): value ? language.say(ScreenPhrase.yes) : ""
    case .maxFailedAppeals(let value), .invoiceMaxAgeDays(let value):
      value.map { String($0) } ?? ""
    case .documents(let values): values.map { language.say($0) }.joined(separator: ", ")
    case .answerTo(let value): value.map { language.say($0) } ?? ""
    }
  }

  private static let blanks: Set<Character> = [" ", "\u{3000}", "\t"]
}

extension FieldNotation {
  /// Whether what was typed empties a field.
  package static func isEmpty(_ typed: String) -> Bool {
    let text = SearchFolding.fold(typed.trimmed(of: blanks))
    return ["", "none", "なし", "-", "null"].contains(text)
  }

  private func label<Label>(_ text: String, empty: Label?) throws(NotationError) -> Label
  where Label: CaseIterable & Worded & RawRepresentable, Label.RawValue == String {
    if Self.isEmpty(text) {
      guard let empty else { throw .cannotBeEmpty(field) }
      return empty
    }
    let typed = Self.folded(text)
    if let label = Label.allCases.first(where: { Self.names(of: $0).contains(typed) }) {
      return label
    }
    let codes = Label.allCases.map(\.rawValue)
    throw .notAmong(field, text, nearest: Spelling.nearest(to: typed, among: codes))
  }

  private static func names<Label>(of label: Label) -> [String]
  where Label: Worded & RawRepresentable, Label.RawValue == String {
    [label.rawValue, label.wording.japanese, label.wording.english].map(folded)
  }

  private static func folded(_ text: String) -> String {
    String(SearchFolding.fold(text).map { $0 == " " || $0 == "-" ? "_" : $0 })
  }

  private static func list(_ text: String) -> [String] {
    guard !isEmpty(text) else { return [] }
    return text.split { ",、，;；".contains($0) || $0.isNewline }
      .map { String($0).trimmed(of: blanks) }.filter { !$0.isEmpty }
  }

  private static func distinct(_ values: [String]) -> [String] {
    values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private func documents(_ text: String) throws(NotationError) -> [DocumentKind] {
    var kinds: [DocumentKind] = []
    for name in Self.list(text) {
      let kind: DocumentKind = try label(name, empty: nil)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }

  private func asins(_ text: String) throws(NotationError) -> [String] {
    var asins: [String] = []
    for part in Self.list(text) {
      for word in part.split(whereSeparator: \.isWhitespace) {
        let asin = SearchFolding.fold(String(word)).uppercased()
        guard Self.isASIN(asin) else { throw .notASIN(String(word)) }
        asins.append(asin)
      }
    }
    return Self.distinct(asins)
  }

  // B and nine letters or digits, or an ISBN of ten digits, the last of which may be X.
  private static func isASIN(_ text: String) -> Bool {
    guard text.utf8.count == 10 else { return false }
    let isDigit = { (byte: UInt8) in (0x30...0x39).contains(byte) }
    if text.first == "B" {
      return text.utf8.allSatisfy { isDigit($0) || (0x41...0x5A).contains($0) }
    }
    return text.utf8.prefix(9).allSatisfy(isDigit)
      && (text.utf8.last.map(isDigit) ?? false || text.last == "X")
  }

  private func yesNo(_ text: String) throws(NotationError) -> Bool {
    switch SearchFolding.fold(text) {
    case "yes", "true", "1", "y", "あり", "はい", "有", "有り": return true
    case "no", "false", "0", "n", "いいえ", "無", "無し": return false
    default:
      guard Self.isEmpty(text) else { throw .notYesNo(field, text) }
      return false
    }
  }

  // A month has thirty days, a year 365, as the labels count them.
  private func number(_ text: String, most: Int) throws(NotationError) -> Int? {
    guard !Self.isEmpty(text) else { return nil }
    let folded = SearchFolding.fold(text)
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    let unit = String(folded.dropFirst(digits.count)).trimmed(of: Self.blanks)
    let factor = Self.factors.first { $0.words.contains(unit) }?.factor
    guard let count = Int(digits), count > 0, let factor, count <= most / factor else {
      throw .notNumber(field, text)
    }
    return count * factor
  }

  private static let factors: [(words: Set<String>, factor: Int)] = [
    (["", "日", "日以内", "日間", "回", "days", "day", "d", "times", "time"], 1),
    (["週", "週間", "weeks", "week"], 7),
    (Set(["ヶ月", "か月", "ヵ月", "ヶ月以内", "months", "month"].map(SearchFolding.fold)), 30),
    (["年", "年以内", "years", "year"], 365),
  ]

  private func channel(_ text: String) throws(NotationError) -> AnswerChannel? {
    if Self.isEmpty(text) { return nil }
    let folded = Self.folded(text)
    if Self.folded("このメールに返信") == folded
      || ["reply", "返信", "reply_to_the_mail"].contains(folded)
    {
      return .reply
    }
    if ["seller_central", "sellercentral", Self.folded("セラーセントラル")].contains(folded) {
      return .sellerCentral
    }
    let addresses = Self.list(text)
    for address in addresses where !Self.isAddress(address) {
      throw addresses.count == 1 && !address.contains("@")
        ? .notAmong(field, text, nearest: nil) : .notAddress(address)
    }
    return .addresses(Self.distinct(addresses))
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty }
      && !text.contains(where: \.isWhitespace)
  }
}
