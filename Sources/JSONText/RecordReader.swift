/// Why a JSON object is not the record it should be.
package struct RecordError: Error, Hashable, Sendable {
  /// The way to the value: `client.name`, `deadlines[2].state`.
  package let path: String

  /// What should stand there.
  package let expected: ExpectedValue

  /// The words, the limit or the name that are meant, where the kind alone does not say it.
  package let detail: String

  package init(path: String, expected: ExpectedValue, detail: String = "") {
    self.path = path
    self.expected = expected
    self.detail = detail
  }
}

/// Takes the known members out of a JSON object, one by one.
///
/// What is left at the end are the keys this version does not know; they go back
/// into the file when the record is next written.
package struct RecordReader {
  /// The members not taken yet.
  package private(set) var remaining: JSONObject
  private let path: String

  package init(_ object: JSONObject, at path: String = "") {
    remaining = object
    self.path = path
  }

  /// - Throws: ``RecordError`` where the value is no object.
  package init(_ value: JSONValue, at path: String = "") throws(RecordError) {
    guard let object = value.object else {
      throw RecordError(path: path.isEmpty ? "." : path, expected: .object)
    }
    self.init(object, at: path)
  }

  private func place(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private mutating func take(_ key: String) -> JSONValue? {
    let value = remaining.removeValue(forKey: key)
    return value == .null ? nil : value
  }

  /// Takes a value that may be missing or null; throws where it is of another kind.
  package mutating func optional<Value>(
    _ key: String, _ expected: ExpectedValue, detail: @autoclosure () -> String = "",
    _ convert: (JSONValue) -> Value?
  ) throws(RecordError) -> Value? {
    guard let value = take(key) else { return nil }
    guard let converted = convert(value) else {
      throw RecordError(path: place(key), expected: expected, detail: detail())
    }
    return converted
  }

  /// Takes a value that has to be there.
  package mutating func required<Value>(
    _ key: String, _ expected: ExpectedValue, detail: @autoclosure () -> String = "",
    _ convert: (JSONValue) -> Value?
  ) throws(RecordError) -> Value {
    guard let value = try optional(key, expected, detail: detail(), convert) else {
      throw RecordError(path: place(key), expected: expected, detail: detail())
    }
    return value
  }

  package mutating func string(_ key: String) throws(RecordError) -> String {
    try required(key, .string) { $0.string }
  }

  package mutating func optionalString(_ key: String) throws(RecordError) -> String? {
    try optional(key, .string) { $0.string }
  }

  package mutating func integer(_ key: String) throws(RecordError) -> Int {
    try required(key, .wholeNumber) { $0.integer }
  }

  package mutating func optionalInteger(_ key: String) throws(RecordError) -> Int? {
    try optional(key, .wholeNumber) { $0.integer }
  }

  /// A whole number that is counted with, so that none in a file is beyond counting.
  package mutating func optionalCount(
    _ key: String, upTo most: Int
  ) throws(RecordError) -> Int? {
    try optional(key, .count, detail: String(most)) { value in
      value.integer.flatMap { (0...most).contains($0) ? $0 : nil }
    }
  }

  /// False where the key is missing.
  package mutating func flag(_ key: String) throws(RecordError) -> Bool {
    try optional(key, .flag) { $0.bool } ?? false
  }

  /// No strings where the key is missing.
  package mutating func strings(_ key: String) throws(RecordError) -> [String] {
    let texts = try optional(key, .strings) { value -> [String]? in
      guard let elements = value.array else { return nil }
      let texts = elements.compactMap(\.string)
      return texts.count == elements.count ? texts : nil
    }
    return texts ?? []
  }

  /// A text that is kept as a list of its lines.
  package mutating func lines(_ key: String) throws(RecordError) -> String {
    let lines = try strings(key)
    // The library's own `joined` would look through all conformances of the program first.
    return lines.dropFirst().reduce(into: lines.first ?? "") { $0 += "\n" + $1 }
  }

  /// A word of a closed list.
  package mutating func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, of type: Word.Type
  ) throws(RecordError) -> Word where Word.RawValue == String {
    try required(key, .word, detail: Self.list(of: type)) {
      $0.string.flatMap(Word.init(rawValue:))
    }
  }

  package mutating func optionalWord<Word: RawRepresentable & CaseIterable>(
    _ key: String, of type: Word.Type
  ) throws(RecordError) -> Word? where Word.RawValue == String {
    try optional(key, .word, detail: Self.list(of: type)) {
      $0.string.flatMap(Word.init(rawValue:))
    }
  }

  private static func list<Word: RawRepresentable & CaseIterable>(of type: Word.Type) -> String
  where Word.RawValue == String {
    type.allCases.map(\.rawValue).joined(separator: ", ")
  }

  /// A record inside this one.
  package mutating func record<Value>(
    _ key: String, _ read: (inout RecordReader) throws(RecordError) -> Value
  ) throws(RecordError) -> Value {
    let object = try required(key, .object) { $0.object }
    var reader = RecordReader(object, at: place(key))
    return try read(&reader)
  }

  package mutating func optionalRecord<Value>(
    _ key: String, _ read: (inout RecordReader) throws(RecordError) -> Value
  ) throws(RecordError) -> Value? {
    guard let object = try optional(key, .object, { $0.object }) else { return nil }
    var reader = RecordReader(object, at: place(key))
    return try read(&reader)
  }

  /// Records in an array; none where the key is missing.
  package mutating func records<Value>(
    _ key: String, _ read: (inout RecordReader) throws(RecordError) -> Value
  ) throws(RecordError) -> [Value] {
    let elements = try optional(key, .array) { $0.array } ?? []
    var values: [Value] = []
    for (index, element) in elements.enumerated() {
      var reader = try RecordReader(element, at: "\(place(key))[\(index)]")
      values.append(try read(&reader))
    }
    return values
  }
}
