import Foundation
import Terminal
import TestSupport
import Testing
import TextEditing
import Workbench
import WorkbenchPanes

/// The whole editor under random keys, pastes and sizes of the window.
///
/// `FUZZ_SECONDS` lets it run on with other seeds; `FUZZ_SEED` says which is the first.
@Suite struct EditorFuzzTests {
  @Test(arguments: 0..<24)
  func `whatever is pressed, the editor keeps its laws`(seed: UInt64) throws {
    var run = try FuzzedEditor(seed: seed)
    try run.press(count: 120)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["FUZZ_SECONDS"] != nil))
  func `the editor keeps its laws for as long as it is told to`() throws {
    let variables = ProcessInfo.processInfo.environment
    let seconds = Double(variables["FUZZ_SECONDS"] ?? "") ?? 0
    let first = UInt64(variables["FUZZ_SEED"] ?? "") ?? 1_000
    let end = Date().addingTimeInterval(seconds)
    var seed = first
    while Date() < end {
      var run = try FuzzedEditor(seed: seed)
      try run.press(count: Int.random(in: 20...600, using: &run.random))
      seed += 1
    }
    print("editor fuzzed with seeds \(first)..<\(seed)")
  }
}
