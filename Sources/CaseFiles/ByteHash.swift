/// A hash of bytes that stand in several places: by it chance damage is known, and nothing else.
///
/// FNV-1a over words of eight bytes, and over what is left of each place byte by byte.
struct ByteHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ memory: UnsafeRawBufferPointer) {
    let whole = memory.count & ~7
    for place in stride(from: 0, to: whole, by: 8) {
      add(UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
    }
    for byte in memory[whole...] { add(UInt64(byte)) }
  }

  private mutating func add(_ word: UInt64) { value = (value ^ word) &* 0x100_0000_01B3 }
}
