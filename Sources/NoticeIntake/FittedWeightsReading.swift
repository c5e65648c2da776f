extension ReadingWeights {
  /// The tables that ship with the program.
  ///
  /// A line is a question in brackets, or a trait, a tab and pairs of a value and a weight;
  /// what begins with `//` is a remark.
  static let fitted: ReadingWeights = {
    var weights = ReadingWeights()
    FittedWeights.text.withUTF8Buffer { weights.read(FittedLines(bytes: $0)) }
    return weights
  }()

  private mutating func read(_ lines: FittedLines) {
    var lines = lines
    var table: (question: ReadingQuestion, weights: WeightTable)?
    while let line = lines.next() {
      switch line {
      case .question(let name):
        if let table { replace(table.question, by: table.weights) }
        table = ReadingQuestion(rawValue: name).map { ($0, WeightTable(values: $0.values)) }
      case .trait(let key, let spelling, let weights):
        table?.weights.set(key, spelled: spelling, to: weights)
      }
    }
    if let table { replace(table.question, by: table.weights) }
  }
}

/// Takes the fitted tables apart without making a string of each trait.
private struct FittedLines {
  let bytes: UnsafeBufferPointer<UInt8>
  private var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  enum Line {
    case question(String)
    case trait(TraitKey, spelled: String, weights: [String: Double])
  }

  mutating func next() -> Line? {
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] != 0x0A { index += 1 }
      let line = UnsafeBufferPointer(rebasing: bytes[start..<index])
      index += 1
      guard let first = line.first, !(first == 0x2F && line.dropFirst().first == 0x2F) else {
        continue
      }
      if first == 0x5B { return .question(Self.string(line.dropFirst().dropLast())) }
      guard let tab = line.firstIndex(of: 0x09) else { continue }
      let spelling = Self.string(line[..<tab])
      return .trait(
        TraitKey(spelling), spelled: spelling, weights: Self.weights(line[(tab + 1)...]))
    }
    return nil
  }

  private static func weights(_ pairs: Slice<UnsafeBufferPointer<UInt8>>) -> [String: Double] {
    var weights: [String: Double] = [:]
    var value: String?
    for word in pairs.split(separator: 0x20) {
      if let name = value {
        weights[name] = Double(string(word))
        value = nil
      } else {
        value = string(word)
      }
    }
    return weights
  }

  private static func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
