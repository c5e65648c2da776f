extension ReadingWeights {
  /// The tables that ship with the program.
  ///
  /// A line is a question in brackets, or a trait, a tab and pairs of a value and a weight;
  /// what begins with `//` is a remark.
  static let fitted: ReadingWeights = FittedWeights.text.withUTF8Buffer { bytes in
    var weights = ReadingWeights()
    var (question, table): (ReadingQuestion?, WeightTable) = (nil, WeightTable(values: []))
    FittedWeights.forEachLine(bytes) { line in
      if line.first == 0x5B {
        if let question { weights.replace(question, by: table) }
        question = ReadingQuestion(name: FittedWeights.string(line.dropFirst().dropLast()))
        table = WeightTable(values: question?.values ?? [])
      } else if let tab = line.firstIndex(of: 0x09) {
        table.set(TraitKey(utf8: line[..<tab]), to: FittedWeights.row(line[(tab + 1)...], table))
      }
    }
    if let question { weights.replace(question, by: table) }
    return weights
  }
}

extension FittedWeights {
  typealias Line = Slice<UnsafeBufferPointer<UInt8>>

  /// How a trait of the fitted tables is written.
  static func spelling(of key: TraitKey) -> String? { spellings[key] }

  // Made when the first reading is explained.
  private static let spellings: [TraitKey: String] = text.withUTF8Buffer { bytes in
    var spellings: [TraitKey: String] = [:]
    forEachLine(bytes) { line in
      guard let tab = line.firstIndex(of: 0x09) else { return }
      spellings[TraitKey(utf8: line[..<tab])] = string(line[..<tab])
    }
    return spellings
  }

  fileprivate static func forEachLine(
    _ bytes: UnsafeBufferPointer<UInt8>, _ body: (Line) -> Void
  ) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      if !line.isEmpty, !line.starts(with: [0x2F, 0x2F]) { body(line) }
      start = end + 1
    }
  }

  fileprivate static func string(_ bytes: Line) -> String { String(decoding: bytes, as: UTF8.self) }

  /// `suspension 1.25 closure -0.3` as one weight for each value of the table.
  fileprivate static func row(_ pairs: Line, _ table: WeightTable) -> [Double] {
    var row = table.values.map { _ in 0.0 }
    var index: Int?
    for word in pairs.split(separator: 0x20) {
      if let place = index {
        row[place] = number(word)
        index = nil
      } else {
        index = table.values.firstIndex { $0.utf8.elementsEqual(word) }
      }
    }
    return row
  }

  private static func number(_ digits: Line) -> Double {
    var (value, scale) = (0.0, 0.0)
    for byte in digits {
      if byte == 0x2E {
        scale = 1
      } else if byte != 0x2D {
        value = value * 10 + Double(byte &- 0x30)
        scale *= 10
      }
    }
    let size = scale > 0 ? value / scale : value
    return digits.first == 0x2D ? -size : size
  }
}

extension TraitKey {
  /// The key of a spelling in UTF-8.
  fileprivate init(utf8 bytes: FittedWeights.Line) {
    self.init()
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while case .valid(let encoded) = parser.parseScalar(from: &iterator) {
      add(Unicode.UTF8.decode(encoded).value)
    }
  }
}
