import Glibc

/// One file of the user's outside the store: a setting, a calendar to be taken elsewhere.
///
/// A link in its place is followed, unlike in the store: people keep such files elsewhere
/// and put links to them here.
package struct UserFile: Sendable {
  package let path: String

  /// - Parameter path: With a folder before the name, absolute or from where one is.
  package init(path: String) {
    self.path = path.contains("/") ? path : "./\(path)"
  }

  /// The file itself, at the end of all links.
  private var place: (folder: StoreFolder, name: String) {
    var real = path
    if let found = realpath(path, nil) {
      real = String(cString: found)
      free(found)
    }
    let slash = real.lastIndex(of: "/") ?? real.startIndex
    let parent = String(real[..<slash])
    return (StoreFolder(path: parent.isEmpty ? "/" : parent), String(real[slash...].dropFirst()))
  }

  /// `nil` where there is no such file.
  package func read() throws(StoreError) -> [UInt8]? {
    let (folder, name) = place
    return try folder.read(name)
  }

  /// Puts a file there, whole or not at all, for the user's eyes alone.
  ///
  /// - Parameter makesFolder: Whether folders that are missing are made.
  package func replace(with bytes: [UInt8], makesFolder: Bool) throws(StoreError) {
    let (folder, name) = place
    if makesFolder { try folder.make() }
    try folder.replace(name, with: bytes)
  }
}
