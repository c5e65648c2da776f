/// One line of a text broken into rows of so many columns.
///
/// Rows are broken where JIS X 4051 and JLREQ allow it, by moving characters to the next row
/// (追い出し). Latin words, numbers and addresses stay whole unless longer than a row. Where
/// nothing legal fits, a word is broken, and at last any two characters are parted. A row is
/// wider than its columns in three cases only: one space may hang beyond the last column, so
/// may one comma or full stop where that is wanted (ぶら下げ), and one character that is wider
/// than a row stands alone.
package struct LineWrap: Hashable, Sendable {
  /// The bytes of each row, without gaps; an empty line has one empty row.
  package let rows: [Range<Int>]

  /// Breaks a line.
  ///
  /// - Parameters:
  ///   - bytes: One line in UTF-8, without its line break.
  ///   - columns: The columns of a row, at least 1.
  ///   - hangs: Whether a comma or a full stop hangs beyond the last column rather than
  ///     taking the character before it to the next row.
  ///   - width: The columns of characters.
  /// - Complexity: O(*n*) in the length of the line.
  package init(_ bytes: [UInt8], columns: Int, hangs: Bool = false, width: ColumnCount) {
    rows =
      Self.rows(of: bytes, from: 0, columns: columns, hangs: hangs, width: width)
      ?? [0..<bytes.count]
  }

  /// Breaks a line that has changed in one place since it was broken, as if from the start.
  ///
  /// - Complexity: O(*n*) in the length of the change, besides comparing bytes and moving
  ///   rows.
  init(
    _ bytes: [UInt8], after old: LineWrap, of oldBytes: [UInt8], columns: Int,
    hangs: Bool, width: ColumnCount
  ) {
    let rewrap = LineRewrap(bytes, after: old, of: oldBytes) { part, start in
      Self.rows(of: part, from: start, columns: columns, hangs: hangs, width: width)
    }
    if let rows = rewrap.rows() {
      self.init(rows: rows)
    } else {
      self.init(bytes, columns: columns, hangs: hangs, width: width)
    }
  }

  private init(rows: [Range<Int>]) { self.rows = rows }

  /// The rows from a byte on; nothing where no character begins there.
  private static func rows(
    of bytes: [UInt8], from first: Int, columns: Int, hangs: Bool, width: ColumnCount
  ) -> [Range<Int>]? {
    let clusters = WrapCluster.all(of: bytes, width: width)
    guard var start = first == 0 ? 0 : clusters.firstIndex(where: { $0.start == first }) else {
      return nil
    }
    var rows: [Range<Int>] = []
    repeat {
      let end = rowEnd(from: start, in: clusters, columns: max(columns, 1), hangs: hangs)
      let last = end < clusters.count ? clusters[end].start : bytes.count
      rows.append((rows.last?.upperBound ?? first)..<last)
      start = end
    } while start < clusters.count
    return rows
  }

  /// The first character of the next row.
  private static func rowEnd(
    from start: Int, in clusters: [WrapCluster], columns: Int, hangs: Bool
  ) -> Int {
    var width = 0
    var allowed = start
    var insideWord = start
    var insideAddress = start
    for index in start..<clusters.count {
      let cluster = clusters[index]
      switch cluster.opportunity {
      case .allowed: allowed = index
      case .insideWord: insideWord = index
      case .insideAddress: insideAddress = index
      case .forbidden: break
      }
      width += cluster.width
      if width <= columns { continue }
      let mayHang = cluster.isSpace || hangs && cluster.mayHang
      if mayHang, index > start, mayEnd(after: index, in: clusters) { return index + 1 }
      if allowed > start { return allowed }
      // Not after `https:/`, which would leave most of the row empty.
      if insideAddress > (start + index) / 2 { return insideAddress }
      let last = max(insideWord, insideAddress)
      return last > start ? last : max(index, start + 1)
    }
    return clusters.count
  }

  private static func mayEnd(after index: Int, in clusters: [WrapCluster]) -> Bool {
    index + 1 == clusters.count || clusters[index + 1].opportunity == .allowed
  }
}

extension LineWrap {
  /// The row a caret stands in; between two rows it is the later one.
  ///
  /// - Complexity: O(log *n*) in the number of rows.
  package func row(of byte: Int) -> Int {
    var (low, high) = (0, rows.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if rows[middle].lowerBound <= byte { low = middle } else { high = middle }
    }
    return low
  }

  /// The columns of a row that lie before a byte.
  ///
  /// - Parameters:
  ///   - bytes: The line that was broken.
  ///   - width: The widths it was broken with.
  package func column(
    of byte: Int, in bytes: [UInt8], width: ColumnCount
  ) -> Int {
    let row = rows[row(of: byte)]
    let end = min(max(byte, row.lowerBound), bytes.count)
    return width.columns(of: row.lowerBound..<end, in: bytes)
  }

  /// The start of the character that stands at a column of a row.
  ///
  /// Beyond the last character that is the end of the line in the line's last row. In
  /// any other row it is the row's last character, because its end is the next row's start.
  package func byte(
    atRow row: Int, column: Int, in bytes: [UInt8], width: ColumnCount
  ) -> Int {
    let range = rows[min(max(row, 0), rows.count - 1)]
    let boundaries = GraphemeBoundaries(bytes)
    var (byte, left) = (range.lowerBound, max(column, 0))
    while byte < range.upperBound {
      let next = boundaries.after(byte)
      let columns = width.columns(ofCluster: byte..<next, in: bytes)
      if left < columns || (next == range.upperBound && next < bytes.count) { return byte }
      left -= columns
      byte = next
    }
    return byte
  }
}
