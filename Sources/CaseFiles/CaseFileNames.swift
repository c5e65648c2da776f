import Casework

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
  init(of id: CaseID, in store: Store) {
    notices = [id.rawValue[...]: Self.found(.notice, of: id, in: store.folder(.notices))]
    rounds = [id.rawValue[...]: Self.found(.round, of: id, in: store.folder(.rounds))]
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
  /// They are given without gaps; a removal leaves one.
  private static let patience = 20

  private static func found(
    _ kind: CaseFile.Kind, of id: CaseID, in folder: StoreFolder
  ) -> [String] {
    var names: [String] = []
    var (number, missing) = (1, 0)
    while missing < patience {
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
