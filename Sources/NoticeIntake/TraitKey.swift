/// What stands for a trait in the tables of weights: a hash of how it is spelled.
///
/// Spelled are a context and a name or words: `fact account.stopped`, `say 停止しました`. The
/// words have a hash of their own, so that those of a text are hashed once and looked up in
/// every context, with no string made.
struct TraitKey: Hashable, Sendable {
  let hash: UInt64

  /// The hash of the words without the context.
  let words: UInt64

  /// - Parameters:
  ///   - context: The hash of the context.
  ///   - words: The hash of the name or the words.
  init(context: UInt64, words: UInt64) {
    // The factor of the context tells `in after` from `after in`. The upper half is folded
    // into the lower, so that either half may be looked at.
    let mixed = ((context &* 31) ^ words) &* Self.golden
    hash = mixed ^ (mixed >> 32)
    self.words = words
  }

  /// The key of a spelling: what stands before the first space is the context.
  init(_ spelling: some Sequence<UInt32>) {
    var (context, words) = (ScalarHash(), ScalarHash())
    var isBehindSpace = false
    for scalar in spelling {
      if isBehindSpace {
        words.add(scalar)
      } else if scalar == ASCIIScalar.space {
        isBehindSpace = true
      } else {
        context.add(scalar)
      }
    }
    self.init(context: context.value, words: words.value)
  }

  init(_ spelling: String) { self.init(spelling.unicodeScalars.lazy.map(\.value)) }

  /// Spreads a hash over all bits (2^64 over the golden ratio; Knuth 6.4).
  static let golden: UInt64 = 0x9E37_79B9_7F4A_7C15

  static func == (one: TraitKey, other: TraitKey) -> Bool { one.hash == other.hash }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}

/// A hash over scalars: FNV-1a (Fowler, Noll, Vo; 64 bits).
struct ScalarHash: Sendable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  init(_ text: String) {
    // The names of the rules are ASCII, and sooner read as bytes.
    var (hash, all) = (ScalarHash(), UInt8(0))
    let isRead: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      for byte in bytes {
        all |= byte
        hash.add(UInt32(byte))
      }
    }
    if isRead != nil, all < 0x80 {
      self = hash
      return
    }
    for scalar in text.unicodeScalars { add(scalar.value) }
  }

  mutating func add(_ scalar: UInt32) {
    value = (value ^ UInt64(scalar)) &* 0x0000_0100_0000_01b3
  }
}
