/// Paths as records have them: relative to the store, and never out of it.
package enum StorePath {
  /// Whether a path names something below the store's folder by its parts alone: it is
  /// relative, and no part of it is empty, `.` or `..`.
  ///
  /// Symbolic links are another matter; they are never followed.
  package static func isInside(_ path: String) -> Bool {
    !path.utf8.contains(0)
      && path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !["", ".", ".."].contains($0) }
  }

  /// Whether a name is one of a file right in its folder.
  package static func isName(_ name: String) -> Bool {
    isInside(name) && !name.contains("/")
  }
}
