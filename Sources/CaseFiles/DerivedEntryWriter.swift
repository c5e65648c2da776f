import Glibc

/// Writes entries to a new file beside the old one; into memory where no file is kept, or
/// none can be written: what cannot be kept is read all the same.
struct DerivedEntryWriter {
  private let folder: StoreFolder?
  private let name: String
  private var file: Int32 = -1

  /// What is not in the file: all of it where there is no file.
  private var bytes: [UInt8] = []
  private var flushed = 0
  private var stampSize = 0
  private var seal = DerivedSeal()

  private var temporary: String { ".\(name).\(getpid()).tmp" }

  init(_ folder: StoreFolder?, _ name: String) {
    self.folder = folder
    self.name = name
    guard let folder else { return }
    try? folder.make()
    folder.remove(temporary)
    file = open(
      folder.path(of: temporary), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
  }

  /// The stamp says that all is in.
  mutating func put(_ stamp: DerivedStamp) {
    stampSize = stamp.text.utf8.count
    DerivedEntry(path: stamp.text, changed: 0, size: 0, derived: []).append(to: &bytes)
  }

  mutating func put(_ entry: DerivedEntry) {
    let start = bytes.count
    entry.append(to: &bytes)
    seal.add(bytes[start...])
    flushIfLong()
  }

  mutating func put(_ entry: ArraySlice<UInt8>) {
    bytes += entry
    seal.add(entry)
    flushIfLong()
  }

  private mutating func flushIfLong() {
    if bytes.count >= 1 << 16 { flush() }
  }

  private mutating func flush() {
    guard file >= 0 else { return }
    guard StoreFolder.write(bytes, to: file) == nil else { return giveUpFile() }
    flushed += bytes.count
    bytes.removeAll(keepingCapacity: true)
  }

  /// From now on all is in memory, as where no file is kept.
  private mutating func giveUpFile() {
    lseek(file, 0, SEEK_SET)
    bytes = OpenFile(descriptor: file).read(flushed).bytes + bytes
    close(file)
    (file, flushed) = (-1, 0)
    folder?.remove(temporary)
  }

  /// What was written so far, to be read.
  mutating func written() -> DerivedEntryReader {
    flush()
    guard let folder, file >= 0 else { return DerivedEntryReader(bytes) }
    return DerivedEntryReader(openingFile: folder.path(of: temporary))
  }

  /// Where the entries are in the end.
  enum Ending {
    case file
    case memory([UInt8])

    /// The file was cut off by somebody before it was given up.
    case nowhere
  }

  /// Puts the new entries in the place of the old ones.
  mutating func finish(isWhole: Bool) -> Ending {
    flush()
    if let folder, file >= 0 {
      if finishFile(isWhole: isWhole), rename(in: folder) {
        close(file)
        return .file
      }
      giveUpFile()
    }
    guard holdsAll else { return .nowhere }
    let (place, head) = closing(isWhole: isWhole)
    bytes.replaceSubrange(place..<place + head.count, with: head)
    return .memory(bytes)
  }

  /// Whether all that was put is in memory: what was read back may be less.
  private var holdsAll: Bool {
    let entries = DerivedEntryReader(bytes)
    return entries.next() && DerivedSeal(of: entries) == seal
  }

  private func rename(in folder: StoreFolder) -> Bool {
    (try? folder.rename(temporary, to: name)) != nil
  }

  private func finishFile(isWhole: Bool) -> Bool {
    let (place, head) = closing(isWhole: isWhole)
    return pwrite(file, head, head.count, off_t(place)) == head.count
  }

  /// What is written last, and where: the seal, and over the stamp of what is not whole signs,
  /// so that the entries are gone over again the next time.
  private func closing(isWhole: Bool) -> (place: Int, bytes: [UInt8]) {
    let spoilt = [UInt8](repeating: UInt8(ascii: "-"), count: isWhole ? 0 : stampSize)
    return (DerivedEntry.numbersPlace, seal.bytes + spoilt)
  }
}
