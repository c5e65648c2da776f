import CivilTime
import Glibc
import JSONText

/// The record of all changes made on this machine, one file a month, one line a
/// change, only ever appended to.
///
/// A line is written before the files it speaks of are put into place, and a line
/// `{"done": id}` after them: a change without it is completed at the next start.
struct Journal: Sendable {
  let folder: StoreFolder

  /// Distinguishes this machine's journal of this store from all others.
  let machine: String

  /// What follows the machine in the name of a file: `host-1a2b-2026-05.jsonl`.
  private static let monthEnding = "-2026-05.jsonl"

  /// The file that a line is written to.
  ///
  /// Never an older one than the newest there is: the order of the lines is the order
  /// of the changes, also where a clock was set back.
  private func fileName(at moment: Moment) throws(StoreError) -> String {
    let day = moment.inJapan.day
    let name = "\(machine)-\(padded(day.year, to: 4))-\(padded(day.month, to: 2)).jsonl"
    return try fileNames().last.map { max($0, name) } ?? name
  }

  /// This machine's files, oldest first.
  func fileNames() throws(StoreError) -> [String] {
    try folder.names().filter { $0.hasPrefix("\(machine)-") && $0.hasSuffix(".jsonl") }
  }

  /// Whose journal is the newest, of the copies of the store that are not this one.
  var otherMachine: String? {
    get throws(StoreError) {
      let names = try folder.names().filter {
        $0.hasSuffix(".jsonl") && !$0.hasPrefix("\(machine)-")
      }
      // The months in order, whatever the host.
      let ending = Self.monthEnding.count
      return names.max { $0.suffix(ending) < $1.suffix(ending) }.map {
        String($0.dropLast(ending))
      }
    }
  }

  /// Where a line begins.
  struct Place {
    let path: String
    fileprivate let offset: Int

    /// Whether it is the first one of its file.
    var isFirst: Bool { offset == 0 }
  }

  /// Appends an entry and waits until it is on the disk.
  ///
  /// Where that fails, the file is cut back to what it was.
  ///
  /// - Parameter preceding: The id of the change before it.
  /// - Throws: ``StoreError/unfinished(path:code:)`` where it could not be cut back.
  func append(_ entry: JournalEntry, after preceding: String?) throws(StoreError) -> Place {
    var members = entry.record.object ?? [:]
    members[Self.precedingKey] = preceding.map(JSONValue.string)
    if entry.what == .purge { members[Self.closedKey] = .bool(true) }
    return try append(.object(JournalSeal.sealed(members)), at: entry.at, durably: true)
  }

  /// The member of a line that names the change before it: a line that is taken out of the
  /// middle is missed by it.
  static let precedingKey = "after"

  /// The member of a deletion's line that says that what followed the deleted lines follows
  /// those before them now.
  static let closedKey = "closed"

  /// The id of the change at the end of this machine's journal; `nil` where there is none,
  /// or where it was not marked as carried out.
  func lastDone() throws(StoreError) -> String? {
    guard let name = try fileNames().last else { return nil }
    let path = folder.path(of: name)
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    defer { close(file) }
    return Self.lastLine(of: file).flatMap { Line(Array($0))?.done }
  }

  /// Whether a change is told in any machine's journal.
  func holds(_ id: String) throws(StoreError) -> Bool {
    for name in try folder.names() where name.hasSuffix(".jsonl") {
      if try lines(of: name).contains(where: { $0.entry?.id == id }) { return true }
    }
    return false
  }

  /// Whether a change is the last one of the journal that tells it, which may be another
  /// machine's: the store may have been written under another name.
  func isLast(_ id: String) throws(StoreError) -> Bool {
    for name in try folder.names() where name.hasSuffix(".jsonl") {
      let entries = try lines(of: name).compactMap(\.entry)
      if entries.contains(where: { $0.id == id }) { return entries.last?.id == id }
    }
    return false
  }

  /// Marks an entry as carried out.
  func finish(_ entry: JournalEntry) throws(StoreError) {
    _ = try append(.object(["done": .string(entry.id)]), at: entry.at, durably: false)
  }

  /// How long all files are together: it grows with every change of any machine.
  func extent() throws(StoreError) -> Int {
    try folder.names().reduce(0) { total, name in
      var status = stat()
      return lstat(folder.path(of: name), &status) == 0 ? total + Int(status.st_size) : total
    }
  }

  /// Takes the last line away again.
  func cutBack(to place: Place) throws(StoreError) {
    guard truncate(place.path, off_t(place.offset)) == 0 else {
      throw .system(path: place.path, code: errno)
    }
    // A file of which nothing was confirmed yet goes with its only line.
    if place.isFirst { unlink(place.path) }
  }

  private func append(
    _ value: JSONValue, at moment: Moment, durably: Bool
  ) throws(StoreError) -> Place {
    let path = folder.path(of: try fileName(at: moment))
    let file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    defer { close(file) }
    let size = try Self.cutTornLine(of: file, path: path)
    if size == 0 { fchmod(file, 0o600) }
    if let code = StoreFolder.write(value.compact + [0x0A], to: file) {
      // What is left of a line without its end counts for nothing.
      if ftruncate(file, off_t(size)) == 0, size == 0 { unlink(path) }
      throw .system(path: path, code: code)
    }
    guard let code = synchronize(file, isNew: size == 0, durably: durably) else {
      return Place(path: path, offset: size)
    }
    guard ftruncate(file, off_t(size)) == 0 else { throw .unfinished(path: path, code: code) }
    if size == 0 { unlink(path) }
    throw .system(path: path, code: code)
  }

  /// Waits until a line is on the disk; returns the `errno` of what went wrong.
  private func synchronize(_ file: Int32, isNew: Bool, durably: Bool) -> Int32? {
    if durably, folder.durability == .full, fdatasync(file) != 0 { return errno }
    guard isNew else { return nil }
    do { try folder.synchronize() } catch {
      if case .system(_, let code) = error { return code }
    }
    return nil
  }

  /// Removes what a crash left of a line at the end of this machine's newest file.
  func dropTornLine() throws(StoreError) {
    guard let name = try fileNames().last else { return }
    try dropTornLine(of: name)
  }

  func dropTornLine(of name: String) throws(StoreError) {
    let path = folder.path(of: name)
    let file = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    defer { close(file) }
    _ = try Self.cutTornLine(of: file, path: path)
  }

  /// Removes a last line that a crash left without its line feed: it was never
  /// confirmed.
  ///
  /// - Returns: The size of the file afterwards.
  private static func cutTornLine(of file: Int32, path: String) throws(StoreError) -> Int {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { return 0 }
    var end = size
    var byte: UInt8 = 0
    while end > 0, pread(file, &byte, 1, off_t(end - 1)) == 1, byte != 0x0A { end -= 1 }
    if end < size, ftruncate(file, off_t(end)) != 0 { throw .system(path: path, code: errno) }
    return end
  }
}

// Reading.
extension Journal {
  /// The lines of one file, oldest first; a torn last line and lines that are no
  /// entries are passed over.
  func lines(of name: String) throws(StoreError) -> [Line] {
    Self.lines(in: try folder.read(name, limit: 1 << 30) ?? [])
  }

  static func lines(in bytes: [UInt8]) -> [Line] {
    // What follows the last line feed was never confirmed, even where it can be read.
    let whole = bytes[..<(bytes.lastIndex(of: 0x0A) ?? 0)]
    return whole.split(separator: 0x0A).compactMap { Line(Array($0)) }
  }

  /// Every entry of every machine, oldest first.
  ///
  /// Those of one machine stay as they were written, also where its clock was set back: each
  /// was made on what the one before had left.
  func allEntries() throws(StoreError) -> [JournalEntry] {
    var entries: [(entry: JournalEntry, since: Moment)] = []
    var latest: [Substring: Moment] = [:]
    for name in try folder.names() where name.hasSuffix(".jsonl") {
      let machine = name.dropLast(Self.monthEnding.count)
      for entry in try lines(of: name).compactMap(\.entry) {
        let since = max(entry.at, latest[machine] ?? entry.at)
        latest[machine] = since
        entries.append((entry, since))
      }
    }
    return entries.enumerated()
      .sorted { ($0.element.since, $0.offset) < ($1.element.since, $1.offset) }
      .map(\.element.entry)
  }

  /// This machine's entries, oldest first.
  func ownEntries() throws(StoreError) -> [JournalEntry] {
    var entries: [JournalEntry] = []
    for name in try fileNames() { entries += try lines(of: name).compactMap(\.entry) }
    return entries
  }

  /// An entry of any machine by its id, unless it is marked as carried out.
  func entry(_ id: String) throws(StoreError) -> JournalEntry? {
    for name in try folder.names() where name.hasSuffix(".jsonl") {
      let lines = try lines(of: name)
      guard let entry = lines.lazy.compactMap(\.entry).first(where: { $0.id == id }) else {
        continue
      }
      return lines.contains { $0.done == id } ? nil : entry
    }
    return nil
  }

  /// The entry of this machine that was written but not carried out, if a crash left one.
  func unfinished() throws(StoreError) -> JournalEntry? {
    for name in try fileNames() where try !endsWithDone(name) {
      let lines = try lines(of: name)
      let done = Set(lines.compactMap(\.done))
      if let entry = lines.compactMap(\.entry).last, !done.contains(entry.id) { return entry }
    }
    return nil
  }

  /// A look at the end of the file only: the usual case costs one small read.
  private func endsWithDone(_ name: String) throws(StoreError) -> Bool {
    let path = folder.path(of: name)
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw .system(path: path, code: errno) }
    defer { close(file) }
    guard lseek(file, 0, SEEK_END) > 0 else { return true }
    return Self.lastLine(of: file)?.starts(with: #"{"done":"#.utf8) ?? false
  }

  /// The last line of a file, without what stands before its last 256 bytes; `nil` where
  /// it has none that is whole.
  private static func lastLine(of file: Int32) -> ArraySlice<UInt8>? {
    let size = Int(lseek(file, 0, SEEK_END))
    guard size > 0 else { return nil }
    var tail = [UInt8](repeating: 0, count: min(size, 256))
    let count = pread(file, &tail, tail.count, off_t(size - tail.count))
    guard count == tail.count, tail.last == 0x0A else { return nil }
    let start = tail.dropLast().lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return tail[start...].dropLast()
  }

  enum Line {
    case entry(JournalEntry)
    case done(String)

    init?(_ bytes: [UInt8]) {
      guard let value = try? JSONValue(parsing: bytes) else { return nil }
      self.init(value)
    }

    init?(_ value: JSONValue) {
      if let id = value.object?["done"]?.string {
        self = .done(id)
      } else if let entry = try? JournalEntry(record: value) {
        self = .entry(entry)
      } else {
        return nil
      }
    }

    var entry: JournalEntry? {
      if case .entry(let entry) = self { entry } else { nil }
    }

    var done: String? {
      if case .done(let id) = self { id } else { nil }
    }
  }
}
