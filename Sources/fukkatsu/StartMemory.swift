import CLinux
import Glibc

/// The memory that a start brings in and nothing later needs.
///
/// The loader resolves what libraries need of one another, settings and cases are read, and each
/// page that is looked at for it brings fifteen beside it. Pages of a file that nobody has
/// written to can be let go of at any time; what is run again comes back from the page cache.
enum StartMemory {
  static func letGo() {
    _ = dl_iterate_phdr(
      { object, _, _ in
        StartMemory.forSegments(of: object) { segment, place in
          guard segment.p_flags & UInt32(PF_W) == 0 else { return }
          madvise(place.baseAddress, place.count, MADV_DONTNEED)
        }
        return 0
      }, nil)
  }

  /// Cuts the functions into pieces of four pages: no page that runs brings more than the other
  /// three of its piece, however large the pieces are in which the kernel keeps the file.
  ///
  /// Neighbours that the kernel must not join differ in a mark; the one taken says that a piece is
  /// left out of a core dump, which has no use for what stands in a file.
  static func cutFunctions() {
    _ = dl_iterate_phdr(
      { object, _, _ in
        StartMemory.forSegments(of: object) { segment, place in
          guard segment.p_flags & UInt32(PF_X) != 0 else { return }
          let last = place.count - StartMemory.piece
          for start in stride(from: 0, through: last, by: 2 * StartMemory.piece) {
            madvise(place.baseAddress.map { $0 + start }, StartMemory.piece, MADV_DONTDUMP)
          }
        }
        return 0
      }, nil)
  }

  private static let piece = 4 * 4096

  /// The pages of each part of a program or library that the loader has put into memory.
  private static func forSegments(
    of object: UnsafeMutablePointer<linux_loaded_object>?,
    _ body: (Elf64_Phdr, UnsafeMutableRawBufferPointer) -> Void
  ) {
    guard let object = object?.pointee else { return }
    let page = UInt64(getpagesize())
    for index in 0..<Int(object.segment_count) {
      let segment = object.segments[index]
      guard segment.p_type == PT_LOAD else { continue }
      // Addresses are counted round: what lies below where it was linked has a base near the top.
      let begin = object.base &+ segment.p_vaddr
      let end = begin &+ segment.p_memsz
      let start = begin / page * page
      guard end > begin, let size = Int(exactly: end - start) else { continue }
      body(
        segment,
        UnsafeMutableRawBufferPointer(
          start: UnsafeMutableRawPointer(bitPattern: UInt(start)), count: size))
    }
  }
}
