import Glibc

/// Writes entries to a new file beside the old one, or into memory.
struct DerivedEntryWriter {
  private let folder: StoreFolder?
  private let name: String
  private var bytes: [UInt8] = []
  private var file: Int32 = -1
  private var isFailed = false
  private var stampSize = 0

  private var temporary: String { ".\(name).\(getpid()).tmp" }

  init(_ folder: StoreFolder?, _ name: String) {
    self.folder = folder
    self.name = name
    guard let folder else { return }
    // A cache that cannot be written costs time, and nothing else.
    try? folder.make()
    folder.remove(temporary)
    file = open(
      folder.path(of: temporary), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    isFailed = file < 0
  }

  /// The stamp says that all is in.
  mutating func put(_ stamp: DerivedStamp) {
    stampSize = stamp.text.utf8.count
    put(DerivedEntry(path: stamp.text, changed: 0, size: 0, derived: []))
  }

  mutating func put(_ entry: DerivedEntry) {
    entry.append(to: &bytes)
    flushIfLong()
  }

  mutating func put(_ entry: ArraySlice<UInt8>) {
    bytes += entry
    flushIfLong()
  }

  private mutating func flushIfLong() {
    if folder != nil, bytes.count >= 1 << 16 { flush() }
  }

  private mutating func flush() {
    if !isFailed, StoreFolder.write(bytes, to: file) != nil { isFailed = true }
    bytes.removeAll(keepingCapacity: true)
  }

  /// What was written so far, to be read.
  mutating func written() -> DerivedEntryReader {
    guard let folder else { return DerivedEntryReader(bytes) }
    flush()
    return DerivedEntryReader(openingFile: folder.path(of: temporary))
  }

  /// Puts the new entries in the place of the old ones.
  ///
  /// - Returns: The entries where no file is kept.
  mutating func finish(isWhole: Bool) -> [UInt8]? {
    // Without its stamp a file is gone over again the next time.
    let spoilt = [UInt8](repeating: UInt8(ascii: "-"), count: isWhole ? 0 : stampSize)
    guard let folder else {
      bytes.replaceSubrange(
        DerivedEntry.headSize..<DerivedEntry.headSize + spoilt.count, with: spoilt)
      return bytes
    }
    flush()
    if !spoilt.isEmpty, file >= 0 {
      isFailed =
        pwrite(file, spoilt, spoilt.count, off_t(DerivedEntry.headSize)) != spoilt.count
        || isFailed
    }
    if file >= 0 { close(file) }
    if isFailed { folder.remove(temporary) } else { try? folder.rename(temporary, to: name) }
    return nil
  }
}
