/// A length of time as people write it in one word: `90m`, `72h`, `7d`, `2w`.
///
/// A day is 24 hours here, a week seven of them.
package struct TimeSpan: Hashable, Sendable {
  package let seconds: Int

  package init(seconds: Int) {
    self.seconds = seconds
  }

  package static func hours(_ count: Int) -> TimeSpan { TimeSpan(seconds: count * 3600) }
  package static func minutes(_ count: Int) -> TimeSpan { TimeSpan(seconds: count * 60) }

  /// Fails for anything but a whole number of `m`, `h`, `d` or `w`, up to a hundred years.
  package init?(_ text: some StringProtocol) {
    guard
      let unit = text.last, let length = Self.units.first(where: { $0.letter == unit })?.seconds,
      let count = Int(text.dropLast()), count >= 0, text.first != "+",
      count <= Self.longest / length
    else { return nil }
    seconds = count * length
  }

  private static let longest = 36_600 * 86_400
  private static let units: [(letter: Character, seconds: Int)] = [
    ("w", 604_800), ("d", 86_400), ("h", 3600), ("m", 60),
  ]
}

extension TimeSpan: CustomStringConvertible {
  /// In days or weeks only where it is that many of them and more than three days.
  package var description: String {
    if seconds > 3 * 86_400, seconds % 86_400 == 0 { return "\(seconds / 86_400)d" }
    return seconds % 3600 == 0 ? "\(seconds / 3600)h" : "\(seconds / 60)m"
  }
}
