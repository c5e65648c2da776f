/// What people leave open in a text without a sign of its own: strokes to write on, a day
/// without numbers, a bracket with nothing in it but the name of what belongs there.
struct BlankFields {
  private let text: FoldedPlan
  private let words: ReviewWords
  private var units: [UInt32] { text.units }

  init(_ plan: ReviewMaterial) {
    text = plan.text.folded
    words = plan.words
  }

  /// In bytes, those that begin in a stretch.
  func spans(in stretch: Range<Int>) -> [Range<Int>] {
    let range = text.unit(at: stretch.lowerBound)..<text.unit(at: stretch.upperBound)
    return (strokes(in: range) + days(in: range) + brackets(in: range)).map(text.bytes)
  }
}

// Strokes and days.
extension BlankFields {
  private static let stroke: UInt32 = 0x5F

  /// Strokes that alone in a line are so many are a rule between parts.
  private static let leastOfRule = 10

  private func strokes(in range: Range<Int>) -> [Range<Int>] {
    range.filter { units[$0] == Self.stroke && before($0) != Self.stroke }.compactMap { start in
      let end = units[start...].firstIndex { $0 != Self.stroke } ?? units.count
      let (before, after) = (before(start), after(end))
      let isRule = end - start >= Self.leastOfRule && before == nil && after == nil
      let isName = before?.isLatin ?? false && after?.isLatin ?? false
      // One stroke will do before what is counted: ＿月＿日, ＿点.
      let isCounted = after.map(Self.counted.contains) ?? false && !(before?.isLatin ?? false)
      return (end - start >= 3 && !isRule && !isName) || isCounted ? start..<end : nil
    }
  }

  private static let counted = Set("年月日点件個名円回".unicodeScalars.map(\.value))

  /// 年　月　日, and 月　日 behind a colon.
  private func days(in range: Range<Int>) -> [Range<Int>] {
    let (year, month, day): (UInt32, UInt32, UInt32) = (0x5E74, 0x6708, 0x65E5)
    return range.compactMap { place in
      let isBehindColon =
        units[place] == month && units[..<place].last(where: { !$0.isSpace }) == 0x3A
      guard units[place] == year || isBehindColon else { return nil }
      var end = place
      for sign in (isBehindColon ? [day] : [month, day]) {
        let next = units[(end + 1)...].firstIndex { !$0.isSpace } ?? units.count
        guard next > end + 1, next < units.count, units[next] == sign else { return nil }
        end = next
      }
      return place..<end + 1
    }
  }

  /// The unit before or behind a place; `nil` at the edge of the line.
  private func before(_ place: Int) -> UInt32? {
    place > 0 && units[place - 1] != 0x0A ? units[place - 1] : nil
  }

  private func after(_ place: Int) -> UInt32? {
    place < units.count && units[place] != 0x0A ? units[place] : nil
  }
}

// Brackets.
extension BlankFields {
  private static let longest = 24
  private static let round: UInt32 = 0x28
  private static let heavy: UInt32 = 0x3010

  /// The closing sign of each.
  private static let pairs: [UInt32: UInt32] = [
    0x3014: 0x3015, heavy: 0x3011, 0x5B: 0x5D, round: 0x29, 0x7B: 0x7D, 0x3C: 0x3E, 0x3008: 0x3009,
    0x300A: 0x300B,
  ]

  private func brackets(in range: Range<Int>) -> [Range<Int>] {
    range.compactMap { open in
      guard let closing = Self.pairs[units[open]],
        let close = units[open...].prefix(Self.longest).firstIndex(of: closing),
        asks(open + 1..<close), !explains(open), !isLabel(open..<close + 1)
      else { return nil }
      return open..<close + 1
    }
  }

  /// Whether it names what belongs there, or says that something does.
  private func asks(_ inside: Range<Int>) -> Bool {
    let inside = FoldedPlan(NameText.compared(text.text(inside))).units
    let parts = inside.split { [0x30FB, 0x3001, 0x2C, 0x2F].contains($0) }.map(Array.init)
    let names = words.phrases(.blank)
    if !parts.isEmpty, parts.allSatisfy({ part in names.contains { $0.units == part } }) {
      return true
    }
    return words.phrases(.blankOrder).contains { order in
      let last = inside.count - order.units.count
      return last >= 0 && (order.stands(at: 0, in: inside) || order.stands(at: last, in: inside))
    }
  }

  /// Whether a round bracket says more of the word before it: 責任者（氏名）.
  private func explains(_ open: Int) -> Bool {
    guard units[open] == Self.round,
      let before = units[..<open].last(where: { !$0.isSpace })
    else { return false }
    return before.isLatin || before.isKana || before.isKanji
  }

  /// Whether it stands at the beginning of a line as the name of what follows.
  private func isLabel(_ bracket: Range<Int>) -> Bool {
    let start = units[..<bracket.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    guard units[start..<bracket.lowerBound].allSatisfy({ $0.isSpace || Self.bullets.contains($0) })
    else { return false }
    let end = units[bracket.upperBound...].firstIndex(of: 0x0A) ?? units.count
    let rest = units[bracket.upperBound..<end].drop(while: \.isSpace)
    guard let first = rest.first else {
      // Alone in its line it is a heading where something stands below.
      let next = end < units.count ? units[(end + 1)...].prefix { $0 != 0x0A } : []
      return units[bracket.lowerBound] == Self.heavy && !next.allSatisfy(\.isSpace)
    }
    if first == 0x3A { return rest.count > 1 }
    let isLatin = units[bracket].allSatisfy { !$0.isKana && !$0.isKanji }
    return isLatin
      ? rest.prefix { !$0.isSpace }.contains(where: \.isDigit)
      : !Self.particles.contains(first)
  }

  private static let bullets = Set("・-*•●■◆○①②③④⑤⑥⑦⑧⑨0123456789.)".unicodeScalars.map(\.value))
  private static let particles = Set("はがをのにでともへや様よりか、。".unicodeScalars.map(\.value))
}
