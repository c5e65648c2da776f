/// What of a store a check looks at: everything, or again what was found before.
struct CheckScope {
  /// How the names of the files begin; `nil` for all of them.
  private let beginnings: Set<Substring>?

  /// Whether the lines of the journals are looked at.
  let holdsJournals: Bool

  static let everything = CheckScope()

  private init() { (beginnings, holdsJournals) = (nil, true) }

  /// All that belongs to the same cases and arrivals as the files that problems were found of.
  init(of problems: some Sequence<StoreProblem>) {
    beginnings = Set(problems.map { Self.beginning(of: $0.file) })
    holdsJournals = problems.contains { $0.file.hasPrefix(Store.Kind.journal.rawValue) }
  }

  /// - Parameter path: A file's name, with folders before it or without.
  func holds(_ path: String) -> Bool { beginnings?.contains(Self.beginning(of: path)) ?? true }

  /// Of a record the id of its case, or its own in the inbox.
  private static func beginning(of path: String) -> Substring {
    let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    return path[slash...].prefix(6)
  }
}
