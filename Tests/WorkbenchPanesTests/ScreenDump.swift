import Casework
import Foundation
import Terminal
import TestSupport
import Testing
import Wording
import Workbench
import WorkbenchPanes

/// Temporary: writes the screens for the eye.
@Suite struct ScreenDump {
  @Test func `dump`() throws {
    guard let folder = ProcessInfo.processInfo.environment["T3_SCREENS"] else { return }
    for spec in ScreenSpec.all {
      let screen = try spec.screen()
      var text = screen.text + "\n"
      for role in [StyleRole.selection, .quoted, .placeholder, .error, .warning, .overdue, .within24h] {
        text += "#\(role): \(screen.words(in: role))\n"
      }
      text += "#cursor: \(screen.cursor.map { "\($0.row),\($0.column)" } ?? "none")\n"
      try text.write(toFile: "\(folder)/\(spec.name).txt", atomically: true, encoding: .utf8)
    }
  }
}
