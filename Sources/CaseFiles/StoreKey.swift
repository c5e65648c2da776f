import Casework
import Glibc

/// What a user's state and cache call a store: the same however its path is written.
///
/// Beside a link, a relative path or a trailing slash there is one folder, and one place
/// for what is kept of it.
package struct StoreKey: Hashable, Sendable {
  /// Twelve hexadecimal digits.
  let name: String

  /// What was kept before the folder itself counted, by the path as it was written; `nil`
  /// where that is the same.
  let former: String?

  /// - Parameter path: The store's, as somebody wrote it.
  init(ofStoreAt path: String) {
    name = Self.hash(RealPath.of(path))
    let written = Self.hash(path)
    former = written == name ? nil : written
  }

  private static func hash(_ path: String) -> String {
    String(SHA256.hex(Array(path.utf8)).prefix(12))
  }

  /// The name of a file or folder that is kept for the store: `drafts-5b84c1d20e77`.
  ///
  /// What is kept under the former name comes along; nothing that is there is replaced.
  func name(_ kind: String, ending: String = "", in folder: StoreFolder) -> String {
    let current = "\(kind)-\(name)\(ending)"
    if let former { folder.bring("\(kind)-\(former)\(ending)", to: current) }
    return current
  }
}

extension StoreFolder {
  /// Gives a file, or a folder with what is in it, another name, as far as that is free.
  fileprivate func bring(_ old: String, to new: String) {
    guard exists(old) else { return }
    guard exists(new) else {
      // Where it cannot be, it stays where it was and is found the next time.
      try? rename(old, to: new)
      return
    }
    let (source, target) = (StoreFolder(path: path(of: old)), StoreFolder(path: path(of: new)))
    for name in (try? source.rawNames()) ?? [] {
      let text = String(decoding: name, as: UTF8.self)
      guard !target.exists(text) else { continue }
      Glibc.rename(source.path(of: text), target.path(of: text))
    }
    rmdir(source.path)
  }
}
