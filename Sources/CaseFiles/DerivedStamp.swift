import Glibc

/// When the folders of a store were changed last: the first entry of what was derived of them.
///
/// A file that is not whole has a stamp of which no word fits.
struct DerivedStamp: Equatable {
  let words: [String]

  var text: String { words.joined(separator: " ") }

  /// The stamp of a file; nothing is known where it is damaged.
  init(_ text: String) {
    words = text.split(separator: " ").map(String.init)
  }

  init(of kinds: [Store.Kind], in store: Store) {
    words = kinds.map { String(store.root.state(of: $0.rawValue)?.changed ?? 0) }
  }

  /// Whether a folder is as it was.
  func isSame(_ number: Int, as other: DerivedStamp) -> Bool {
    words.indices.contains(number) && other.words.indices.contains(number)
      && words[number] == other.words[number]
  }
}

extension Store {
  /// When names last changed in a folder, in nanoseconds since 1970; `nil` where there is none.
  package func changed(_ kind: Kind) -> Int64? { root.state(of: kind.rawValue)?.changed }
}

extension StoreFolder {
  /// When a file or folder was changed last, in nanoseconds, and how large it is.
  func state(of name: String) -> (changed: Int64, size: Int64)? {
    var status = stat()
    guard lstat(path(of: name), &status) == 0 else { return nil }
    let time = status.st_mtim
    return (Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec), Int64(status.st_size))
  }
}
