/// Whether a row may begin with a character.
enum BreakOpportunity: UInt8, Hashable, Sendable {
  case forbidden
  /// Only inside a word that is longer than a row.
  case insideWord
  /// The same after a sign that parts an address, which is broken there rather than elsewhere.
  case insideAddress
  case allowed
}

/// A character of a line, as the breaking into rows sees it.
struct WrapCluster: Hashable, Sendable {
  /// The bytes of the line up to its first one.
  let start: Int

  /// In columns.
  let width: Int

  /// Whether it is a space, which may always stand beyond a row's last column.
  let isSpace: Bool

  /// Whether it is a comma or a full stop, which may hang there where that is wanted.
  let mayHang: Bool

  /// Whether a row may begin with it.
  let opportunity: BreakOpportunity
}

extension WrapCluster {
  /// The characters of a line.
  static func all(of bytes: [UInt8], width: ColumnCount) -> [WrapCluster] {
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
          start: cluster.lowerBound, width: width.columns(ofCluster: cluster, in: bytes),
          isSpace: pair.next.contains(.space), mayHang: pair.next.contains(.hanging),
          opportunity: pair.opportunity))
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
    if next.contains(.word), previous.contains(.word) {
      return previous.contains(.addressSign) ? .insideAddress : .insideWord
    }
    if next.contains(.wideWord), !previous.isDisjoint(with: [.wideWord, .wideSeparator]) {
      return .insideWord
    }
    return .allowed
  }
}
