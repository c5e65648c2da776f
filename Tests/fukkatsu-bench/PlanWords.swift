/// Sentences that say nothing, of words that plans and notices are made of.
enum PlanWords {
  private static let words = [
    "原因", "調査", "在庫", "仕入", "請求書", "確認", "担当者", "手順", "改善", "再発防止", "期限", "提出", "証拠",
    "写真", "記録", "保管", "検品", "返品", "顧客", "連絡", "説明", "責任者", "規約", "研修",
  ]
  private static let particles = ["を", "に", "で", "は", "が", "と", "も", "の", "から", "まで"]
  private static let ends = ["した。", "する。", "している。", "予定です。", "を終えました。"]

  static func sentence(_ chance: inout Chance) -> String {
    var text = ""
    for _ in 0..<(3 + chance.below(5)) { text += chance.pick(words) + chance.pick(particles) }
    return text + chance.pick(words) + chance.pick(ends)
  }

  static func plan(_ chance: inout Chance) -> String {
    var lines: [String] = []
    for heading in ["１．根本原因", "２．実施した是正措置", "３．再発防止策"] {
      lines.append(heading)
      for _ in 0..<4 { lines.append(sentence(&chance)) }
      lines.append("")
    }
    return lines.joined(separator: "\n")
  }
}

/// Numbers that only look random: the same for the same seed.
struct Chance {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x5EED
  }

  /// A number from 0 up to a limit (SplitMix64).
  ///
  /// Source: https://prng.di.unimi.it/splitmix64.c
  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    mixed ^= mixed >> 31
    return Int(mixed % UInt64(max(1, limit)))
  }

  /// - Precondition: There is something to pick from.
  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }
}
