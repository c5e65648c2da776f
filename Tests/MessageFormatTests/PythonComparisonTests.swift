import CivilTime
import Foundation
import MessageFormat
import Testing

/// What another program reads in a message that a third kind of program could have written.
private struct Compared: Decodable, Sendable {
  struct File: Decodable, Hashable {
    let name: String?
    let type: String
    let bytes: Data
  }

  let message: Data
  let subject: String
  let name: String
  let address: String
  let date: String
  let text: String
  let attachments: [File]

  /// Without blanks: Python leaves one between the encoded words of a name.
  var from: String {
    (name.isEmpty ? address : "\(name)<\(address)>").replacing(" ", with: "")
  }

  /// As many messages as asked for, the same for a seed.
  static func generated(seed: Int, count: Int) throws -> [Compared] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    let script = folder.appending(path: "generate_messages.py").path()
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script, String(seed), String(count)]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let lines = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let decoder = JSONDecoder()
    return try lines.split(separator: 0x0A).map { try decoder.decode(Compared.self, from: $0) }
  }
}

struct PythonComparisonTests {
  @Test func `Python's email package reads the same in four hundred messages`() throws {
    let messages = try Compared.generated(seed: 1, count: 400)
    #expect(messages.count == 400)
    for (number, other) in messages.enumerated() {
      let message = try NoticeMessage(mail: Array(other.message))
      #expect(message.subject == other.subject, "message \(number)")
      #expect(message.from.replacing(" ", with: "") == other.from, "message \(number)")
      #expect(message.text == other.text, "message \(number)")
      #expect(message.received == Moment(iso8601: other.date), "message \(number)")
      let files = message.attachments.map {
        Compared.File(name: $0.name, type: $0.type, bytes: Data($0.bytes))
      }
      #expect(files == other.attachments, "message \(number)")
    }
  }
}
