/// How the bytes of a part are made fit for mail (RFC 2045, section 6).
enum TransferEncoding: Hashable, Sendable {
  /// 7bit, 8bit, binary and whatever is not known.
  case identity
  case base64
  case quotedPrintable

  init(_ field: [UInt8]?) {
    switch field.map({ ParameterizedValue($0).value }) {
    case "base64": self = .base64
    case "quoted-printable": self = .quotedPrintable
    default: self = .identity
    }
  }

  func decode(_ content: ArraySlice<UInt8>) -> [UInt8] {
    switch self {
    case .identity: Array(content)
    case .base64:
      Self.isBase64(content) ? Self.decodeBase64(Self.withoutFooter(content)) : Array(content)
    case .quotedPrintable: Self.decodeQuotedPrintable(content)
    }
  }
}

extension TransferEncoding {
  // Text that was only labelled so has bytes that base64 never has, or begins with words.
  private static func isBase64(_ content: ArraySlice<UInt8>) -> Bool {
    let start = content.prefix(4096)
    if start.contains(where: { $0 >= 0x80 || $0 == ASCII.escape }) { return false }
    let lines = LineRanges(start).lazy.map { start[$0.content].trimmed }.filter { !$0.isEmpty }
    guard let first = lines.first(where: { _ in true }) else { return true }
    return first.count { !isOfBase64($0) } * 8 <= first.count
  }

  // Mailing lists write their footer below a body without looking how it is encoded. Behind the
  // padding only whole lines of base64 go on with it.
  private static func withoutFooter(_ content: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let padding = content.firstIndex(of: ASCII.equals) else { return content }
    var end = content[padding...].firstIndex { $0 != ASCII.equals } ?? content.endIndex
    for line in LineRanges(content[end...]) {
      let text = content[line.content].trimmed
      guard text.count % 4 == 0, text.allSatisfy(isOfBase64) else { break }
      end = line.end
    }
    return content[..<end]
  }

  private static func isOfBase64(_ byte: UInt8) -> Bool {
    byte == ASCII.equals || base64Values[Int(byte)] < 64
  }

  /// Decodes base64, skipping what is not of its alphabet; padding ends a group.
  static func decodeBase64(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(content.count / 4 * 3 + 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in content {
      if byte == ASCII.equals {
        (bits, count) = (0, 0)
        continue
      }
      let value = base64Values[Int(byte)]
      guard value < 64 else { continue }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        decoded.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return decoded
  }

  private static let base64Values: [UInt8] = {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, byte) in alphabet.utf8.enumerated() { values[Int(byte)] = UInt8(value) }
    return values
  }()

  /// Decodes quoted-printable; space at the end of a line was added on the way and goes.
  static func decodeQuotedPrintable(_ content: ArraySlice<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(content.count)
    for line in LineRanges(content) {
      var text = content[line.content]
      while text.last?.isBlank == true { text.removeLast() }
      let isSoft = text.last == ASCII.equals
      if isSoft { text.removeLast() }
      decoded += decodeHexadecimal(text, after: ASCII.equals)
      if !isSoft { decoded += content[line.content.upperBound..<line.end] }
    }
    return decoded
  }

  /// Replaces each mark and two hexadecimal digits by the byte they stand for.
  static func decodeHexadecimal(_ bytes: ArraySlice<UInt8>, after mark: UInt8) -> [UInt8] {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == mark, index + 2 < bytes.endIndex,
        let high = bytes[index + 1].hexadecimal, let low = bytes[index + 2].hexadecimal
      {
        decoded.append(high << 4 | low)
        index += 3
      } else {
        decoded.append(bytes[index])
        index += 1
      }
    }
    return decoded
  }
}
