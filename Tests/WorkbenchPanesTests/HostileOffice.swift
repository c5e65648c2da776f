import Casework
import TestSupport

/// Names and texts that would do harm to a terminal, or to the columns beside them.
enum HostileOffice {
  static let names = [
    "\u{1B}[2J\u{1B}]0;taken\u{7}山田", "\u{202E}abc\u{2066}def", "a\u{200B}\u{FEFF}b",
    "星野星野星野星野星野星野星野星野星野星野星野星野星野星野星野星野星野星野星野星野星野星野",
    String(repeating: "a", count: 79) + "漢", "👩\u{200D}👩\u{200D}👧 shop",
    "e"
      + String(
        repeating: "\u{301}", count: 40), "\n\r\t\u{85}\u{2028}", "\u{301}", "",
  ]

  static let dossiers: [Dossier] = names.enumerated().map { index, name in
    var made = InventedCase(
      "C0000\(index)", client: name, shop: name, opened: "2026-04-28 09:20")
    made.file(notice(name))
    made.note(name, at: "2026-04-29 10:00")
    made.draft(name, at: "2026-04-30 10:00")
    return made.dossier
  }

  static let arrival = notice(names.joined(separator: "\n")).notice("I0BAD1")

  private static func notice(_ name: String) -> InventedNotice {
    var notice = InventedNotice(
      name, received: "2026-04-28 09:14", stage: .suspension, reason: .intellectualProperty,
      deadlines: [(.hours(72), .answer, "within 72 hours\u{1B}[31m")], from: name,
      text: "\(name)\nwithin 72 hours\u{1B}[31m\n\(name)")
    notice.asins = [name]
    notice.answerTo = .addresses([name])
    return notice
  }
}
