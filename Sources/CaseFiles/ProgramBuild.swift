import CLinux
import Glibc

/// Which build of the program is running.
enum ProgramBuild {
  /// A number of all that is in the executable: another build may count deadlines otherwise, and
  /// a copy of the same one, wherever it lies, counts the same.
  ///
  /// What the linker noted of it, where it did; else of the file: when it was written, its
  /// inode, and its size.
  static let mark: UInt64 = note ?? file

  private static var file: UInt64 {
    var status = stat()
    guard stat("/proc/self/exe", &status) == 0 else { return 0 }
    return UInt64(bitPattern: status.st_mtim.nanoseconds) ^ (UInt64(status.st_ino) << 40)
      ^ UInt64(truncatingIfNeeded: status.st_size)
  }

  /// Of the linker's hash of the file: the note `NT_GNU_BUILD_ID` (elf(5)) of the executable,
  /// which is the first object that is loaded.
  private static var note: UInt64? {
    var found: UInt64?
    _ = dl_iterate_phdr(
      { object, _, found in
        guard let object = object?.pointee, let segments = object.segments else { return 1 }
        for segment in UnsafeBufferPointer(start: segments, count: Int(object.segment_count))
        where segment.p_type == UInt32(PT_NOTE) {
          let place = UInt(object.base + segment.p_vaddr)
          let notes = UnsafeRawBufferPointer(
            start: UnsafeRawPointer(bitPattern: place), count: Int(segment.p_memsz))
          if let hash = ProgramBuild.hash(in: notes) {
            found?.assumingMemoryBound(to: UInt64?.self).pointee = hash
          }
        }
        return 1
      }, &found)
    return found
  }

  /// Each note is three numbers, the lengths of its name and content and its kind, and then
  /// both, filled up to four bytes.
  private static func hash(in notes: UnsafeRawBufferPointer) -> UInt64? {
    var place = 0
    while place + 12 <= notes.count {
      func number(_ offset: Int) -> Int {
        Int(notes.loadUnaligned(fromByteOffset: place + offset, as: UInt32.self))
      }
      let content = place + 12 + (number(0) + 3) / 4 * 4
      let end = content + number(4)
      guard end <= notes.count else { return nil }
      if number(8) == 3, notes[(place + 12)...].starts(with: "GNU\0".utf8) {
        var hash = ByteHash()
        hash.add(UnsafeRawBufferPointer(rebasing: notes[content..<end]))
        return hash.value
      }
      place = content + (number(4) + 3) / 4 * 4
    }
    return nil
  }
}
