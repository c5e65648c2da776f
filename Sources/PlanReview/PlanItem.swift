/// A bullet with what belongs to it, or a paragraph.
package struct PlanItem: Hashable, Sendable {
  package let span: Range<Int>
  package let section: PlanSection.Kind

  /// Whether it begins with a bullet or a number.
  package let isBullet: Bool

  static func all(
    of lines: [PlanLine], in bytes: [UInt8], sections: [PlanSection]
  ) -> [PlanItem] {
    sections.flatMap { section -> [PlanItem] in
      var items: [PlanItem] = []
      var open: PlanItem?
      for line in lines where line.words.overlaps(section.body) || line.isBlank {
        let words = line.words.clamped(to: section.body)
        let isBullet = !words.isEmpty && startsItem(bytes[words])
        if words.isEmpty || isBullet {
          if let done = open { items.append(done) }
          open = nil
        }
        guard !words.isEmpty else { continue }
        let start = open?.span.lowerBound ?? words.lowerBound
        open = PlanItem(
          span: start..<words.upperBound, section: section.kind,
          isBullet: open?.isBullet ?? isBullet)
      }
      if let done = open { items.append(done) }
      return items
    }
  }

  /// Whether a line begins with a bullet, `1.`, `(1)`, `a)` or `①`.
  private static func startsItem(_ bytes: ArraySlice<UInt8>) -> Bool {
    let units = FoldedPlan(String(decoding: bytes.prefix(24), as: UTF8.self)).units
    guard let first = units.first else { return false }
    if bulletSigns.contains(first) || (0x2460...0x2473).contains(first) { return true }
    var rest = units[...]
    if first == 0x28 { rest = rest.dropFirst() }
    let number = rest.prefix(while: \.isLatin)
    let isNumber = number.allSatisfy(\.isDigit) ? number.count <= 2 : number.count == 1
    guard !number.isEmpty, isNumber else { return false }
    return rest.dropFirst(number.count).first.map { numberEnds.contains($0) } ?? false
  }

  // ・ - * • ‐ – ● ○
  private static let bulletSigns: Set<UInt32> = [
    0x30FB, 0x2D, 0x2A, 0x2022, 0x2010, 0x2013, 0x25CF, 0x25CB,
  ]

  /// . ) 、
  private static let numberEnds: Set<UInt32> = [0x2E, 0x29, 0x3001]
}
