/// Bytes made text, with the charset that this was done by.
package struct DecodedText: Hashable, Sendable {
  package let text: String

  /// In lower case, as declared, or as detected where the declaration is missing or wrong.
  package let charset: String

  /// Decodes by what is declared, unless the bytes themselves speak against it.
  package init(_ bytes: [UInt8], declared label: String?) {
    guard let declared = label.flatMap(Charset.init(label:)), declared.decoding != .ascii else {
      self.init(bytes, detected: CharsetDetection.charset(of: bytes))
      return
    }
    if Self.isContradicted(declared, by: bytes) {
      self.init(bytes, detected: CharsetDetection.charset(of: bytes))
      return
    }
    let first = declared.decode(bytes)
    let detected = first.faults > 0 ? CharsetDetection.charset(of: bytes) : declared
    if detected.decoding != declared.decoding, !Self.isMostlyRight(declared, bytes) {
      let second = detected.decode(bytes)
      if second.faults < first.faults {
        self.init(text: second.text, charset: detected.name)
        return
      }
    }
    self.init(text: first.text, charset: declared.name)
  }

  private init(text: String, charset: String) {
    self.text = text
    self.charset = charset
  }

  private init(_ bytes: [UInt8], detected: Charset) {
    self.init(text: detected.decode(bytes).text, charset: detected.name)
  }

  // Escape sequences of ISO-2022-JP in text of 7 bits mean nothing else, and text in Latin
  // letters that happens to be UTF-8, or kana in every line of it, does not exist. What is
  // Shift_JIS is no Chinese, and Chinese looks like EUC-JP.
  private static func isContradicted(_ declared: Charset, by bytes: [UInt8]) -> Bool {
    switch declared.decoding {
    case .iso2022JP, .iconv("ISO-2022-KR"), .iconv("UTF-16"), .iconv("UTF-7"): return false
    default: break
    }
    let detected =
      bytes.contains { $0 >= 0x80 || $0 == ASCII.escape }
      ? CharsetDetection.charset(of: bytes) : declared
    if detected == .iso2022JP { return true }
    guard case .iconv(let encoding) = declared.decoding else { return false }
    let isLatin = encoding.hasPrefix("CP125") || encoding.hasPrefix("ISO-8859")
    switch detected {
    case .utf8, .eucJP: return isLatin && (detected == .utf8 || CharsetDetection.hasKana(bytes))
    case .shiftJIS:
      return (isLatin || chinese.contains(encoding)) && CharsetDetection.hasKana(bytes)
    default: return false
    }
  }

  private static let chinese: Set<String> = ["GB18030", "BIG5-HKSCS", "CP949"]

  // A text in UTF-8 that was cut off inside a character is still UTF-8.
  private static func isMostlyRight(_ declared: Charset, _ bytes: [UInt8]) -> Bool {
    declared.decoding == .utf8 && CharsetDetection.looksBrokenUTF8(bytes)
  }
}
