/// Reads forward through a folded text; what fails leaves it where it was.
struct ScalarScanner {
  let text: FoldedText
  var index: Int

  var current: UInt32? { text.scalar(at: index) }

  mutating func take(_ value: UInt32) -> Bool {
    guard current == value else { return false }
    index += 1
    return true
  }

  mutating func take(_ word: StaticWord) -> Bool {
    guard let end = word.end(in: text, from: index) else { return false }
    index = end
    return true
  }

  /// Takes the first of several words that stands here.
  mutating func takeAny(_ words: [StaticWord]) -> Bool {
    words.contains { take($0) }
  }

  mutating func skipSpaces() {
    while current == ASCIIScalar.space { index += 1 }
  }

  /// A run of ASCII digits of at most so many, as a number.
  mutating func digits(upTo most: Int) -> Int? {
    var value = 0
    let start = index
    while let digit = current, digit.isDigit {
      guard index - start < most else {
        index = start
        return nil
      }
      value = value * 10 + Int(digit - 0x30)
      index += 1
    }
    return index > start ? value : nil
  }

  /// A run of lower-case letters.
  mutating func word() -> String {
    let start = index
    while let value = current, value.isLowercase { index += 1 }
    return text.string(start..<index)
  }
}

/// A word in folded scalars, compared as it stands in the program, with no copy made.
struct StaticWord: ExpressibleByStringLiteral, Sendable {
  private let literal: StaticString

  init(stringLiteral value: StaticString) { literal = value }

  /// Where the word ends if it stands at a place of the text.
  func end(in text: FoldedText, from start: Int) -> Int? {
    var (index, byte) = (start, literal.utf8Start)
    let last = byte + literal.utf8CodeUnitCount
    while byte < last {
      guard index < text.count, text.scalars[index] == Self.scalar(at: &byte) else { return nil }
      index += 1
    }
    return index
  }

  /// Where the word begins if it ends at a place of the text.
  func begin(in text: FoldedText, endingAt end: Int) -> Int? {
    let start = end - length
    return start >= 0 && self.end(in: text, from: start) == end ? start : nil
  }

  // In scalars: bytes that begin one.
  private var length: Int {
    (0..<literal.utf8CodeUnitCount).count { literal.utf8Start[$0] & 0xC0 != 0x80 }
  }

  // What the compiler has written is well-formed.
  private static func scalar(at byte: inout UnsafePointer<UInt8>) -> UInt32 {
    let first = UInt32(byte.pointee)
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = length == 1 ? first : first & (0x7F >> UInt32(length))
    for next in 1..<length { value = value << 6 | UInt32(byte[next] & 0x3F) }
    byte += length
    return value
  }
}

/// A whole number as notices write it.
enum WrittenNumber {
  /// Reads digits, kanji numerals or English words; a figure in parentheses behind them
  /// goes before them.
  static func read(_ scanner: inout ScalarScanner) -> Int? {
    guard let value = scanner.digits(upTo: 4) ?? kanji(&scanner) ?? words(&scanner) else {
      return nil
    }
    var after = scanner
    after.skipSpaces()
    if after.take(0x28),
      let figure = after.digits(upTo: 4) ?? kanji(&after) ?? words(&after), after.take(0x29)
    {
      scanner = after
      return figure
    }
    return value
  }

  private static let kanjiDigits: [UInt32: Int] = [
    0x3007: 0, 0x4E00: 1, 0x4E8C: 2, 0x4E09: 3, 0x56DB: 4, 0x4E94: 5, 0x516D: 6, 0x4E03: 7,
    0x516B: 8, 0x4E5D: 9,
  ]

  /// `十七`, `二十一`, `百八十`, `三〇`.
  static func kanji(_ scanner: inout ScalarScanner) -> Int? {
    let start = scanner.index
    var (total, unit) = (0, 0)
    while let value = scanner.current, scanner.index - start < 6 {
      if let digit = kanjiDigits[value] {
        unit = unit * 10 + digit
      } else if value == 0x5341 || value == 0x767E {
        total += max(unit, 1) * (value == 0x5341 ? 10 : 100)
        unit = 0
      } else {
        break
      }
      scanner.index += 1
    }
    return scanner.index > start ? total + unit : nil
  }

  private static let english: [String: Int] = [
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  private static func words(_ scanner: inout ScalarScanner) -> Int? {
    var ahead = scanner
    let first = ahead.word()
    if first == "hundred" || first == "a" || first == "one", let hundred = hundreds(&scanner) {
      return hundred
    }
    guard let value = english[first] else { return nil }
    scanner = ahead
    if value >= 20, ahead.take(0x2D) || ahead.take(ASCIIScalar.space),
      let unit = english[ahead.word()], unit < 10
    {
      scanner = ahead
      return value + unit
    }
    return value
  }

  // "a hundred and eighty", "one hundred twenty".
  private static func hundreds(_ scanner: inout ScalarScanner) -> Int? {
    var ahead = scanner
    _ = ahead.takeAny(["a ", "one "])
    guard ahead.take("hundred") else { return nil }
    scanner = ahead
    _ = ahead.takeAny([" and ", " "])
    guard ahead.current.map({ $0.isLowercase }) ?? false, let rest = words(&ahead), rest < 100
    else { return 100 }
    scanner = ahead
    return 100 + rest
  }
}
