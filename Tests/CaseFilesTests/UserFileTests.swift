import CaseFiles
import Casework
import Foundation
import Testing

/// Files of the user's own, which may lie elsewhere behind a link.
@Suite struct UserFileTests {
  @Test func `views behind a link are read, and written where they lie`() throws {
    let scratch = try ScratchStore()
    let files = FileManager.default
    for name in ["dotfiles", "config"] {
      try files.createDirectory(
        atPath: "\(scratch.folder)/\(name)", withIntermediateDirectories: true)
    }
    let real = "\(scratch.folder)/dotfiles/my-views.json"
    try Data(#"{"急": "due:72h"}"#.utf8).write(to: URL(filePath: real))
    let link = "\(scratch.folder)/config/views.json"
    try files.createSymbolicLink(atPath: link, withDestinationPath: "../dotfiles/my-views.json")
    let file = SavedViewsFile(folder: "\(scratch.folder)/config")
    #expect(try file.views() == [SavedView(name: "急", query: "due:72h")])
    let morning = SavedView(name: "朝", query: "is:overdue")
    let both = [SavedView(name: "急", query: "due:72h"), morning].sorted { $0.name < $1.name }
    #expect(try file.carryOut(.save(morning)) == both)
    #expect(try file.views() == both)
    #expect(try files.destinationOfSymbolicLink(atPath: link) == "../dotfiles/my-views.json")
    #expect(try String(contentsOfFile: real, encoding: .utf8).contains("is:overdue"))
  }

  @Test func `views that others wrote meanwhile stay, and so does a file that is damaged`() throws {
    let scratch = try ScratchStore()
    let path = "\(scratch.folder)/views.json"
    func write(_ text: String) throws { try Data(text.utf8).write(to: URL(filePath: path)) }
    let file = SavedViewsFile(folder: scratch.folder)
    let (own, others) = (SavedView(name: "a", query: "x"), SavedView(name: "b", query: "y"))
    #expect(try file.carryOut(.save(own)) == [own])
    try write(#"{"a": "x", "b": "y", "later": {"of": 1}}"#)
    #expect(try file.carryOut(.save(own)) == [own, others])
    #expect(try file.carryOut(.forget(own)) == [others])
    #expect(try String(contentsOfFile: path, encoding: .utf8).contains("later"))
    // Somebody gave the name to another query.
    #expect(try file.carryOut(.forget(SavedView(name: "b", query: "z"))) == [others])
    try write("{")
    #expect(throws: StoreError.self) { try file.carryOut(.save(own)) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "{")
  }
}
