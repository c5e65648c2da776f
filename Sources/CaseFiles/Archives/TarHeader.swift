import CivilTime

/// The block of 512 bytes before each file of an archive (POSIX.1-1988 ustar).
package struct TarHeader: Hashable, Sendable {
  /// What follows it.
  package enum Kind: UInt8, Sendable {
    case file = 0x30
    case folder = 0x35

    /// Records about the next file (POSIX.1-2001 pax): a name too long for a block.
    case extended = 0x78
  }

  /// Bytes, because the names of files need not be text.
  package var name: [UInt8]
  package let size: Int
  package let kind: Kind

  static let block = 512

  package init(name: [UInt8], size: Int, kind: Kind = .file) {
    self.name = name
    self.size = size
    self.kind = kind
  }

  /// How many bytes fill the last block of the content.
  var padding: Int { (Self.block - size % Self.block) % Self.block }
}

// Writing.
extension TarHeader {
  /// The header's bytes; before them, where the name is long, a file that holds it.
  ///
  /// - Parameter now: When the file was made; it is the user's alone.
  package func bytes(at now: Moment) -> [UInt8] {
    guard let (prefix, name) = fields else {
      return extended(at: now) + blockBytes(prefix: [], name: Array(name.prefix(100)), at: now)
    }
    return blockBytes(prefix: prefix, name: name, at: now)
  }

  /// The name as the two fields of a block have it; `nil` where it does not fit.
  private var fields: (prefix: [UInt8], name: [UInt8])? {
    if name.count <= 100 { return ([], name) }
    guard
      let slash = name.indices.first(where: { name[$0] == 0x2F && name.count - $0 - 1 <= 100 }),
      (1...155).contains(slash)
    else { return nil }
    return (Array(name[..<slash]), Array(name[(slash + 1)...]))
  }

  private func extended(at now: Moment) -> [UInt8] {
    let tail = Array(" path=".utf8) + name + [0x0A]
    // The number counts its own digits.
    var length = tail.count + 1
    while tail.count + String(length).utf8.count != length { length += 1 }
    let record = Array(String(length).utf8) + tail
    let header = TarHeader(name: Array("name".utf8), size: record.count, kind: .extended)
    return header.bytes(at: now) + record + [UInt8](repeating: 0, count: header.padding)
  }

  private func blockBytes(prefix: [UInt8], name: [UInt8], at now: Moment) -> [UInt8] {
    var header = [UInt8](repeating: 0, count: Self.block)
    func put(_ bytes: some Collection<UInt8>, at place: Int) {
      header.replaceSubrange(place..<place + bytes.count, with: bytes)
    }
    put(name, at: 0)
    put((kind == .folder ? "0000700" : "0000600").utf8, at: 100)
    put("0000000".utf8, at: 108)
    put("0000000".utf8, at: 116)
    put(Self.octal(size, digits: 11).utf8, at: 124)
    put(Self.octal(now.seconds, digits: 11).utf8, at: 136)
    put("        ".utf8, at: 148)
    put([kind.rawValue], at: 156)
    put("ustar".utf8, at: 257)
    put("00".utf8, at: 263)
    put(prefix, at: 345)
    let sum = header.reduce(0) { $0 + Int($1) }
    put((Self.octal(sum, digits: 6) + "\0 ").utf8, at: 148)
    return header
  }

  private static func octal(_ number: Int, digits: Int) -> String {
    let text = String(max(0, number), radix: 8)
    return String(repeating: "0", count: max(0, digits - text.count)) + text.suffix(digits)
  }
}

// Reading.
extension TarHeader {
  /// Reads a block; `nil` where it is no header, or is damaged.
  package init?(_ block: [UInt8]) {
    guard block.count == Self.block, Self.isArchive(block), let kind = Kind(block[156]),
      let size = Self.number(block[124..<136]), let sum = Self.number(block[148..<156]),
      sum == Self.sum(of: block)
    else { return nil }
    self.kind = kind
    self.size = size
    let prefix = block[345..<500].prefix { $0 != 0 }
    let last = block[0..<100].prefix { $0 != 0 }
    name = prefix.isEmpty ? Array(last) : prefix + [0x2F] + last
  }

  package static func isArchive(_ bytes: [UInt8]) -> Bool {
    bytes.count >= block && bytes[257..<262].elementsEqual("ustar".utf8)
  }

  /// The sum of the bytes, blanks in place of the sum itself.
  private static func sum(of block: [UInt8]) -> Int {
    block.indices.reduce(0) { $0 + ((148..<156).contains($1) ? 0x20 : Int(block[$1])) }
  }

  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    let digits = field.drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }

  /// The name that a pax record gives to the next file.
  static func extendedName(in content: [UInt8]) -> [UInt8]? {
    var rest = content[...]
    while let blank = rest.firstIndex(of: 0x20),
      let length = Int(String(decoding: rest[..<blank], as: UTF8.self)),
      // The record reaches beyond its own blank, and no further than there is.
      length > blank - rest.startIndex + 1, length <= rest.count
    {
      let record = rest[(blank + 1)..<(rest.startIndex + length - 1)]
      if record.starts(with: "path=".utf8) { return Array(record.dropFirst(5)) }
      rest = rest.dropFirst(length)
    }
    return nil
  }
}

extension TarHeader.Kind {
  /// Older archives have a zero where a file is meant.
  fileprivate init?(_ flag: UInt8) {
    if flag == 0 { self = .file } else { self.init(rawValue: flag) }
  }
}
