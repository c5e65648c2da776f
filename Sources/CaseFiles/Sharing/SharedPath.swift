import Casework

/// A path relative to a store, taken apart: `notices/C7K3QF-003.json`.
struct SharedPath: Hashable {
  let path: String

  init(_ path: String) { self.path = path }

  var folder: Substring { path.prefix { $0 != "/" } }
  var name: Substring { path.split(separator: "/").last ?? "" }

  /// The name without its ending: a record and its message have it in common.
  var stem: Substring { name.prefix { $0 != "." } }

  /// The case that the file belongs to, wherever it lies.
  var caseID: CaseID? { name.count < 6 ? nil : CaseID(name.prefix(6)) }
  var isRecord: Bool { path.hasSuffix(".json") }
  var noticeID: NoticeID? { folder == "notices" ? NoticeID(stem) : nil }
  var roundID: RoundID? { folder == "rounds" ? RoundID(stem) : nil }

  /// Whether it is a file of the store's own kinds: what the program writes and shares.
  var isOfStore: Bool {
    SharedFiles.atTop.contains(path)
      || Store.Kind(rawValue: String(folder)) != nil && path.count { $0 == "/" } == 1
  }

  /// Whether a file that comes from others is written here: one of the store, or any other
  /// that somebody has put beside them.
  ///
  /// Names with a dot are git's and the program's own, and a folder of the store holds
  /// records only: nobody else writes there.
  var isTakenIn: Bool {
    if SharedFiles.atTop.contains(path) { return true }
    guard StorePath.isInside(path),
      !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
    else { return false }
    return isOfStore || Store.Kind(rawValue: String(folder)) == nil
  }

  /// Whether it is the record of a case itself.
  var isCaseRecord: Bool { folder == "cases" && isRecord }
}
