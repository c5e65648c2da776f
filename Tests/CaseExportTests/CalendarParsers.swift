import CaseExport
import Foundation

/// The calendar as two programs that are not ours read it.
enum CalendarParsers {
  /// An event as a parser tells it.
  struct Event: Decodable, Equatable {
    let uid: String
    let sequence: Int
    let start: String
    let stamp: String
    let summary: String
    let description: String
    let status: String
    let alarms: [Int]
  }

  struct Answer: Decodable {
    let icalendar: [Event]
    let vobject: [Event]
  }

  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  /// A Python that has both parsers: the system's, else that of the path; `nil` where
  /// neither has.
  static let python: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    let paths = ["/usr/bin/python3"] + folders.map { "\($0)/python3" }
    return paths.first { path in
      FileManager.default.isExecutableFile(atPath: path)
        && (try? run(path, ["-c", "import icalendar, vobject"]))?.status == 0
    }
  }()

  static func read(_ calendar: ICalendar) throws -> Answer {
    guard let python else { throw Refusal(description: "no python3 with icalendar and vobject") }
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).ics")
    try Data(calendar.bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/read_calendar.py").path
    let outcome = try run(python, [script, file.path])
    guard outcome.status == 0 else { throw Refusal(description: outcome.errors) }
    return try JSONDecoder().decode(Answer.self, from: outcome.output)
  }

  private static func run(
    _ path: String, _ arguments: [String]
  ) throws -> (status: Int32, output: Data, errors: String) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let (output, errors) = (Pipe(), Pipe())
    (process.standardOutput, process.standardError) = (output, errors)
    process.standardInput = FileHandle.nullDevice
    try process.run()
    let text = try output.fileHandleForReading.readToEnd() ?? Data()
    let complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, text, String(decoding: complaint, as: UTF8.self))
  }
}
