import Terminal
import TestSupport
import Testing
import Wording
import Workbench
import WorkbenchPanes

/// A screen of ``ScreenSpec`` as it should stand on the terminal.
struct ScreenPicture: CustomTestStringConvertible, Sendable {
  let name: String

  /// Where the cursor stands: row and column, both from 0; `nil` where it is hidden.
  let cursor: CellPosition?

  /// The rows without the blanks at their ends.
  let text: String

  var testDescription: String { name }

  init(_ name: String, cursor: (row: Int, column: Int)? = nil, _ text: String) {
    self.name = name
    self.cursor = cursor.map { CellPosition(row: $0.row, column: $0.column) }
    self.text = text
  }

  static let all =
    caseListScreens + detailScreens + inboxScreens + draftScreens + helpScreens
    + todayScreens + calendarScreens + standingScreens
}

@Suite struct ScreenPictureTests {
  @Test(arguments: ScreenPicture.all)
  func `a screen looks like this`(picture: ScreenPicture) throws {
    let spec = try #require(ScreenSpec.all.first { $0.name == picture.name })
    let screen = try spec.screen()
    #expect(screen.text == picture.text, "\n\(screen.text)\n")
    #expect(screen.cursor == picture.cursor)
  }
}

/// What colour and underline say on the screens.
@Suite struct ScreenRoleTests {
  private func screen(_ name: String) throws -> ScreenBuffer {
    try #require(ScreenSpec.all.first { $0.name == name }).screen()
  }

  @Test func `what is overdue and what runs out today are told apart from the rest`() throws {
    let screen = try screen("narrowed-ja-80x24")
    #expect(screen.words(in: .overdue) == ["超過1"])
    let list = try self.screen("closed-ja-80x24")
    #expect(list.words(in: .within24h).joined(separator: " ").contains("00:43"))
    #expect(list.words(in: .within24h).count == 2)
  }

  @Test(arguments: ["inbox-ja-80x24", "reading-ja-80x24", "inbox-ja-120x40"])
  func `the words that a conclusion rests on are marked in their text`(name: String) throws {
    #expect(try screen(name).words(in: .quoted).contains { $0.hasPrefix("17日以内") })
  }

  @Test func `the words of a deadline are marked where they stand`() throws {
    let words = try screen("why-ja-80x24").words(in: .quoted)
    #expect(!words.isEmpty && words.allSatisfy { $0 == "72時間以内" })
  }

  @Test func `what is still to be filled in is marked in the draft`() throws {
    #expect(try screen("draft-ja-80x24").words(in: .placeholder) == ["〔要確認: dealer〕"])
  }

  @Test func `one row is selected on a list`() throws {
    for name in ["list-ja-80x24", "inbox-en-80x24", "detail-ja-80x24", "choose-en-44x12"] {
      let screen = try screen(name)
      #expect(screen.words(in: .selection).count == 1, "\(name)")
    }
  }

  @Test func `selected text of the draft is shown as selected`() throws {
    let spec = ScreenSpec("selected", .japanese, 80, 24, "j j e Shift-Down")
    #expect(try spec.screen().words(in: .selection) == ["1. Root cause"])
  }

  @Test(arguments: Language.allCases)
  func `what is wrong with a search is said while it is typed`(language: Language) throws {
    let spec = ScreenSpec("fault", language, 80, 24, "/ paste:stgae:x")
    let screen = try spec.screen()
    #expect(screen.words(in: .warning).joined().contains("stage"))
    #expect(screen.text.contains("stgae:x"))
    #expect(screen.cursor != nil)
  }

  /// Rows and columns.
  @Test(arguments: [(9, 80), (24, 39), (5, 20), (1, 60)])
  func `a window that is too small says so and nothing else`(rows: Int, columns: Int) throws {
    for language in Language.allCases {
      let desk = InventedDesk(language, columns: columns, rows: rows)
      let screen = workbenchScreen(for: desk.state, at: desk.now)
      let lines = screen.text.split(separator: "\n")
      #expect(lines.count == 1)
      #expect(screen.cursor == nil)
      if columns >= 40 { #expect(screen.text.contains("40x10")) }
    }
  }

  @Test(arguments: Language.allCases)
  func `in the smallest window one sees what burns and by when`(language: Language) throws {
    let list = try screen("list-\(language.rawValue)-44x12")
    #expect(list.text.contains("00:43"))
    let detail = try screen("detail-\(language.rawValue)-44x12")
    #expect(detail.text.contains("05-01 09:14") || detail.text.contains("05/01(金) 09:14"))
    #expect(detail.words(in: .within24h).contains { $0.contains("00:43") })
  }

  @Test func `damaged files are named on the list`() throws {
    #expect(try screen("damaged-ja-80x24").words(in: .error).joined().contains("C0BAD1"))
  }

  @Test func `the text of a wide character at the edge is not cut in half`() throws {
    for columns in 40...60 {
      let spec = ScreenSpec("edge", .japanese, columns, 24, "j Enter Enter")
      let screen = try spec.screen()
      for row in 0..<screen.rows {
        let last = screen[CellPosition(row: row, column: columns - 1)]
        #expect(last.width < 2, "row \(row)")
      }
    }
  }
}
