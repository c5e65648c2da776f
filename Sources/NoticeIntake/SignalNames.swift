/// From the names of signals to their numbers.
///
/// Names are asked for thousands of times in a notice: a hash of a few multiplications finds them
/// sooner than a dictionary, which hashes against attacks that no rules make.
struct SignalNames: Sendable {
  /// In order.
  let all: [String]

  /// By number, what stands for the name in the key of a trait.
  let words: [UInt64]

  /// By number, what the name tells.
  let kinds: [Kind]
  private var numbers = TraitKeyTable()

  /// - Parameter names: Each once.
  init(_ names: [String]) {
    all = names
    words = names.map { ScalarHash($0).value }
    kinds = names.map(Kind.init)
    for name in names { _ = numbers.number(of: Self.key(of: name)) }
  }

  /// The number of a name; `nil` where no signal has it.
  subscript(_ name: String) -> Int? { numbers[Self.key(of: name)] }

  /// The same for a name whose key is known.
  subscript(_ key: TraitKey) -> Int? { numbers[key] }

  static func key(of name: String) -> TraitKey {
    TraitKey(context: 0, words: ScalarHash(name).value)
  }
}

extension SignalNames {
  /// What the first part of a signal's name tells.
  struct Kind: OptionSet, Sendable {
    let rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Tells how something is said.
    static let mood = Kind(rawValue: 1)

    /// Says something of the notice; the others, of a period near by.
    static let notice = Kind(rawValue: 2)

    /// Says something of a document in its sentence.
    static let document = Kind(rawValue: 4)

    fileprivate init(_ name: String) {
      self = []
      if name.hasPrefix("mood.") { insert(.mood) }
      let others = ["mood.", "clock.", "at.", "from.", "time.", "gram."]
      if !others.contains(where: name.hasPrefix) { insert(.notice) }
      if ["act.", "doc.", "sent."].contains(where: name.hasPrefix) { insert(.document) }
    }
  }
}
