import CaseFiles
import Casework
import Foundation
import TestSupport
import Testing

@Suite struct OpenDraftsTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "fukkatsu-open-\(UUID().uuidString)").path

  private func round(_ number: Int = 1) throws -> RoundID {
    RoundID(caseID: try #require(CaseID("C4K2P7")), number: number)
  }

  private func files() -> [String] {
    ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.contains("C4K2P7") }
  }

  @Test func `alone, one has no company`() throws {
    let open = OpenDrafts(stateFolder: folder, store: "/store")
    #expect(open.others() == 0)
    open.enter(try round())
    #expect(open.others() == 0)
    #expect(files().count == 1)
    open.leave()
    #expect(files().isEmpty)
  }

  @Test func `another process with the same draft is counted until it ends`() throws {
    let open = OpenDrafts(stateFolder: folder, store: "/store")
    open.enter(try round())
    let place = try #require(files().first)
    let name = (place as NSString).deletingLastPathComponent + "/\(try round().rawValue).1"
    // Another process that holds its file as a window does.
    let holder = Process()
    holder.executableURL = URL(filePath: "/usr/bin/flock")
    holder.arguments = ["\(folder)/\(name)", "sh", "-c", "echo held; exec sleep 60"]
    let output = Pipe()
    holder.standardOutput = output
    try holder.run()
    _ = output.fileHandleForReading.readData(ofLength: 5)
    #expect(open.others() == 1)
    // Other drafts are other drafts.
    let second = OpenDrafts(stateFolder: folder, store: "/store")
    second.enter(try round(2))
    #expect(second.others() == 0)
    let elsewhere = OpenDrafts(stateFolder: folder, store: "/another")
    elsewhere.enter(try round())
    #expect(elsewhere.others() == 0)
    let child = try #require(
      String(
        contentsOfFile:
          "/proc/\(holder.processIdentifier)/task/\(holder.processIdentifier)/children",
        encoding: .utf8
      )
      .split(separator: " ").first.flatMap { Int32($0) })
    kill(child, SIGKILL)
    holder.waitUntilExit()
    #expect(open.others() == 0)
    #expect(!files().contains(name), "the file of a dead process is cleared away")
  }

  @Test func `who comes and goes is told`() throws {
    let open = OpenDrafts(stateFolder: folder, store: "/store")
    open.enter(try round())
    _ = open.others()
    #expect(!isReadable(open.descriptor))
    let place = try #require(files().first)
    let other = "\(folder)/\((place as NSString).deletingLastPathComponent)/.other"
    #expect(FileManager.default.createFile(atPath: other, contents: nil))
    rename(other, other.replacing(".other", with: "\(try round().rawValue).1"))
    #expect(isReadable(open.descriptor))
    #expect(open.others() == 0)
    #expect(!isReadable(open.descriptor) || open.others() == 0)
  }

  @Test func `a folder that cannot be written hides the others and stops nobody`() throws {
    let open = OpenDrafts(stateFolder: "/proc/none", store: "/store")
    open.enter(try round())
    #expect(open.others() == 0)
    open.leave()
  }

  private func isReadable(_ descriptor: Int32) -> Bool {
    var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&entry, 1, 0) > 0
  }
}
