import Synchronization

/// Which blocks of an index file are known to be as they were written.
///
/// A block is looked at when something of it is read for the first time: what is not shown
/// costs nothing. Several threads may ask at once; at worst two of them look at the same block.
final class IndexBlocks: @unchecked Sendable {
  // One bit for each block that was looked at. Made and freed here; each word is atomic.
  private let looked: UnsafeMutablePointer<Atomic<UInt64>>
  private let count: Int
  private let damage = Atomic<Bool>(false)

  init(count: Int) {
    self.count = count / 64 + 1
    looked = .allocate(capacity: self.count)
    for word in 0..<self.count { (looked + word).initialize(to: Atomic(0)) }
  }

  deinit {
    looked.deinitialize(count: count)
    looked.deallocate()
  }

  /// Whether a block was found not to be as it was written.
  var isDamaged: Bool { damage.load(ordering: .relaxed) }

  func setDamaged() { damage.store(true, ordering: .relaxed) }

  func wasLookedAt(_ block: Int) -> Bool {
    looked[block / 64].load(ordering: .relaxed) >> UInt64(block % 64) & 1 == 1
  }

  func setLookedAt(_ block: Int) {
    looked[block / 64].bitwiseOr(1 << UInt64(block % 64), ordering: .relaxed)
  }
}

extension IndexLayout {
  /// A hash of a block: by it chance damage is known, and nothing else.
  ///
  /// Four runs side by side, because each step of one waits for the step before.
  static func sum(of block: UnsafeRawBufferPointer) -> UInt32 {
    let seed: UInt64 = 0xCBF2_9CE4_8422_2325
    // Four variables and no vector: the processor multiplies no vectors of this width.
    var (first, second, third, fourth) = (seed, seed, seed, seed)
    func word(_ place: Int) -> UInt64 {
      block.loadUnaligned(fromByteOffset: place, as: UInt64.self)
    }
    let whole = block.count & ~31
    var place = 0
    while place < whole {
      first = step(first, word(place))
      second = step(second, word(place + 8))
      third = step(third, word(place + 16))
      fourth = step(fourth, word(place + 24))
      place += 32
    }
    for byte in block[whole...] { first = step(first, UInt64(byte)) }
    let value = [first, second, third, fourth].reduce(UInt64(block.count), step)
    return UInt32(truncatingIfNeeded: value ^ value >> 32)
  }

  private static func step(_ value: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (value ^ word) &* 0x100_0000_01B3
    return mixed << 31 | mixed >> 33
  }
}
