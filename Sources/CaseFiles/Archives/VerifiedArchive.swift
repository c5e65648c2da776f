import Casework

/// An archive of this program of which every file is what its list of hashes says.
package struct VerifiedArchive {
  package let path: String

  /// What it holds.
  package enum Content: Hashable, Sendable {
    case store
    case sellerCase(CaseID)
  }

  package let content: Content

  /// Reads an archive from its beginning to its end and compares every hash.
  ///
  /// - Throws: ``StoreError/damagedArchive(path:place:)`` for a file that is cut off,
  ///   altered, missing, added, or would lie out of its folder.
  package init(path: String) throws(StoreError) {
    self.path = path
    let reader = try ArchiveReader(path: path)
    var hashes: [[UInt8]: String] = [:]
    var sums: [UInt8]?
    while let file = try reader.next() {
      let name = String(decoding: file.name, as: UTF8.self)
      guard sums == nil, hashes[file.name] == nil, StorePath.isInside(name) else {
        throw .damagedArchive(path: path, place: name)
      }
      if name == ArchiveWriter.sumsName {
        sums = file.bytes
      } else {
        hashes[file.name] = SHA256.hex(file.bytes)
      }
    }
    guard let sums, let listed = Self.listed(in: sums) else {
      throw .damagedArchive(path: path, place: ArchiveWriter.sumsName)
    }
    for (name, hash) in listed where hashes[name] != hash {
      throw .damagedArchive(path: path, place: String(decoding: name, as: UTF8.self))
    }
    if let more = hashes.keys.first(where: { listed[$0] == nil }) {
      throw .damagedArchive(path: path, place: String(decoding: more, as: UTF8.self))
    }
    content = try Self.content(of: Set(hashes.keys), path)
  }

  /// The hashes of a list, by name; `nil` where a line is none.
  private static func listed(in sums: [UInt8]) -> [[UInt8]: String]? {
    var listed: [[UInt8]: String] = [:]
    for line in sums.split(separator: 0x0A) {
      let isEscaped = line.first == 0x5C
      let rest = isEscaped ? line.dropFirst() : line
      guard rest.count > 66 else { return nil }
      let hash = String(decoding: rest.prefix(64), as: UTF8.self)
      let name = Array(rest.dropFirst(66))
      listed[isEscaped ? unescaped(name) : name] = hash
    }
    return listed
  }

  private static func unescaped(_ name: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    var isAfterStroke = false
    for byte in name {
      if isAfterStroke {
        plain.append(byte == 0x6E ? 0x0A : byte)
        isAfterStroke = false
      } else if byte == 0x5C {
        isAfterStroke = true
      } else {
        plain.append(byte)
      }
    }
    return plain
  }

  private static func content(
    of names: Set<[UInt8]>, _ path: String
  ) throws(StoreError) -> Content {
    if names.contains(Array(Store.headerName.utf8)) { return .store }
    let cases = names.compactMap { name -> CaseID? in
      let text = String(decoding: name, as: UTF8.self)
      guard text.hasPrefix("cases/"), text.hasSuffix(".json") else { return nil }
      return CaseID(text.dropFirst(6).dropLast(5))
    }
    guard let id = cases.first, cases.count == 1 else {
      throw .damagedArchive(path: path, place: Store.headerName)
    }
    return .sellerCase(id)
  }

  /// Hands over its files, without the list of hashes.
  func forEach(_ body: (ArchiveReader.File) throws(StoreError) -> Void) throws(StoreError) {
    let reader = try ArchiveReader(path: path)
    while let file = try reader.next() {
      if file.name == Array(ArchiveWriter.sumsName.utf8) { continue }
      try body(file)
    }
  }
}
