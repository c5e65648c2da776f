/// From the names of signals to their numbers.
///
/// Names are asked for thousands of times in a notice: a hash of a few multiplications finds them
/// sooner than a dictionary, which hashes against attacks that no rules make.
struct SignalNames: Sendable {
  /// In order.
  let all: [String]
  private var numbers = TraitKeyTable()

  /// - Parameter names: Each once.
  init(_ names: [String]) {
    all = names
    for name in names { _ = numbers.number(of: Self.key(of: name)) }
  }

  /// The number of a name; `nil` where no signal has it.
  subscript(_ name: String) -> Int? { numbers[Self.key(of: name)] }

  private static func key(of name: String) -> TraitKey {
    var name = name
    return name.withUTF8 { bytes in
      var hash = ScalarHash()
      for byte in bytes { hash.add(UInt32(byte)) }
      return TraitKey(context: 0, words: hash.value)
    }
  }
}
