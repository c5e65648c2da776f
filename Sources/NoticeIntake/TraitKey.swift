/// What stands for a trait in the tables of weights: a hash of how it is spelled.
///
/// Spelled are a context and a name or words: `fact account.stopped`, `say 停止しました`.
/// The hash is FNV-1a over scalars (Fowler, Noll, Vo; 64 bits), so that the words of a text
/// can be looked up while it is walked over, with no string made.
struct TraitKey: Hashable, Sendable {
  private(set) var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ spelling: String) {
    for scalar in spelling.unicodeScalars { add(scalar.value) }
  }

  /// The beginning of the keys of a context.
  init(context: String) {
    self.init(context)
    add(ASCIIScalar.space)
  }

  mutating func add(_ scalar: UInt32) {
    hash = (hash ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3
  }
}
