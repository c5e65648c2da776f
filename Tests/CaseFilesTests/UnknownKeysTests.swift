import CaseFiles
import Casework
import CommandLineTools
import Foundation
import JSONText
import Testing
import Wording

/// Records of the sample cases as a newer program may write them: with a key in every object
/// that this version does not know.
@Suite struct UnknownKeysTests {
  private static func enriched(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(members.mapValues(enriched).merging(["later": .integer(1)]) { $1 })
    case .array(let elements): .array(elements.map(enriched))
    default: value
    }
  }

  private static func rewritten(_ record: JSONValue, in kind: String) throws -> JSONValue {
    switch kind {
    case "cases": try SellerCase(record: record).record
    case "rounds": try Round(record: record).record
    case "inbox" where record.object?["message"] == nil:
      try AwaitedConfirmation(record: record).record
    default: try Notice(record: record).record
    }
  }

  @Test(arguments: ["cases", "notices", "rounds", "inbox"])
  func `every key that this version does not know is there after a rewrite, however deep`(
    kind: String
  ) throws {
    let samples = try SampleStore(now: ScratchStore.now, environment: [:], language: .english)
    let folder = URL(filePath: "\(samples.path)/\(kind)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }
    #expect(!names.isEmpty)
    for name in names {
      let bytes = Array(try Data(contentsOf: folder.appending(path: name)))
      let record = Self.enriched(try JSONValue(parsing: bytes))
      let written = try Self.rewritten(record, in: kind)
      #expect(JSONDelta(from: record, to: written).steps.isEmpty, "\(name)")
    }
  }
}
