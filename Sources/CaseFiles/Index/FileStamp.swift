import Casework
import Glibc

/// What tells whether a file is still the one that was read: its inode, the time of its
/// last change, and its size.
///
/// The time is that of the inode (`st_ctim`), which no program can set back.
struct FileStamp: Hashable, Sendable {
  let file: CaseFile
  let inode: UInt64

  /// Nanoseconds since 1970; 0 where the file may have changed within the same tick of
  /// the system's clock, so that it never counts as unchanged.
  let changed: Int64
  let size: UInt32
}

/// One file of a case, by its kind and its number.
struct CaseFile: Hashable, Sendable {
  enum Kind: UInt8, CaseIterable { case record, notice, round }

  let kind: Kind

  /// Of the notice or round; 0 for the case's own record.
  let number: Int

  /// Whether something of the case burns by this file: a notice with a live deadline.
  var carriesDeadline = false

  static let record = CaseFile(kind: .record, number: 0)

  var folder: Store.Kind {
    switch kind {
    case .record: .cases
    case .notice: .notices
    case .round: .rounds
    }
  }

  func name(of id: CaseID) -> String { withName(of: id) { String(cString: $0) } }

  /// The name of the file, made without allocating: an index asks for thousands of them.
  func withName<Result>(of id: CaseID, _ body: (UnsafePointer<CChar>) -> Result) -> Result {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 48) { buffer in
      var length = 0
      func put(_ byte: UInt8) {
        buffer.initializeElement(at: length, to: CChar(bitPattern: byte))
        length += 1
      }
      for byte in id.rawValue.utf8 { put(byte) }
      if kind != .record {
        put(UInt8(ascii: "-"))
        var unit = kind == .notice ? 100 : 10
        while number / unit >= 10 { unit *= 10 }
        while unit > 0 {
          put(UInt8(ascii: "0") + UInt8(number / unit % 10))
          unit /= 10
        }
      }
      for byte in ".json\0".utf8 { put(byte) }
      return body(UnsafePointer(buffer.baseAddress.unsafelyUnwrapped))
    }
  }

  /// The file that has a name, in the folder of a kind; `nil` for names of no such file.
  init?(_ name: Substring, in kind: Kind) {
    guard name.hasSuffix(".json") else { return nil }
    let stem = name.dropLast(5)
    switch kind {
    case .record:
      guard CaseID(stem)?.rawValue == String(stem) else { return nil }
      self.init(kind: kind, number: 0)
    case .notice:
      guard let id = NoticeID(stem), id.rawValue == stem else { return nil }
      self.init(kind: kind, number: id.number)
    case .round:
      guard let id = RoundID(stem), id.rawValue == stem else { return nil }
      self.init(kind: kind, number: id.number)
    }
  }

  init(kind: Kind, number: Int, carriesDeadline: Bool = false) {
    self.kind = kind
    self.number = number
    self.carriesDeadline = carriesDeadline
  }
}

/// The folders of a store, opened once to look at many files in them.
final class StampReader: Sendable {
  private let folders: [Int32]

  init(_ store: Store) {
    folders = CaseFile.Kind.allCases.map { kind in
      open(
        store.folder(CaseFile(kind: kind, number: 0).folder).path,
        O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
  }

  deinit {
    for folder in folders where folder >= 0 { close(folder) }
  }

  /// The stamp of a file as it is now; `nil` where there is none.
  func stamp(_ file: CaseFile, of id: CaseID) -> FileStamp? {
    let folder = folders[Int(file.kind.rawValue)]
    var status = stat()
    let result = file.withName(of: id) { fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }
    guard folder >= 0, result == 0 else { return nil }
    return FileStamp(
      file: file, inode: UInt64(status.st_ino), changed: status.st_ctim.nanoseconds,
      size: UInt32(truncatingIfNeeded: status.st_size))
  }

  /// Whether a file is still the one that was read.
  func holds(_ stamp: FileStamp, of id: CaseID) -> Bool {
    guard stamp.changed != 0, let present = self.stamp(stamp.file, of: id) else { return false }
    return present == stamp
  }
}

extension timespec {
  var nanoseconds: Int64 { Int64(tv_sec) * 1_000_000_000 + Int64(tv_nsec) }
}
