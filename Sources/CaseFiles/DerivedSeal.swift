/// How many entries there are behind a stamp, and what they add up to: whether all of a file
/// is there that its stamp promises.
///
/// It stands in the two numbers of the stamp's own entry.
struct DerivedSeal: Equatable {
  private(set) var count: Int64 = 0
  private(set) var sum: Int64 = 0

  init() {}

  init(count: Int64, sum: Int64) { (self.count, self.sum) = (count, sum) }

  /// The seal of all the entries behind the one that was read last.
  init(of entries: DerivedEntryReader) {
    while entries.next() { add(entries.bytes) }
  }

  mutating func add(_ entry: ArraySlice<UInt8>) {
    count += 1
    sum &+= Self.hash(entry)
  }

  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int64 {
    var hash = ByteHash()
    bytes.withUnsafeBytes { hash.add($0) }
    return Int64(bitPattern: hash.value)
  }

  var bytes: [UInt8] {
    [count, sum].flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
  }
}
