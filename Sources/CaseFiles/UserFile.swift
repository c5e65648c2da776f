/// One file of the user's outside the store: a setting, a calendar to be taken elsewhere.
package struct UserFile: Sendable {
  private let folder: StoreFolder
  private let name: String

  /// - Parameter path: With a folder before the name, absolute or from where one is.
  package init(path: String) {
    let slash = path.lastIndex(of: "/")
    name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    let parent = slash.map { String(path[..<$0]) } ?? "."
    folder = StoreFolder(path: parent.isEmpty ? "/" : parent)
  }

  package var path: String { folder.path(of: name) }

  /// `nil` where there is no such file.
  package func read() throws(StoreError) -> [UInt8]? { try folder.read(name) }

  /// Puts a file there, whole or not at all, for the user's eyes alone.
  ///
  /// - Parameter makesFolder: Whether folders that are missing are made.
  package func replace(with bytes: [UInt8], makesFolder: Bool) throws(StoreError) {
    if makesFolder { try folder.make() }
    try folder.replace(name, with: bytes)
  }
}
