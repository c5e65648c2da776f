import Wording

/// P36: no personal data that nobody asked for: cards, passwords, codes, My Number.
enum PersonalData: PlanRule {
  static let code = RuleCode.personal

  static func remarks(on plan: ReviewMaterial) -> [Remark] {
    let spans = plan.spans(.secret) + cards(plan.facts)
    guard !spans.isEmpty else { return [] }
    return [
      Remark(
        code, .doubtful, at: spans.sorted { $0.lowerBound < $1.lowerBound }, .personal,
        mend: .personalMend)
    ]
  }

  /// Thirteen to sixteen digits, in groups or not, whose check digit is right.
  private static func cards(_ facts: FactScanner) -> [Range<Int>] {
    facts.runs(joining: [FactScanner.stroke]).filter { run in
      let digits = facts.text.units[run].filter(\.isDigit).map { Int($0 - 0x30) }
      let isDigits = facts.text.units[run].allSatisfy { !$0.isLatin || $0.isDigit }
      return isDigits && (13...16).contains(digits.count) && isLuhn(digits)
    }.map { facts.text.bytes($0) }
  }

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
