/// How many columns a terminal gives the characters of a text.
package struct ColumnCount: Sendable {
  /// The columns of a character that is one scalar.
  private let scalar: @Sendable (Unicode.Scalar) -> Int

  /// The columns of a character of several scalars: a letter with its marks, an emoji that
  /// is joined from others.
  private let cluster: @Sendable (String) -> Int

  package init(
    scalar: @escaping @Sendable (Unicode.Scalar) -> Int,
    cluster: @escaping @Sendable (String) -> Int
  ) {
    self.scalar = scalar
    self.cluster = cluster
  }

  /// A terminal that gives a character the sum of what its scalars take.
  package init(_ scalar: @escaping @Sendable (Unicode.Scalar) -> Int) {
    self.init(scalar: scalar) { cluster in
      cluster.unicodeScalars.reduce(0) { $0 + max(scalar($1), 0) }
    }
  }
}

extension ColumnCount {
  /// The columns of one character.
  ///
  /// - Parameters:
  ///   - range: The bytes of the character.
  ///   - bytes: The line that it is part of.
  @inline(__always)
  func columns(ofCluster range: Range<Int>, in bytes: [UInt8]) -> Int {
    let (value, length) = bytes.scalar(at: range.lowerBound)
    if length == range.count { return Unicode.Scalar(value).map { max(scalar($0), 0) } ?? 0 }
    return max(cluster(String(decoding: bytes[range], as: UTF8.self)), 0)
  }

  /// The columns of some whole characters of a line.
  func columns(of range: Range<Int>, in bytes: [UInt8]) -> Int {
    var columns = 0
    let part = Array(bytes[range])
    GraphemeBoundaries(part).forEachCluster { columns += self.columns(ofCluster: $0, in: part) }
    return columns
  }
}
