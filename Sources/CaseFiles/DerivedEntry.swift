import Glibc

/// What was worked out of one record.
///
/// In the file: the lengths of path and content, when the record was changed (nanoseconds)
/// and its size, as numbers of eight bytes, the lowest first; then path and content.
struct DerivedEntry {
  let path: String
  let changed: Int64
  let size: Int64
  let derived: [UInt8]

  static let headSize = 32

  func append(to bytes: inout [UInt8]) {
    for number in [Int64(path.utf8.count), Int64(derived.count), changed, size] {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    bytes += path.utf8
    bytes += derived
  }
}

/// Reads entries one after the other, up to the first that is not whole.
struct DerivedEntryReader: ~Copyable {
  private let file: Int32
  private var buffer: [UInt8]
  private var place = 0

  /// The largest entry that is believed.
  private static let limit: Int64 = 64 << 20

  init(_ bytes: [UInt8]) {
    file = -1
    buffer = bytes
  }

  /// A file that is not there has no entries.
  init(openingFile path: String) {
    file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    buffer = []
  }

  deinit { if file >= 0 { close(file) } }

  mutating func next() -> DerivedEntry? {
    guard fill(DerivedEntry.headSize) else { return nil }
    let numbers = (0..<4).map { number(at: place + $0 * 8) }
    let lengths = numbers[0...1]
    guard lengths.allSatisfy({ (0...Self.limit).contains($0) }) else { return nil }
    let (path, content) = (Int(numbers[0]), Int(numbers[1]))
    guard fill(DerivedEntry.headSize + path + content) else { return nil }
    let start = place + DerivedEntry.headSize
    place = start + path + content
    return DerivedEntry(
      path: String(decoding: buffer[start..<start + path], as: UTF8.self), changed: numbers[2],
      size: numbers[3], derived: Array(buffer[start + path..<place]))
  }

  private func number(at place: Int) -> Int64 {
    buffer.withUnsafeBytes {
      Int64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Int64.self))
    }
  }

  /// Makes so many bytes stand at the place; `false` where there are not so many.
  private mutating func fill(_ count: Int) -> Bool {
    if buffer.count - place >= count { return true }
    guard file >= 0 else { return false }
    buffer.removeFirst(place)
    place = 0
    while buffer.count < count {
      let chunk = [UInt8](unsafeUninitializedCapacity: 1 << 16) { memory, filled in
        filled = max(0, read(file, memory.baseAddress, memory.count))
      }
      if chunk.isEmpty { return false }
      buffer += chunk
    }
    return true
  }
}
