import Casework
import Terminal
import TestSupport
import Testing
import Wording
import Workbench
import WorkbenchPanes

/// What holds for every screen, whatever is on it.
@Suite struct ScreenLawTests {
  private func expectSound(_ screen: ScreenBuffer, _ area: CellRect, _ name: String) {
    #expect((screen.rows, screen.columns) == (area.rows, area.columns), "\(name)")
    for row in 0..<screen.rows {
      var text = ""
      for column in 0..<screen.columns {
        text += screen[CellPosition(row: row, column: column)].text
      }
      let width = DisplayWidth.columns(of: text, ambiguous: screen.ambiguousWidth)
      #expect(width == screen.columns, "\(name) row \(row): \(text.debugDescription)")
      let bad = text.unicodeScalars.filter {
        [.control, .format, .lineSeparator, .paragraphSeparator, .surrogate].contains(
          $0.properties.generalCategory)
      }
      #expect(bad.isEmpty, "\(name) row \(row): \(text.debugDescription)")
    }
    if let cursor = screen.cursor { #expect(area.contains(cursor), "\(name): \(cursor)") }
  }

  @Test(arguments: ScreenSpec.all)
  func `every screen is as wide and as high as the terminal`(spec: ScreenSpec) throws {
    for width in [AmbiguousWidth.narrow, .wide] {
      var desk = try spec.desk()
      desk.take(.ambiguousWidth(width))
      expectSound(
        workbenchScreen(for: desk.state, at: desk.now), desk.state.area,
        "\(spec.name) \(width)")
    }
  }

  @Test(arguments: ScreenSpec.all.filter { $0.columns == 80 })
  func `a window of any size is drawn`(spec: ScreenSpec) throws {
    var desk = try spec.desk()
    let sizes =
      [(1, 1), (1, 200), (60, 1), (9, 39), (10, 40), (10, 39), (9, 40), (60, 200)]
      + (0..<12).map { _ in (Int.random(in: 1...60), Int.random(in: 1...200)) }
    for (rows, columns) in sizes {
      desk.take(.resized(CellRect(rows: rows, columns: columns)))
      expectSound(
        workbenchScreen(for: desk.state, at: desk.now), desk.state.area,
        "\(spec.name) at \(columns)x\(rows)")
    }
  }

  @Test(arguments: ScreenSpec.all.filter { $0.office == .full })
  func `where one writes there is a cursor, elsewhere none`(spec: ScreenSpec) throws {
    let desk = try spec.desk()
    let screen = workbenchScreen(for: desk.state, at: desk.now)
    #expect((screen.cursor != nil) == desk.state.focus.showsCaret)
  }

  @Test(arguments: ScreenSpec.all.filter { $0.columns == 80 || $0.columns == 120 })
  func `the last row names keys that work here`(spec: ScreenSpec) throws {
    let desk = try spec.desk()
    // There a field says what is wrong with its text.
    guard desk.state.prompt == nil || desk.state.message == nil else { return }
    let screen = workbenchScreen(for: desk.state, at: desk.now)
    let keys = screen.words(in: .hintKey)
    let known = KeyBindings.bindings(in: desk.state.focus).flatMap { $0.keys.map(\.description) }
    #expect(!keys.isEmpty)
    // Help lists the keys of the view below it, a picker begins with a sign.
    if !desk.state.isHelpOpen && desk.state.picker == nil {
      // A pair is named by both: `h/l`.
      for key in keys.flatMap({ $0.count == 3 ? $0.split(separator: "/").map(String.init) : [$0] })
      {
        #expect(known.contains(key), "\(key)")
      }
    }
  }

  @Test(arguments: ScreenSpec.all.filter { $0.office == .hostile })
  func `a hostile name is shown and does nothing`(spec: ScreenSpec) throws {
    #expect(try !spec.screen().text.unicodeScalars.contains("\u{1B}"))
    #expect(try !spec.screen().text.unicodeScalars.contains("\u{202E}"))
  }
}
