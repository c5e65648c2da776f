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
    try file.keep([SavedView(name: "朝", query: "is:overdue")])
    #expect(try file.views() == [SavedView(name: "朝", query: "is:overdue")])
    #expect(try files.destinationOfSymbolicLink(atPath: link) == "../dotfiles/my-views.json")
    #expect(try String(contentsOfFile: real, encoding: .utf8).contains("is:overdue"))
  }
}
