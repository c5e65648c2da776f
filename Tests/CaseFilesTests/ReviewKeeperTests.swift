import CaseFiles
import Casework
import CivilTime
import Foundation
import Testing

@Suite struct ReviewKeeperTests {
  private static let morning = Moment(seconds: 1_777_591_790)

  private static func keeper(_ scratch: ScratchStore, store: String? = nil) -> ReviewKeeper {
    ReviewKeeper(stateFolder: "\(scratch.folder)/state", store: store ?? scratch.path)
  }

  @Test func `what was seen is known to a program just started, until evening`() throws {
    let scratch = try ScratchStore()
    let seen = [Acknowledgement(code: "overdue C7K3QF-001-0", at: Self.morning)]
    try Self.keeper(scratch).keep(seen)
    #expect(Self.keeper(scratch).seen(at: Self.morning + 3600) == seen)
    #expect(Self.keeper(scratch).seen(at: Self.morning + 86_400).isEmpty)
    #expect(Self.keeper(scratch, store: "/elsewhere").seen(at: Self.morning).isEmpty)
  }

  @Test func `what cannot be read is nothing seen`() throws {
    let scratch = try ScratchStore()
    try Self.keeper(scratch).keep([])
    let folder = "\(scratch.folder)/state"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    for text in ["", "[]", "{\"seen\": [{\"line\": 1}]}", "{\"seen\""] {
      try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
      #expect(Self.keeper(scratch).seen(at: Self.morning).isEmpty)
    }
  }
}
