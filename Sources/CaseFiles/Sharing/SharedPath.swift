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

  /// Whether it is the record of a case itself.
  var isCaseRecord: Bool { folder == "cases" && isRecord }
}
