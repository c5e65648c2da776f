/// The programs of many patterns, one behind the other.
///
/// A text is tried with thousands of patterns, so that none is to be kept alive, copied or asked
/// for its bounds by itself.
struct PatternBook: Sendable {
  /// Where a pattern stands.
  struct Place: Sendable {
    /// The instruction behind the scalars that every match begins with, which stand before it.
    fileprivate let program: Int32
    fileprivate let prefixCount: Int32
  }

  private var codes: [PatternCode] = []

  /// How many instructions the longest program has.
  private var longest = 1

  mutating func add(_ pattern: Pattern) -> Place {
    codes += pattern.prefix.scalars.map { PatternCode($0) }
    let place = Place(
      program: Int32(codes.count), prefixCount: Int32(pattern.prefix.scalars.count))
    // A program never goes back: what stands in the prefix is done with.
    let rest = pattern.program[pattern.prefix.end...]
    codes += rest.map { PatternCode($0, from: rest.startIndex) }
    longest = max(longest, rest.count)
    return place
  }

  /// The book while it is looked into; not to be kept.
  struct Open {
    fileprivate let codes: UnsafeBufferPointer<PatternCode>
    let longest: Int

    /// The instructions behind the prefix.
    func program(of pattern: Place) -> UnsafePointer<PatternCode> {
      // Nobody has a place in a book without programs.
      UnsafePointer(codes.baseAddress.unsafelyUnwrapped + Int(pattern.program))
    }

    /// The scalars that every match begins with.
    func prefix(of pattern: Place) -> UnsafeBufferPointer<PatternCode> {
      let count = Int(pattern.prefixCount)
      return UnsafeBufferPointer(start: program(of: pattern) - count, count: count)
    }
  }

  func open<Found>(_ body: (Open) -> Found) -> Found {
    codes.withUnsafeBufferPointer { body(Open(codes: $0, longest: longest)) }
  }
}
