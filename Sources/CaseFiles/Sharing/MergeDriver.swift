import Glibc

/// What git calls to merge one file of a store (gitattributes(5), "Defining a custom merge
/// driver").
package enum MergeDriver {
  /// Merges the other state into ours.
  ///
  /// - Parameters:
  ///   - base: The file with what both began from; empty where both have made it.
  ///   - ours: The file that gets the result.
  ///   - name: Where the file stands in the store.
  /// - Returns: Whether it could be merged; ours is untouched otherwise.
  package static func merge(
    base: String, ours: String, theirs: String, name: String
  ) throws(StoreError) -> Bool {
    let limit = 1 << 30
    let bytes = try [base, ours, theirs].map { path throws(StoreError) -> [UInt8]? in
      try folder(of: path).read(String(path.split(separator: "/").last ?? ""), limit: limit)
    }
    guard let mine = bytes[1], let other = bytes[2] else { return false }
    let old = bytes[0].flatMap { $0.isEmpty ? nil : $0 }
    guard let merged = RecordMerge(path: name).merged(old, mine, other) else { return false }
    // The file is git's own, with a name of its own: it is written where it is.
    let file = open(ours, O_WRONLY | O_TRUNC | O_CLOEXEC)
    guard file >= 0 else { throw .system(path: ours, code: errno) }
    defer { close(file) }
    if let code = StoreFolder.write(merged, to: file) { throw .system(path: ours, code: code) }
    return true
  }

  private static func folder(of path: String) -> StoreFolder {
    StoreFolder(path: path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ".")
  }
}
