import CaseFiles
import Casework
import CivilTime
import Foundation
import JSONText
import Testing
import Wording

/// Something wrong with a store, and the files that have to be named for it.
struct Finding: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let files: @Sendable (ScratchStore) -> [String]
  let make: @Sendable (ScratchStore) throws -> Void

  /// Whether it can be put right without a decision.
  let isRepaired: Bool

  init(
    _ description: String, isRepaired: Bool = false,
    in files: @escaping @Sendable (ScratchStore) -> [String],
    _ make: @escaping @Sendable (ScratchStore) throws -> Void
  ) {
    testDescription = description
    self.isRepaired = isRepaired
    self.files = files
    self.make = make
  }
}

extension ScratchStore {
  var record: String { "cases/\(caseID.rawValue).json" }
  var notice: String { "notices/\(caseID.rawValue)-001.json" }
  var message: String { "notices/\(caseID.rawValue)-001.eml" }
  var round: String { "rounds/\(caseID.rawValue)-01.json" }

  /// The file of the journal, by the list in `store.json`: it need not be there.
  var listedJournal: String {
    let header = try? JSONValue(parsing: bytes("store.json")).object
    return "journal/\(header?["journals"]?.array?.first?.string ?? "")"
  }

  func cut(_ name: String) throws {
    let half = try bytes(name)
    try Data(half.prefix(half.count / 2)).write(to: URL(filePath: "\(path)/\(name)"))
    chmod("\(path)/\(name)", 0o600)
  }

  func rename(_ old: String, to new: String) throws {
    try FileManager.default.moveItem(atPath: "\(path)/\(old)", toPath: "\(path)/\(new)")
  }
}

extension Finding {
  static let all = injuries + leftovers + contradictions + forms + alterations + references
}
