/// A screen, and the cursor on it.
struct TerminalLook: Equatable {
  /// Counted from 0.
  let column: Int
  let row: Int
  let isVisible: Bool
  let screen: String

  var rows: [String] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What stands left of the cursor; nothing where it stands inside a character.
  var textBeforeCursor: String {
    let (text, columns) = split
    return columns == column ? text : ""
  }

  var textFromCursor: String {
    rows.indices.contains(row) ? String(rows[row].dropFirst(split.text.count)) : ""
  }

  private var split: (text: String, columns: Int) {
    guard rows.indices.contains(row) else { return ("", 0) }
    var text = ""
    var columns = 0
    for character in rows[row] {
      guard columns < column else { break }
      text.append(character)
      columns += Self.columns(of: character)
    }
    return (text, columns)
  }

  static func columns(of character: Character) -> Int {
    character.unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x300...0x36F, 0x200B...0x200F, 0x3099, 0x309A: sum
      case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xFF01...0xFF60, 0x1F300...0x1FAFF: sum + 2
      default: sum + 1
      }
    }
  }
}

extension TmuxTerminal {
  /// The screen and its cursor at one moment.
  func look() async throws -> TerminalLook {
    let answer = try await ask(
      "display-message", "-p", "#{cursor_x} #{cursor_y} #{cursor_flag}", ";", "capture-pane",
      "-p")
    let lines = answer.split(separator: "\n", omittingEmptySubsequences: false)
    let numbers = lines[0].split(separator: " ").compactMap { Int($0) }
    return TerminalLook(
      column: numbers[0], row: numbers[1], isVisible: numbers[2] == 1,
      screen: lines.dropFirst().joined(separator: "\n"))
  }
}
