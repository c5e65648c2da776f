extension ReadingWeights {
  /// The tables that ship with the program.
  ///
  /// A line is a question in brackets, or a trait, a tab and pairs of a value and a weight;
  /// what begins with `//` is a remark.
  static let fitted: ReadingWeights = FittedWeights.text.withUTF8Buffer { bytes in
    var weights = ReadingWeights()
    weights.reserve(FittedWeights.traitCount)
    var (question, table): (ReadingQuestion, WeightTable?) = (.stage, nil)
    FittedWeights.forEachLine(bytes) { line in
      if bytes[line.lowerBound] == FittedWeights.bracket {
        if let table { weights.replace(question, by: table) }
        let name = FittedWeights.string(bytes[(line.lowerBound + 1)..<(line.upperBound - 1)])
        table = ReadingQuestion(name: name).map {
          question = $0
          return WeightTable($0)
        }
        table?.reserve(FittedWeights.traitCount / 8)
      } else if let tab = FittedWeights.tab(in: line, of: bytes), table != nil {
        let key = TraitKey(utf8: bytes, line.lowerBound..<tab)
        let row = FittedWeights.row((tab + 1)..<line.upperBound, of: bytes, values: question.hashes)
        table?.set(key, to: row)
      }
    }
    if let table { weights.replace(question, by: table) }
    return weights
  }
}

extension FittedWeights {
  typealias Bytes = UnsafeBufferPointer<UInt8>

  /// About as many traits there are; only how much room is made rests on it.
  fileprivate static let traitCount = 50_000
  fileprivate static let bracket = UInt8(ascii: "[")

  /// How a trait of the fitted tables is written.
  static func spelling(of key: TraitKey) -> String? { spellings[key] }

  // Made when the first reading is explained.
  private static let spellings: [TraitKey: String] = text.withUTF8Buffer { bytes in
    var spellings: [TraitKey: String] = [:]
    forEachLine(bytes) { line in
      guard let tab = tab(in: line, of: bytes) else { return }
      let range = line.lowerBound..<tab
      spellings[TraitKey(utf8: bytes, range)] = string(bytes[range])
    }
    return spellings
  }

  fileprivate static func forEachLine(_ bytes: Bytes, _ body: (Range<Int>) -> Void) {
    var start = 0
    for index in bytes.indices where bytes[index] == 0x0A {
      let isRemark = bytes[start] == 0x2F && bytes[start + 1] == 0x2F
      if index > start, !isRemark { body(start..<index) }
      start = index + 1
    }
  }

  fileprivate static func tab(in line: Range<Int>, of bytes: Bytes) -> Int? {
    line.first { bytes[$0] == 0x09 }
  }

  fileprivate static func string(_ bytes: Slice<Bytes>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// `suspension 1.25 closure -0.3` as one weight for each value.
  ///
  /// - Parameter values: The hashes of the values.
  fileprivate static func row(_ range: Range<Int>, of bytes: Bytes, values: [UInt64]) -> [Double] {
    var row = [Double](repeating: 0, count: values.count)
    var index = range.lowerBound
    while index < range.upperBound {
      var name = ScalarHash()
      while index < range.upperBound, bytes[index] != 0x20 {
        name.add(UInt32(bytes[index]))
        index += 1
      }
      index += 1
      let number = number(at: &index, to: range.upperBound, of: bytes)
      if let place = values.firstIndex(of: name.value) { row[place] = number }
      index += 1
    }
    return row
  }

  private static func number(at index: inout Int, to end: Int, of bytes: Bytes) -> Double {
    var (value, scale, isNegative) = (0.0, 0.0, false)
    while index < end, bytes[index] != 0x20 {
      switch bytes[index] {
      case 0x2D: isNegative = true
      case 0x2E: scale = 1
      default:
        value = value * 10 + Double(bytes[index] &- 0x30)
        scale *= 10
      }
      index += 1
    }
    let size = scale > 0 ? value / scale : value
    return isNegative ? -size : size
  }
}

extension ReadingQuestion {
  fileprivate var hashes: [UInt64] { values.map { ScalarHash($0).value } }
}

extension TraitKey {
  /// The key of a spelling in UTF-8.
  fileprivate init(utf8 bytes: FittedWeights.Bytes, _ range: Range<Int>) {
    var (context, words) = (ScalarHash(), ScalarHash())
    var index = range.lowerBound
    while index < range.upperBound, bytes[index] != 0x20 {
      context.add(UInt32(bytes[index]))
      index += 1
    }
    index += 1
    while index < range.upperBound { words.add(Self.scalar(at: &index, of: bytes)) }
    self.init(context: context.value, words: words.value)
  }

  // The table is well-formed UTF-8.
  private static func scalar(at index: inout Int, of bytes: FittedWeights.Bytes) -> UInt32 {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = length == 1 ? UInt32(first) : UInt32(first) & (0x7F >> UInt32(length))
    for next in index + 1..<index + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    index += length
    return value
  }
}
