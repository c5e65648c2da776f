import CivilTime

/// A few files in one, held in memory, as `tar` reads them.
package struct TarArchive: Sendable {
  package private(set) var files: [(name: String, bytes: [UInt8])] = []

  package init() {}

  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    files.append((name, bytes))
  }

  /// Reads an archive; `nil` for bytes that are none.
  package init?(_ bytes: [UInt8]) {
    guard TarHeader.isArchive(bytes) else { return nil }
    var place = 0
    while place + TarHeader.block <= bytes.count, bytes[place] != 0 {
      let start = place + TarHeader.block
      guard let header = TarHeader(Array(bytes[place..<start])), header.size <= bytes.count - start
      else { return nil }
      let content = Array(bytes[start..<start + header.size])
      files.append((String(decoding: header.name, as: UTF8.self), content))
      place = start + header.size + header.padding
    }
  }

  package static func isArchive(_ bytes: [UInt8]) -> Bool { TarHeader.isArchive(bytes) }

  /// The archive's bytes.
  ///
  /// - Parameter now: When the files were made; they are the user's alone.
  package func bytes(at now: Moment) -> [UInt8] {
    var bytes: [UInt8] = []
    for file in files {
      let header = TarHeader(name: Array(file.name.utf8), size: file.bytes.count)
      bytes += header.bytes(at: now) + file.bytes
      bytes += [UInt8](repeating: 0, count: header.padding)
    }
    return bytes + [UInt8](repeating: 0, count: 2 * TarHeader.block)
  }
}
