import Casework
import Terminal
import TestSupport
import Testing
import Wording
import Workbench
import WorkbenchPanes

/// A screen that a user comes to by keys.
struct ScreenSpec: CustomTestStringConvertible, Sendable {
  let name: String
  let language: Language
  let columns: Int
  let rows: Int
  let keys: String
  var office = Office.full

  enum Office: Sendable { case full, empty, damaged, hostile }

  var testDescription: String { name }

  init(
    _ name: String, _ language: Language, _ columns: Int, _ rows: Int, _ keys: String = "",
    office: Office = .full
  ) {
    self.name = name
    self.language = language
    self.columns = columns
    self.rows = rows
    self.keys = keys
    self.office = office
  }

  func desk(masked isMasked: Bool = false) throws -> InventedDesk {
    var desk: InventedDesk
    switch office {
    case .full: desk = InventedDesk(language, columns: columns, rows: rows)
    case .empty:
      desk = InventedDesk(language, columns: columns, rows: rows, dossiers: [], inbox: [])
    case .damaged:
      desk = InventedDesk(
        language, columns: columns, rows: rows, damaged: ["cases/C0BAD1.json"])
    case .hostile:
      desk = InventedDesk(
        language, columns: columns, rows: rows, dossiers: HostileOffice.dossiers,
        inbox: [HostileOffice.arrival], damaged: ["cases/\u{1B}[2J.json"])
    }
    if isMasked { desk.perform(.toggleMask) }
    try desk.play(keys)
    return desk
  }

  func screen(_ ambiguousWidth: AmbiguousWidth = .narrow) throws -> ScreenBuffer {
    var desk = try desk()
    desk.take(.ambiguousWidth(ambiguousWidth))
    return workbenchScreen(for: desk.state, at: desk.now)
  }

  static let all: [ScreenSpec] = Language.allCases.flatMap { language in
    let tag = language.rawValue
    return [(80, 24), (120, 40), (60, 20), (44, 12)].flatMap { columns, rows in
      let size = "\(columns)x\(rows)"
      return [
        ("today", "1"), ("today-seen", "1 a j d"), ("lanes", "4 j"), ("calendar", "5"),
        ("calendar-day", "5 Enter"), ("calculator", "5 b Enter"), ("counting", "5 b"),
        ("list", "j"), ("closed", "A"), ("narrowed", "/ text:kitano Enter"), ("detail", "j Enter"),
        ("detail-round", "j j Enter"), ("inbox", "2"), ("inbox-match", "2 j"),
        ("reading", "2 Enter"), ("reading-deadline", "2 Enter j j"),
        ("explained", "2 Enter j j Enter"), ("fields", "2 r"), ("value", "2 Enter j r"),
        ("by-hand", "2 r text:期限 Space text:手で Enter"),
        ("marking", "2 Enter j j r Down Enter Right Space Right Right"),
        ("why", "j Enter k Enter"), ("why-readings", "y j"), ("call", "c"),
        ("evidence", "j v"), ("attach", "j Enter f text:/請"), ("masked", "P j Enter"),
        ("snooze", "j j s"), ("relate", "&"), ("entry", "j Enter Enter"),
        ("draft", "j j e Down End text:x"), ("find", "j j e Ctrl-F text:Root"),
        ("submit", "j j e Ctrl-G"), ("reason", "j j e Ctrl-G O text:なぜ"), ("diff", "j j Enter D"),
        ("remark", "j j e Ctrl-N"), ("silence", "j j e Alt-o"), ("outline", "j j e Alt-r"),
        ("request", "j j Enter w"), ("help", "?"), ("help-draft", "e F1"), ("palette", ": text:メ"),
        ("palette-all", ":"), ("prompt", "+ text:電話した"), ("newcase", "n text:丸屋"),
        ("choose", "2 a"), ("outcome", "o"), ("settle", "j Enter k t"),
        ("fault", "/ text:stgae:x"),
      ].map { name, keys in
        ScreenSpec("\(name)-\(tag)-\(size)", language, columns, rows, keys)
      } + [
        ScreenSpec("empty-\(tag)-\(size)", language, columns, rows, office: .empty),
        ScreenSpec("empty-today-\(tag)-\(size)", language, columns, rows, "1", office: .empty),
        ScreenSpec("empty-lanes-\(tag)-\(size)", language, columns, rows, "4", office: .empty),
        ScreenSpec(
          "empty-calendar-\(tag)-\(size)", language, columns, rows, "5", office: .empty),
        ScreenSpec("hostile-today-\(tag)-\(size)", language, columns, rows, "1", office: .hostile),
        ScreenSpec("hostile-lanes-\(tag)-\(size)", language, columns, rows, "4", office: .hostile),
        ScreenSpec(
          "hostile-calendar-\(tag)-\(size)", language, columns, rows, "5", office: .hostile),
        ScreenSpec("empty-inbox-\(tag)-\(size)", language, columns, rows, "2", office: .empty),
        ScreenSpec("damaged-\(tag)-\(size)", language, columns, rows, office: .damaged),
        ScreenSpec("hostile-\(tag)-\(size)", language, columns, rows, office: .hostile),
        ScreenSpec("hostile-inbox-\(tag)-\(size)", language, columns, rows, "2", office: .hostile),
        ScreenSpec(
          "hostile-read-\(tag)-\(size)", language, columns, rows, "2 Enter", office: .hostile),
      ]
    }
  }
}
