/// A path, taken apart.
struct PathParts {
  let parent: String
  let name: String

  init(_ path: String) {
    var whole = path
    while whole.count > 1, whole.hasSuffix("/") { whole.removeLast() }
    let slash = whole.lastIndex(of: "/")
    name = slash.map { String(whole[whole.index(after: $0)...]) } ?? whole
    parent = slash.map { $0 == whole.startIndex ? "/" : String(whole[..<$0]) } ?? "."
  }
}
