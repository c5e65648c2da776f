/// What a character may not do where a line is broken (JIS X 4051, JLREQ section 3.1).
struct LineBreakClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt16

  /// May not begin a row (行頭禁則).
  static let noRowStart = LineBreakClass(rawValue: 1)

  /// May not end a row (行末禁則).
  static let noRowEnd = LineBreakClass(rawValue: 2)

  /// May stand beyond a row's last column, unseen.
  static let space = LineBreakClass(rawValue: 4)

  /// Part of a word, a number or an address in Latin script.
  static let word = LineBreakClass(rawValue: 8)

  /// Part of a word or a number in full-width letters.
  static let wideWord = LineBreakClass(rawValue: 16)

  /// Not to be parted from another of itself (分離禁止).
  static let inseparable = LineBreakClass(rawValue: 32)

  /// Not to be parted from anything.
  static let glue = LineBreakClass(rawValue: 64)

  /// Belongs to the wide number that goes on after it.
  static let wideSeparator = LineBreakClass(rawValue: 128)

  /// May hang beyond a row's last column where that is wanted (ぶら下げ; JIS X 4051, 4.3.3).
  static let hanging = LineBreakClass(rawValue: 256)

  /// After it an address that is longer than a row is broken.
  static let addressSign = LineBreakClass(rawValue: 512)
}

/// The class of every character, to be looked up by scalar.
struct LineBreakTable: Sendable {
  /// The table that is in force.
  static let standard = LineBreakTable()

  private var classes = [LineBreakClass](repeating: [], count: 0x10000)

  /// The class of a scalar; beyond the Basic Multilingual Plane there are no rules.
  @inline(__always)
  subscript(scalar: UInt32) -> LineBreakClass {
    scalar < 0x10000 ? classes[Int(scalar)] : []
  }

  private init() {
    for letters in Self.words { add(.word, letters) }
    for letters in Self.wideWords { add(.wideWord, letters) }
    for characters in Self.noRowStart { add(.noRowStart, characters) }
    add(.noRowStart, 0x31F0...0x31FF)
    add(.noRowStart, 0x3099...0x309C)
    for characters in Self.noRowEnd { add(.noRowEnd, characters) }
    add(.space, " \t\u{3000}")
    add(.inseparable, "…‥―—─〳〴〵")
    add(.glue, "\u{A0}\u{202F}\u{2060}\u{FEFF}")
    add(.wideSeparator, "，．：")
    add(.hanging, "、。，．､｡")
    add(.addressSign, "/?&=#@_")
    add(.word, "’‐\u{2011}–")
  }

  private mutating func add(_ rule: LineBreakClass, _ characters: String) {
    for scalar in characters.unicodeScalars { add(rule, scalar.value...scalar.value) }
  }

  private mutating func add(_ rule: LineBreakClass, _ scalars: ClosedRange<UInt32>) {
    for scalar in scalars { classes[Int(scalar)].insert(rule) }
  }
}

extension LineBreakTable {
  /// Printable ASCII, Latin letters with marks, Greek and Cyrillic.
  private static let words: [ClosedRange<UInt32>] = [0x21...0x7E, 0xC0...0x24F, 0x370...0x52F]

  private static let wideWords: [ClosedRange<UInt32>] = [
    0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
  ]

  /// The classes of JLREQ appendix A whose characters begin no line.
  private static let noRowStart = [
    "’”）〕］｝〉》」』】｠〙〗»〟〞｣)]}",  // cl-02 closing brackets
    "‐\u{2011}〜゠–～－",  // cl-03 hyphens, with the one that input methods give for them
    "！？‼⁇⁈⁉!?",  // cl-04 dividing punctuation marks
    "・：；･:;",  // cl-05 middle dots
    "。．｡.",  // cl-06 full stops
    "、，､,",  // cl-07 commas
    "ヽヾゝゞ々〻",  // cl-09 iteration marks
    "ーｰ",  // cl-10 prolonged sound mark
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯ",  // cl-11 small kana
    "°′″℃％‰%¢￠㏋ℓ㌃㌍㌔㌘㌢㌣㌦㌧㌫㌶㌻㍉㍊㍍㍑㍗㎎㎏㎜㎝㎞㎡㏄",  // cl-13 postfixed abbreviations
    "ﾞﾟ",  // half-width voicing marks
  ]

  /// The classes of JLREQ appendix A whose characters end no line.
  private static let noRowEnd = [
    "‘“（〔［｛〈《「『【｟〘〖«〝｢([{",  // cl-01 opening brackets
    "￥＄￡＃€№¥£",  // cl-12 prefixed abbreviations
  ]
}
