import JSONText

/// Invents JSON values, the same ones for the same seed.
struct RandomJSON: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  // SplitMix64, https://prng.di.unimi.it/splitmix64.c
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let keys = ["a", "b", "案件", "due", "", "x\"y"]
  private static let texts = [
    "", "山田商店", "line\nbreak",
    "tab\t\"quote\" \\", "\u{0}\u{1F}\u{7F}", "📦", "か\u{3099}", "\r\n",
  ]
  private static let numbers = ["0", "-1", "72", "0.970", "1e400", "12345678901234567890123"]

  mutating func value(depth: Int = 0) -> JSONValue {
    switch Int.random(in: 0..<(depth < 4 ? 9 : 5), using: &self) {
    case 0: .null
    case 1: .bool(.random(using: &self))
    case 2: .number(Self.numbers[.random(in: 0..<Self.numbers.count, using: &self)])
    case 3, 4: .string(Self.texts[.random(in: 0..<Self.texts.count, using: &self)])
    case 5, 6:
      .array((0..<Int.random(in: 0..<5, using: &self)).map { _ in value(depth: depth + 1) })
    default: .object(object(depth: depth))
    }
  }

  private mutating func object(depth: Int) -> JSONObject {
    var members: JSONObject = [:]
    for key in Self.keys where Bool.random(using: &self) { members[key] = value(depth: depth + 1) }
    return members
  }

  /// The value with some of it changed, so that the two have much in common.
  mutating func edited(_ value: JSONValue, depth: Int = 0) -> JSONValue {
    if Int.random(in: 0..<5, using: &self) == 0 { return self.value(depth: depth) }
    switch value {
    case .array(var elements):
      if !elements.isEmpty, Bool.random(using: &self) {
        let index = Int.random(in: 0..<elements.count, using: &self)
        elements[index] = edited(elements[index], depth: depth + 1)
      } else {
        let index = Int.random(in: 0...elements.count, using: &self)
        elements.insert(self.value(depth: depth + 1), at: index)
      }
      return .array(elements)
    case .object(let members): return .object(members.mapValues { edited($0, depth: depth + 1) })
    default: return value
    }
  }
}
