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
    var runs = SIMD4<UInt64>(repeating: 0xCBF2_9CE4_8422_2325)
    let whole = block.count & ~31
    for place in stride(from: 0, to: whole, by: 32) {
      for lane in 0..<4 {
        let word = block.loadUnaligned(fromByteOffset: place + 8 * lane, as: UInt64.self)
        runs[lane] = step(runs[lane], word)
      }
    }
    for byte in block[whole...] { runs[0] = step(runs[0], UInt64(byte)) }
    let value = (0..<4).reduce(UInt64(block.count)) { step($0, runs[$1]) }
    return UInt32(truncatingIfNeeded: value ^ value >> 32)
  }

  private static func step(_ value: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (value ^ word) &* 0x100_0000_01B3
    return mixed << 31 | mixed >> 33
  }
}
