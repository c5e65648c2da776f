/// A way to write characters as bytes.
struct Charset: Hashable, Sendable {
  enum Decoding: Hashable, Sendable {
    case ascii
    case utf8
    case iso2022JP

    /// By the name that iconv has for it.
    case iconv(String)
  }

  /// In lower case, as mail names it: `iso-2022-jp`.
  let name: String
  let decoding: Decoding

  static let usASCII = Charset(name: "us-ascii", decoding: .ascii)
  static let utf8 = Charset(name: "utf-8", decoding: .utf8)
  static let utf16 = Charset(name: "utf-16", decoding: .iconv("UTF-16"))
  static let iso2022JP = Charset(name: "iso-2022-jp", decoding: .iso2022JP)
  static let shiftJIS = Charset(name: "shift_jis", decoding: .iconv("CP932"))
  static let eucJP = Charset(name: "euc-jp", decoding: .iconv("EUC-JP-MS"))
  static let windows1252 = Charset(name: "windows-1252", decoding: .iconv("CP1252"))
}

extension Charset {
  /// The charset that a label means; nil for labels that mail does not use.
  ///
  /// Only listed names reach iconv, whose rarer converters are no place for
  /// bytes from strangers. Japanese and Chinese labels mean the vendors'
  /// supersets, because that is what programs write under them.
  init?(label: String) {
    let name = Array(label.utf8).trimmed.lowercasedText
    guard let decoding = Self.decodings[name] ?? Self.decoding(ofFamily: name) else { return nil }
    self.init(name: name, decoding: decoding)
  }

  private static let decodings: [String: Decoding] = {
    var table: [String: Decoding] = [:]
    let families: [(Decoding, String)] = [
      (.ascii, "us-ascii ascii ansi_x3.4-1968 iso646-us 646"),
      (.utf8, "utf-8 utf8 unicode-1-1-utf-8 utf8mb4 cp65001"),
      (.iso2022JP, "iso-2022-jp iso-2022-jp-1 iso-2022-jp-2 iso-2022-jp-3 iso-2022-jp-ms"),
      (.iso2022JP, "csiso2022jp cp50220 cp50221 cp50222 jis iso2022jp"),
      (.iconv("CP932"), "shift_jis shift-jis sjis x-sjis ms_kanji csshiftjis windows-31j cp932"),
      (.iconv("CP932"), "ms932 shift_jisx0213 x-ms-cp932 windows-932"),
      (.iconv("EUC-JP-MS"), "euc-jp eucjp x-euc-jp x-euc ujis eucjp-ms eucjp-win cp51932 euc_jp"),
      (.iconv("UTF-16"), "utf-16 utf16 unicode"), (.iconv("UTF-16LE"), "utf-16le"),
      (.iconv("UTF-16BE"), "utf-16be"), (.iconv("UTF-7"), "utf-7 unicode-1-1-utf-7"),
      (.iconv("UTF-32"), "utf-32"),
      (.iconv("GB18030"), "gb2312 gb_2312-80 gbk gb18030 x-gbk cp936 euc-cn eucgb2312_cn"),
      (.iconv("BIG5-HKSCS"), "big5 big5-hkscs x-x-big5 cn-big5 cp950 big5-tw big5_tw"),
      (.iconv("CP949"), "euc-kr ks_c_5601-1987 ks_c_5601 ksc5601 cp949 uhc windows-949"),
      (.iconv("ISO-2022-KR"), "iso-2022-kr"), (.iconv("KOI8-R"), "koi8-r koi8"),
      (.iconv("KOI8-U"), "koi8-u"), (.iconv("CP874"), "tis-620 windows-874 cp874 iso-8859-11"),
      (.iconv("MACINTOSH"), "macintosh x-mac-roman"), (.iconv("CP850"), "ibm850 cp850"),
      (.iconv("CP437"), "ibm437 cp437"), (.iconv("CP1252"), "iso-8859-1 iso8859-1 latin1 l1"),
      (.iconv("CP1252"), "iso_8859-1 ansi"),
    ]
    for (decoding, names) in families {
      for name in names.split(separator: " ") { table[String(name)] = decoding }
    }
    return table
  }()

  private static func decoding(ofFamily name: String) -> Decoding? {
    for (prefix, family, numbers) in [
      ("iso-8859-", "ISO-8859-", 2...16), ("iso8859-", "ISO-8859-", 2...16),
      ("windows-", "CP", 1250...1258), ("cp", "CP", 1250...1258), ("cp-", "CP", 1250...1258),
    ] where name.hasPrefix(prefix) {
      // Visual Hebrew, iso-8859-8-i, has the code table of iso-8859-8.
      let digits = name.dropFirst(prefix.count).prefix { $0.isASCII && $0.isNumber }
      if let number = Int(digits), numbers.contains(number), number != 12 {
        return .iconv(family + String(number))
      }
    }
    return nil
  }
}

extension Charset {
  /// Text, with U+FFFD for what cannot be decoded, and how often that was needed.
  func decode(_ bytes: [UInt8]) -> (text: String, faults: Int) {
    switch decoding {
    case .ascii:
      let faults = bytes.count { $0 >= 0x80 }
      return (bytes.text, faults)
    case .utf8:
      return Self.decodeUTF8(bytes)
    case .iso2022JP:
      return Self.decodeEUCJP(ISO2022JP.eucJP(from: bytes))
    case .iconv("EUC-JP-MS"):
      return Self.decodeEUCJP(bytes)
    case .iconv("UTF-16") where !CharsetDetection.hasUTF16Mark(bytes):
      let encoding = CharsetDetection.isBigEndian(bytes) ? "UTF-16BE" : "UTF-16LE"
      return CharsetConversion(encoding: encoding).decode(bytes)
    case .iconv(let encoding):
      return CharsetConversion(encoding: encoding).decode(bytes)
    }
  }

  private static func decodeEUCJP(_ bytes: [UInt8]) -> (text: String, faults: Int) {
    let (text, faults) = CharsetConversion(encoding: "EUC-JP-MS").decode(bytes)
    return (VendorCharacters.replacingPrivate(in: text), faults)
  }

  private static func decodeUTF8(_ bytes: [UInt8]) -> (text: String, faults: Int) {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let text = String(validating: bytes, as: UTF8.self) { return (text, 0) }
    let text = bytes.text
    return (text, max(1, text.unicodeScalars.count { $0 == "\u{FFFD}" }))
  }
}
