import Casework
import JSONText

/// What two clones have made of a store since both had the same.
struct TwoSides {
  let changedHere: [String: FileChange]
  let changedThere: [String: FileChange]
  let blobs: [String: [UInt8]]
  private let store: Store

  init(
    _ store: Store, here: [String: FileChange], there: [String: FileChange],
    blobs: [String: [UInt8]]
  ) {
    self.store = store
    (changedHere, changedThere, self.blobs) = (here, there, blobs)
  }

  /// The files that both have made or changed, each to something else.
  var both: [String] {
    changedThere.compactMap { path, change in
      guard let own = changedHere[path], own.after != nil, change.after != nil,
        own.after != change.after
      else { return nil }
      return path
    }
  }

  func base(_ path: String) -> JSONObject? { record(changedHere[path]?.before) }
  func ours(_ path: String) -> JSONObject? { record(changedHere[path]?.after) }
  func theirs(_ path: String) -> JSONObject? { record(changedThere[path]?.after) }

  private func record(_ blob: String?) -> JSONObject? {
    blob.flatMap { blobs[$0] }.flatMap { try? JSONValue(parsing: $0) }?.object
  }

  /// A number that neither has given in a case.
  func free(_ id: CaseID, _ folder: String) -> Int {
    let here = (try? StoreFolder(path: store.root.path(of: folder)).names()) ?? []
    let names = here + changedThere.keys.filter { $0.hasPrefix("\(folder)/") }
    let numbers = names.map(SharedPath.init).filter { $0.caseID == id }
      .compactMap { Int($0.stem.drop { $0 != "-" }.dropFirst()) }
    return (numbers.max() ?? 0) + 1
  }

  /// The cases to which notices came on either side.
  var casesWithNotices: Set<CaseID> {
    let paths = [changedHere, changedThere].flatMap { changes in
      changes.filter { $0.value.before == nil }.keys
    }
    return Set(paths.compactMap { SharedPath($0).noticeID?.caseID })
  }
}
