import CivilTime

/// Files in one file, as `tar` reads them (POSIX.1-1988 ustar).
package struct TarArchive: Sendable {
  package private(set) var files: [(name: String, bytes: [UInt8])] = []

  package init() {}

  /// Adds a file; names are of at most a hundred bytes.
  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    files.append((name, bytes))
  }

  /// Reads an archive; `nil` for bytes that are none.
  package init?(_ bytes: [UInt8]) {
    guard Self.isArchive(bytes) else { return nil }
    var place = 0
    while place + Self.block <= bytes.count, bytes[place] != 0 {
      guard let size = Self.octal(bytes[place + 124..<place + 136]) else { return nil }
      let start = place + Self.block
      guard size <= bytes.count - start else { return nil }
      let name = bytes[place..<place + 100].prefix { $0 != 0 }
      files.append((String(decoding: name, as: UTF8.self), Array(bytes[start..<start + size])))
      place = start + (size + Self.block - 1) / Self.block * Self.block
    }
  }

  package static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.count >= block && bytes[257..<262].elementsEqual("ustar".utf8)
  }

  private static let block = 512

  private static func octal(_ field: ArraySlice<UInt8>) -> Int? {
    Int(String(decoding: field.prefix { (0x30...0x37).contains($0) }, as: UTF8.self), radix: 8)
  }

  /// The archive's bytes.
  ///
  /// - Parameter now: When the files were made; they are the user's alone.
  package func bytes(at now: Moment) -> [UInt8] {
    var bytes: [UInt8] = []
    for file in files {
      bytes += Self.header(file.name, size: file.bytes.count, at: now) + file.bytes
      bytes += [UInt8](
        repeating: 0, count: (Self.block - file.bytes.count % Self.block) % Self.block)
    }
    return bytes + [UInt8](repeating: 0, count: 2 * Self.block)
  }

  private static func header(_ name: String, size: Int, at now: Moment) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: block)
    func put(_ text: String, at place: Int) {
      header.replaceSubrange(place..<place + text.utf8.count, with: text.utf8)
    }
    header.replaceSubrange(0..<min(100, name.utf8.count), with: name.utf8.prefix(100))
    put("0000600", at: 100)
    put("0000000", at: 108)
    put("0000000", at: 116)
    put(octal(size, digits: 11), at: 124)
    put(octal(now.seconds, digits: 11), at: 136)
    put("        ", at: 148)
    put("0", at: 156)
    put("ustar", at: 257)
    put("00", at: 263)
    let sum = header.reduce(0) { $0 + Int($1) }
    put(octal(sum, digits: 6) + "\0 ", at: 148)
    return header
  }

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(max(0, number), radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text.suffix(digits)
  }
}
