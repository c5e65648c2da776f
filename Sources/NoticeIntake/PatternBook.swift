/// The programs of many patterns, one behind the other.
///
/// A text is tried with thousands of patterns, so that none is to be kept alive, copied or asked
/// for its bounds by itself.
struct PatternBook: Sendable {
  /// Where a pattern stands.
  struct Place: Sendable {
    fileprivate let program: Int32
    fileprivate let prefix: Int32
    fileprivate let prefixCount: Int32

    /// The instruction behind those of the prefix.
    let prefixEnd: Int32
  }

  private var programs: [Pattern.Instruction] = []

  /// The scalars that every match begins with.
  private var prefixes: [UInt32] = []

  /// How many instructions the longest program has.
  private var longest = 1

  mutating func add(_ pattern: Pattern) -> Place {
    let place = Place(
      program: Int32(programs.count), prefix: Int32(prefixes.count),
      prefixCount: Int32(pattern.prefix.scalars.count), prefixEnd: Int32(pattern.prefix.end))
    programs += pattern.program
    prefixes += pattern.prefix.scalars
    longest = max(longest, pattern.program.count)
    return place
  }

  /// The book while it is looked into; not to be kept.
  struct Open {
    fileprivate let programs: UnsafeBufferPointer<Pattern.Instruction>
    fileprivate let prefixes: UnsafeBufferPointer<UInt32>
    let longest: Int

    func program(of pattern: Place) -> UnsafePointer<Pattern.Instruction> {
      // Nobody has a place in a book without programs.
      UnsafePointer(programs.baseAddress.unsafelyUnwrapped + Int(pattern.program))
    }

    func prefix(of pattern: Place) -> UnsafeBufferPointer<UInt32> {
      let start = Int(pattern.prefix)
      return UnsafeBufferPointer(rebasing: prefixes[start..<start + Int(pattern.prefixCount)])
    }
  }

  func open<Found>(_ body: (Open) -> Found) -> Found {
    programs.withUnsafeBufferPointer { programs in
      prefixes.withUnsafeBufferPointer { prefixes in
        body(Open(programs: programs, prefixes: prefixes, longest: longest))
      }
    }
  }
}
