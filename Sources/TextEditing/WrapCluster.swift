/// Whether a row may begin with a character.
enum BreakOpportunity: UInt8, Hashable, Sendable {
  case forbidden
  /// Only inside a word that is longer than a row.
  case insideWord
  case allowed
}

/// A character of a line, as the breaking into rows sees it.
struct WrapCluster: Hashable, Sendable {
  /// The bytes of the line up to its first one.
  let start: Int

  /// In columns.
  let width: Int

  let isSpace: Bool

  /// Whether a row may begin with it.
  let opportunity: BreakOpportunity
}

extension WrapCluster {
  /// The characters of a line.
  static func all(of bytes: [UInt8], width: (Unicode.Scalar) -> Int) -> [WrapCluster] {
    let table = LineBreakTable.standard
    var clusters: [WrapCluster] = []
    clusters.reserveCapacity(bytes.count / 2)
    var pair = BreakPair()
    GraphemeBoundaries(bytes).forEachCluster { cluster in
      let (base, length) = bytes.scalar(at: cluster.lowerBound)
      let isBare = length == cluster.count
      pair.advance(to: base, isBare ? table[base] : table[base].subtracting(.space))
      clusters.append(
        WrapCluster(
          start: cluster.lowerBound, width: bytes.columns(cluster, width: width),
          isSpace: pair.next.contains(.space), opportunity: pair.opportunity))
    }
    return clusters
  }
}

/// Two characters side by side, and whether a row may end with the one and begin with the other.
private struct BreakPair {
  private var previous: LineBreakClass = []
  private var previousScalar: UInt32 = 0
  private(set) var next: LineBreakClass = []
  private var nextScalar: UInt32 = 0

  /// The last character before `next` that is not a space: what a row seems to end with.
  private var solid: LineBreakClass = []

  mutating func advance(to scalar: UInt32, _ rules: LineBreakClass) {
    if !next.contains(.space) { solid = next }
    (previous, previousScalar) = (next, nextScalar)
    (next, nextScalar) = (rules, scalar)
  }

  var opportunity: BreakOpportunity {
    if next.contains(.noRowStart) || solid.contains(.noRowEnd) { return .forbidden }
    if next.contains(.space) { return previous.contains(.space) ? .allowed : .forbidden }
    if previous.contains(.space) { return .allowed }
    if next.contains(.glue) || previous.contains(.glue) { return .forbidden }
    if next.contains(.inseparable), nextScalar == previousScalar { return .forbidden }
    if next.contains(.word), previous.contains(.word) { return .insideWord }
    if next.contains(.wideWord), !previous.isDisjoint(with: [.wideWord, .wideSeparator]) {
      return .insideWord
    }
    return .allowed
  }
}

extension [UInt8] {
  /// The columns some whole characters take: the sum of what their scalars take.
  func columns(_ range: Range<Int>, width: (Unicode.Scalar) -> Int) -> Int {
    var columns = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (value, length) = scalar(at: index)
      if let scalar = Unicode.Scalar(value) { columns += Swift.max(width(scalar), 0) }
      index += length
    }
    return columns
  }
}
