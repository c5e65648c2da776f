import CivilTime
import Foundation
import JSONText
import MessageFormat
import Testing

/// A development notice with the reading expected of it.
struct Fixture: CustomTestStringConvertible {
  let name: String
  let testDescription: String
  let message: NoticeMessage
  let received: Moment
  let expected: ExpectedReading
}

extension Fixture {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures")

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: name)))
  }

  static let development: [String] =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted() ?? []

  init(_ name: String) throws {
    self.name = name
    testDescription = name
    let json = try JSONValue(parsing: Self.bytes(name + ".json"))
    let isMail = FileManager.default.fileExists(
      atPath: Self.folder.appending(path: name + ".eml").path)
    message =
      try isMail
      ? NoticeMessage(mail: Self.bytes(name + ".eml"))
      : NoticeMessage(pastedText: Self.bytes(name + ".txt"))
    let text = try #require(json.object?["received"]?.string)
    received = try #require(message.received ?? Moment(iso8601: text))
    expected = try #require(ExpectedReading(json: json))
  }
}
