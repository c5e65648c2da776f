import Wording

/// P36: no personal data that nobody asked for: cards, passwords, codes, My Number.
enum PersonalData: PlanRule {
  static let code = RuleCode.personal

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let named = plan.spans(.secret)
    let told = (passwords(plan) + cards(plan.facts)).filter { span in
      !named.contains { $0.overlaps(span) }
    }
    let spans = named + told
    guard !spans.isEmpty else { return [] }
    return [
      Remark(
        code, .doubtful, at: spans.sorted { $0.lowerBound < $1.lowerBound }, .personal,
        mend: .personalMend)
    ]
  }

  /// Numbers of fourteen to sixteen digits, in the groups of a card or in one, that begin as
  /// those of banks and travel do and whose check digit is right (ISO/IEC 7812-1).
  private static func cards(_ facts: FactScanner) -> [Range<Int>] {
    let units = facts.text.units
    return facts.digitGroups().flatMap { groups in
      groups.indices.compactMap { first in
        for shape in shapes where first + shape.count <= groups.count {
          let card = groups[first..<first + shape.count]
          let digits = card.flatMap { units[$0].map { Int($0 - 0x30) } }
          guard zip(card, shape).allSatisfy({ $1.contains($0.count) }), (2...6).contains(digits[0]),
            isLuhn(digits)
          else { continue }
          return facts.text.bytes(
            card[first].lowerBound..<groups[first + shape.count - 1].upperBound)
        }
        return nil
      }
    }
  }

  /// How many digits stand in each group.
  private static let shapes: [[ClosedRange<Int>]] = [
    [14...16], [4...4, 4...4, 4...4, 4...4], [4...4, 6...6, 4...5],
  ]

  /// The check of ISO/IEC 7812-1.
  private static func isLuhn(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, pair in
      let (place, digit) = pair
      guard place % 2 == 1 else { return sum + digit }
      return sum + (digit > 4 ? digit * 2 - 9 : digit * 2)
    }
    return sum % 10 == 0 && digits.contains { $0 != 0 }
  }
}

// Passwords.
extension PersonalData {
  /// A password that is told: the word, and behind は, a colon or a blank what it is.
  ///
  /// That one is kept or changed is no secret.
  private static func passwords(_ plan: ReviewMaterial) -> [Range<Int>] {
    let text = plan.text.folded
    return plan.spans(.password).compactMap { span in
      let start = text.unit(at: span.lowerBound)
      let behind = text.unit(at: span.upperBound)
      let signs = text.units[behind...].prefix { $0.isSpace || joints.contains($0) }
      let isEnglish = text.units[start].isLatin
      let verb = isEnglish && text.units[signs.endIndex...].starts(with: being) ? being.count : 0
      let told = text.units[(signs.endIndex + verb)...].prefix { (0x21...0x7E).contains($0) }
      guard told.count >= 3, isEnglish ? !told.allSatisfy(isLetter) : ends(text, at: told.endIndex)
      else { return nil }
      let closes = text.units[told.endIndex...].first == 0x300D
      return text.bytes(start..<told.endIndex + (closes ? 1 : 0))
    }
  }

  /// は, が, a colon, =, and what opens a quotation.
  private static let joints: Set<UInt32> = [0x306F, 0x304C, 0x3A, 0x3D, 0x300C, 0x22]
  private static let being = FoldedPlan("is ").units

  private static func isLetter(_ unit: UInt32) -> Bool {
    (0x61...0x7A).contains(unit) || [0x2E, 0x2C].contains(unit)
  }

  /// Whether the sentence ends with the word, or says no more than です.
  private static func ends(_ text: FoldedPlan, at place: Int) -> Bool {
    let rest = text.units[place...].drop(while: \.isSpace)
    guard let next = rest.first else { return true }
    return [0x0A, 0x3002, 0x3001, 0x300D].contains(next)
      || ["です", "でし", "になり", "と"].contains { rest.starts(with: FoldedPlan($0).units) }
  }
}
