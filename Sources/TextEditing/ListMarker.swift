/// What stands before an item of a list: `・`, `- `, `１．`, `(1)`, `①`.
struct ListMarker: Hashable {
  /// The bytes of the line that the marker takes, with the blanks behind it.
  let span: Range<Int>

  /// The marker of the item after this one, with the same blanks.
  let next: [UInt8]

  /// The number, where it is one.
  let number: Int?
}

extension ListMarker {
  /// The marker of a line; nothing where the line is no item.
  init?(_ line: [UInt8]) {
    let start = line.indentationEnd(from: 0)
    guard start < line.count, let sign = Sign(line, at: start) else { return nil }
    let end = line.indentationEnd(from: sign.end)
    guard end > sign.end || end == line.count || !sign.needsBlank else { return nil }
    span = start..<end
    next = sign.next + line[sign.end..<end]
    number = sign.number
  }

  /// Whether the line holds nothing but the marker.
  func isEmptyItem(_ line: [UInt8]) -> Bool { span.upperBound == line.count }
}

/// The marker without the blanks behind it.
private struct Sign {
  let end: Int
  let next: [UInt8]
  var number: Int?

  /// Whether it is only one with a blank behind it: `-` may be a minus sign, `1.` a part of a
  /// number.
  let needsBlank: Bool

  init?(_ line: [UInt8], at start: Int) {
    if let sign = Self.bullet(line, at: start) ?? Self.circled(line, at: start)
      ?? Self.numbered(line, at: start)
    {
      self = sign
    } else {
      return nil
    }
  }

  private init(end: Int, next: [UInt8], number: Int? = nil, needsBlank: Bool) {
    (self.end, self.next, self.number, self.needsBlank) = (end, next, number, needsBlank)
  }

  private static func bullet(_ line: [UInt8], at start: Int) -> Sign? {
    let (scalar, length) = line.scalar(at: start)
    let isWide = "・･●○■□◆◇※•".unicodeScalars.contains { $0.value == scalar }
    guard isWide || "-*+–—".unicodeScalars.contains(where: { $0.value == scalar }) else {
      return nil
    }
    let end = start + length
    return Sign(end: end, next: Array(line[start..<end]), needsBlank: !isWide)
  }

  /// ① to ⑳, ⑴ to ⒇ and ⒈ to ⒛ of Unicode; after the last of each no item follows.
  private static func circled(_ line: [UInt8], at start: Int) -> Sign? {
    let (scalar, length) = line.scalar(at: start)
    let firsts: [UInt32] = [0x2460, 0x2474, 0x2488]
    guard let first = firsts.first(where: { ($0..<$0 + 20).contains(scalar) }),
      let next = Unicode.Scalar(min(scalar + 1, first + 19))
    else { return nil }
    return Sign(
      end: start + length, next: Array(String(Character(next)).utf8),
      number: Int(scalar - first) + 1, needsBlank: false)
  }

  /// Digits of one width between brackets, or before a point, a bracket or 、.
  private static func numbered(_ line: [UInt8], at start: Int) -> Sign? {
    let opening = bracket(line, at: start, among: "(（")
    guard let digits = Digits(line, at: start + (opening ?? 0)) else { return nil }
    let closers = opening == nil ? ".．)）、" : ")）"
    guard let closing = bracket(line, at: digits.end, among: closers) else { return nil }
    let end = digits.end + closing
    // `2026.05`, `1.5`, `１．５`: the number goes on.
    if opening == nil, Digits(line, at: end) != nil { return nil }
    return Sign(
      end: end,
      next: line[start..<digits.start] + digits.next + line[digits.end..<end],
      number: digits.value, needsBlank: opening == nil && line[digits.end] == UInt8(ascii: "."))
  }

  private static func bracket(_ line: [UInt8], at index: Int, among signs: String) -> Int? {
    guard index < line.count else { return nil }
    let (scalar, length) = line.scalar(at: index)
    return signs.unicodeScalars.contains { $0.value == scalar } ? length : nil
  }
}

/// One to three digits, all half-width or all full-width.
private struct Digits {
  let start: Int
  let end: Int
  let value: Int
  let isWide: Bool

  init?(_ line: [UInt8], at start: Int) {
    var (index, value, count) = (start, 0, 0)
    var zero: UInt32?
    while index < line.count {
      let (scalar, length) = line.scalar(at: index)
      guard let base = [0x30, 0xFF10].first(where: { ($0..<$0 + 10).contains(scalar) }),
        zero ?? base == base
      else { break }
      zero = base
      value = min(value * 10 + Int(scalar - base), 9999)
      (index, count) = (index + length, count + 1)
    }
    guard let zero, (1...3).contains(count) else { return nil }
    (self.start, end, self.value, isWide) = (start, index, value, zero == 0xFF10)
  }

  /// The next number in the same width.
  var next: [UInt8] {
    let digits = String(value + 1).utf8
    guard isWide else { return Array(digits) }
    return digits.flatMap { [0xEF, 0xBC, $0 - UInt8(ascii: "0") + 0x90] }
  }
}
