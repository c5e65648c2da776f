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

  /// Where the time and the size stand in it.
  static let numbersPlace = 16

  func append(to bytes: inout [UInt8]) {
    for number in [Int64(path.utf8.count), Int64(derived.count), changed, size] {
      withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }
    bytes += path.utf8
    bytes += derived
  }
}

/// Reads entries one after the other, up to the first that is not whole.
///
/// An entry is looked at where it stands: of a great store they are read at each pause of the
/// typing.
final class DerivedEntryReader {
  private let file: Int32
  private var buffer: [UInt8]
  private var place = 0

  /// Where the entry read last stands: its beginning, its path, its content.
  private var (start, name, content) = (0, 0..<0, 0..<0)

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

  /// Goes to the next entry; `false` where there is none.
  func next() -> Bool {
    guard fill(DerivedEntry.headSize) else { return false }
    let lengths = [number(0), number(1)]
    // No entry is without a path: zeroes are what a crash left.
    guard lengths[0] > 0, lengths.allSatisfy({ (0...Self.limit).contains($0) }) else {
      return false
    }
    let (path, derived) = (Int(lengths[0]), Int(lengths[1]))
    guard fill(DerivedEntry.headSize + path + derived) else { return false }
    start = place
    name = place + DerivedEntry.headSize..<place + DerivedEntry.headSize + path
    content = name.upperBound..<name.upperBound + derived
    place = content.upperBound
    return true
  }

  /// One of the numbers at the head of the entry that stands at the place.
  private func number(_ index: Int) -> Int64 { number(at: place + index * 8) }

  private func number(at place: Int) -> Int64 {
    buffer.withUnsafeBytes {
      Int64(littleEndian: $0.loadUnaligned(fromByteOffset: place, as: Int64.self))
    }
  }

  /// Makes so many bytes stand at the place; `false` where there are not so many.
  private func fill(_ count: Int) -> Bool {
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

// The entry read last.
extension DerivedEntryReader {
  var path: String { String(decoding: buffer[name], as: UTF8.self) }

  /// When the record was changed, and how large it was.
  var state: (changed: Int64, size: Int64) { (number(at: start + 16), number(at: start + 24)) }

  func withContent(_ body: (RawSpan) -> Void) {
    let bytes = buffer
    body(bytes.span.bytes.extracting(content))
  }

  /// The whole entry as it stands in the file.
  var bytes: ArraySlice<UInt8> { buffer[start..<content.upperBound] }
}
