/// The screen of a terminal that is emulated so far as the program makes use of it: ECMA-48
/// cursor movements and erasing, with characters as wide as the test says.
struct EmulatedScreen {
  let columns: Int
  let rows: Int

  /// Characters that this terminal draws two columns wide, besides those that every one does.
  let alsoWide: Set<Unicode.Scalar>

  /// Counted from 0.
  private(set) var row = 0
  private(set) var column = 0

  /// Asked for by the program and not told yet: where the cursor stood (DSR 6).
  private(set) var reports: [(row: Int, column: Int)] = []

  /// Characters that were drawn beyond the last column.
  private(set) var overflows = 0

  /// `nil` is the right half of a wide character.
  private var cells: [[Unicode.Scalar?]]

  /// What has come of a sequence that goes on.
  private var sequence = ""
  private var last: Unicode.Scalar = " "

  init(columns: Int, rows: Int, alsoWide: String) {
    (self.columns, self.rows) = (columns, rows)
    self.alsoWide = Set(alsoWide.unicodeScalars)
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// A row as one reads it, without the blanks at its end.
  func text(ofRow row: Int) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: cells[row].compactMap(\.self))
    var trimmed = String(text)
    while trimmed.last == " " { trimmed.removeLast() }
    return trimmed
  }

  var text: String { (0..<rows).map(text).joined(separator: "\n") }

  mutating func takeReports() -> [(row: Int, column: Int)] {
    defer { reports = [] }
    return reports
  }

  func width(of scalar: Unicode.Scalar) -> Int {
    if alsoWide.contains(scalar) { return 2 }
    return switch scalar.value {
    case 0x300...0x36F, 0x3099, 0x309A: 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF01...0xFF60: 2
    default: 1
    }
  }

  mutating func take(_ text: String) {
    for scalar in text.unicodeScalars { take(scalar) }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    guard sequence.isEmpty, scalar != "\u{1B}" else { return goOn(scalar) }
    switch scalar {
    case "\r": column = 0
    case "\n": row = min(row + 1, rows - 1)
    case "\u{8}": column = max(column - 1, 0)
    case "\t": column = min((column / 8 + 1) * 8, columns - 1)
    case _ where scalar.value < 0x20: break
    default: draw(scalar)
    }
  }

  private mutating func draw(_ scalar: Unicode.Scalar) {
    let width = width(of: scalar)
    guard width > 0 else { return }
    guard column + width <= columns else {
      overflows += 1
      return
    }
    cells[row][column] = scalar
    if width == 2 { cells[row][column + 1] = nil }
    column += width
    last = scalar
  }
}

// Control sequences.
extension EmulatedScreen {
  private mutating func goOn(_ scalar: Unicode.Scalar) {
    sequence.unicodeScalars.append(scalar)
    let body = sequence.unicodeScalars.dropFirst()
    switch body.first {
    case nil: return
    case "[":
      guard body.count > 1, (0x40...0x7E).contains(scalar.value) else { return }
      let words = String(String.UnicodeScalarView(body.dropFirst().dropLast()))
      let numbers = words.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
      sequence = ""
      if words.first != "?" { obey(scalar, numbers) }
    case "]", "P":
      // Up to BEL or ST: titles, the clipboard.
      if scalar == "\u{7}" || sequence.hasSuffix("\u{1B}\\") { sequence = "" }
    case "(", ")": if body.count > 1 { sequence = "" }
    default: sequence = ""
    }
  }

  private mutating func obey(_ command: Unicode.Scalar, _ numbers: [Int?]) {
    let first = numbers.first.flatMap(\.self)
    let count = max(first ?? 1, 1)
    switch command {
    case "H", "f":
      row = min(count, rows) - 1
      column = min(numbers.count > 1 ? numbers[1] ?? 1 : 1, columns) - 1
    case "A": row = max(row - count, 0)
    case "B": row = min(row + count, rows - 1)
    case "C": column = min(column + count, columns - 1)
    case "D": column = max(column - count, 0)
    case "G", "`": column = min(count, columns) - 1
    case "d": row = min(count, rows) - 1
    case "J": eraseBelow(first ?? 0)
    case "K": erase(row, first == 1 ? 0..<column + 1 : (first == 2 ? 0 : column)..<columns)
    case "X": erase(row, column..<min(column + count, columns))
    case "b": for _ in 0..<count { draw(last) }
    case "P":
      cells[row].removeSubrange(column..<min(column + count, columns))
      cells[row] += Array(repeating: " ", count: columns - cells[row].count)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
      cells[row].removeLast(cells[row].count - columns)
    case "n": if first == 6 { reports.append((row, column)) }
    default: break
    }
  }

  private mutating func eraseBelow(_ part: Int) {
    if part == 0 { erase(row, column..<columns) }
    for below in (part == 2 ? 0 : row + 1)..<max(rows, row + 1) where below < rows {
      erase(below, 0..<columns)
    }
  }

  private mutating func erase(_ row: Int, _ columns: Range<Int>) {
    for column in columns { cells[row][column] = " " }
  }
}
