import CaseFiles
import Casework
import Foundation
import Testing

@Suite struct StoreWatchTests {
  @Test func `a folder is watched from its own beginning on`() throws {
    let scratch = try ScratchStore()
    let watch = StoreWatch(scratch.store)
    try touch("cases", scratch)
    #expect(watch.news().isEmpty)
    watch.watchNext()
    #expect(!watch.isComplete)
    try touch("cases", scratch)
    try touch("notices", scratch)
    #expect(watch.news().cases == [scratch.caseID])
    watch.watchAll()
    #expect(watch.isComplete && !watch.isDeaf && watch.news().isEmpty)
    try touch("notices", scratch)
    #expect(watch.news().cases == [scratch.caseID])
  }

  @Test func `where a folder cannot be watched, it says so`() throws {
    let scratch = try ScratchStore()
    try FileManager.default.removeItem(atPath: "\(scratch.path)/rounds")
    let watch = StoreWatch(scratch.store)
    watch.watchAll()
    #expect(watch.isComplete && watch.isDeaf)
    try touch("cases", scratch)
    #expect(watch.news().cases == [scratch.caseID])
  }

  /// Writes a file of the case as somebody else would: as it is, in its place.
  private func touch(_ folder: String, _ scratch: ScratchStore) throws {
    let id = scratch.caseID.rawValue
    let name = folder == "cases" ? "\(id).json" : "\(id)-N001.json"
    try Data("{}".utf8).write(to: URL(fileURLWithPath: "\(scratch.path)/\(folder)/\(name)"))
  }
}
