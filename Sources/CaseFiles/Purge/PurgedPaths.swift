import Casework

/// The lines of the journal that tell of a case under another name: its messages as they
/// came into the inbox, or lay in another case before.
struct PurgedPaths {
  /// By the id of an entry, the paths of it that hold something of the case.
  private(set) var elsewhere: [String: Set<String>] = [:]
  private let id: CaseID

  /// - Parameter entries: Of all machines, oldest first.
  init(of id: CaseID, in entries: [JournalEntry]) {
    self.id = id
    // Backwards, from what it is called now to what it was called before.
    var former: Set<String> = []
    for entry in entries.reversed() {
      for case .move(let from, let to) in entry.operations
      where isOwn(to) || former.contains(Self.stem(of: to)) {
        if !isOwn(from) { former.insert(Self.stem(of: from)) }
      }
      guard !former.isEmpty else { continue }
      let told = entry.operations.filter { former.contains(Self.stem(of: $0.path)) }
      if !told.isEmpty { elsewhere[entry.id] = Set(told.map(\.path)) }
      // Before it came, its name was another's.
      for operation in told where operation.makes { former.remove(Self.stem(of: operation.path)) }
    }
  }

  private func isOwn(_ path: String) -> Bool { Self.isOwn(path, id) }

  /// Whether a path of the store is one of a case, also where it lies in the trash or is a
  /// temporary file.
  static func isOwn(_ path: String, _ id: CaseID) -> Bool {
    let name = (path.split(separator: "/").last ?? "").drop { $0 == "." }
    return name.hasPrefix(id.rawValue)
      && !(name.dropFirst(id.rawValue.count).first.map { $0.isLetter || $0.isNumber } ?? false)
  }

  /// The name without ending and number: `I9M2ZR`, `C7K3QF-003`.
  private static func stem(of path: String) -> String {
    String((path.split(separator: "/").last ?? "").prefix { $0 != "." && $0 != "~" })
  }
}

extension JournalEntry.Operation {
  /// The file it is about, under the name that it has afterwards.
  var path: String {
    switch self {
    case .record(let path, _, _, _), .add(let path, _), .move(_, let path): path
    }
  }

  /// All names that it tells of.
  var names: [String] {
    if case .move(let from, let to) = self { [from, to] } else { [path] }
  }

  /// Whether the file was not there before.
  fileprivate var makes: Bool {
    switch self {
    case .add: true
    case .record(_, let before, _, _): before == nil
    case .move: false
    }
  }
}
