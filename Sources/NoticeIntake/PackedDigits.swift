/// Reads what ``PackedWeights`` is written in: digits of six bits, the higher ones first.
enum PackedDigits {
  /// The number that some digits make.
  @inline(__always)
  static func number(at place: UnsafePointer<UInt8>, digits: Int) -> Int {
    var number = 0
    for index in 0..<digits { number = number << 6 | Int(place[index] &- 0x30) }
    return number
  }

  /// The upper half of a hash as a part of the whole.
  static func place(of hash: UInt64, among count: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(truncatingIfNeeded: count)) >> 32)
  }

  /// What a hash table with open addressing tells of a hash, behind the digits of it.
  ///
  /// - Parameter length: How many digits a slot has: six of the hash, and what it tells.
  @inline(__always)
  static func slot(
    of hash: UInt64, in table: StaticString, length: Int
  ) -> UnsafePointer<UInt8>? {
    // Counted where it is used: a stored constant would be asked whether it is there each time.
    let count = table.utf8CodeUnitCount / length
    let wanted = digits(of: hash)
    var place = place(of: hash, among: count)
    while true {
      let slot = table.utf8Start + place * length
      // Compared as they are written, eight at once; only what is found is decoded.
      let written = UInt64(littleEndian: UnsafeRawPointer(slot).loadUnaligned(as: UInt64.self))
      let isFree = UnsafeRawPointer(slot + hashLength).loadUnaligned(as: UInt32.self) == noPlace
      if isFree { return nil }
      if written & 0xFFFF_FFFF_FFFF == wanted { return slot + hashLength }
      place = place + 1 == count ? 0 : place + 1
    }
  }

  private static var hashLength: Int { 6 }

  // Four digits of zero, whichever way the bytes stand.
  private static var noPlace: UInt32 { 0x3030_3030 }

  // The last 36 bits of a hash as the six characters of a slot, the first in the lowest byte.
  private static func digits(of hash: UInt64) -> UInt64 {
    // Spread from the lowest digit on, then turned about: the highest stands first.
    var digits = hash & 0x3F | hash << 2 & 0x3F00 | hash << 4 & 0x3F_0000
    digits |= hash << 6 & 0x3F00_0000 | hash << 8 & 0x3F_0000_0000 | hash << 10 & 0x3F00_0000_0000
    return (digits &+ 0x3030_3030_3030).byteSwapped >> 16
  }
}
