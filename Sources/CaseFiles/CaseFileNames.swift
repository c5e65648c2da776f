import Casework
import JSONText

/// The names of the notices and rounds of cases.
struct CaseFileNames {
  private let notices: [Substring: [String]]
  private let rounds: [Substring: [String]]

  /// All of the store, listed once and looked up by case.
  init(store: Store) throws(StoreError) {
    notices = Self.byCase(try store.folder(.notices).names())
    rounds = Self.byCase(try store.folder(.rounds).names())
  }

  /// Those of one case, found by their numbers: a folder of a hundred thousand cases takes
  /// a tenth of a second to list.
  ///
  /// - Parameter record: The case's own; `nil` where there is none that can be read.
  init(of id: CaseID, by record: JSONValue?, in store: Store) {
    let given = record?.object?[SellerCase.numberedTo]?.integer ?? 0
    notices = [
      id.rawValue[...]: Self.found(.notice, of: id, upTo: given, in: store.folder(.notices))
    ]
    rounds = [id.rawValue[...]: Self.found(.round, of: id, upTo: 0, in: store.folder(.rounds))]
  }

  /// The same, where the case's record is not at hand.
  init(of id: CaseID, in store: Store) {
    let record = try? store.value(.cases, "\(id.rawValue).json")
    self.init(of: id, by: record ?? nil, in: store)
  }

  /// Those of one case whose numbers are known.
  init(of id: CaseID, files: [CaseFile]) {
    let names = { (kind: CaseFile.Kind) in
      files.filter { $0.kind == kind }.sorted { $0.number < $1.number }.map { $0.name(of: id) }
    }
    notices = [id.rawValue[...]: names(.notice)]
    rounds = [id.rawValue[...]: names(.round)]
  }

  /// How many numbers in a row have to be missing for the last to have been found.
  ///
  /// They are given without gaps. A notice that is taken out leaves one, and the case says
  /// then how far they go; files that somebody else has moved leave one too.
  private static let patience = 20

  /// No case has so many notices; what says so is damage.
  private static let highest = 9999

  /// - Parameter last: The number up to which there is no end, however many are missing; a
  ///   record that was changed by hand may say anything.
  private static func found(
    _ kind: CaseFile.Kind, of id: CaseID, upTo last: Int, in folder: StoreFolder
  ) -> [String] {
    var names: [String] = []
    let last = min(last, highest)
    var (number, missing) = (1, 0)
    while missing < patience || number <= last {
      let name = CaseFile(kind: kind, number: number).name(of: id)
      if folder.exists(name) {
        names.append(name)
        missing = 0
      } else {
        missing += 1
      }
      number += 1
    }
    return names
  }

  private static func byCase(_ names: [String]) -> [Substring: [String]] {
    Dictionary(grouping: names.filter { $0.hasSuffix(".json") }) { $0.prefix(6) }
  }

  func notices(of id: CaseID) -> [String] { notices[id.rawValue[...]] ?? [] }
  func rounds(of id: CaseID) -> [String] { rounds[id.rawValue[...]] ?? [] }

  /// The notices and rounds of a case, as an index knows them.
  func files(of id: CaseID) -> [CaseFile] {
    notices(of: id).compactMap { CaseFile($0[...], in: .notice) }
      + rounds(of: id).compactMap { CaseFile($0[...], in: .round) }
  }
}
