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
        guard let object = object?.pointee else { return 0 }
        for index in 0..<Int(object.segment_count) {
          StartMemory.letGo(of: object.segments[index], at: object.base)
        }
        return 0
      }, nil)
  }

  private static func letGo(of segment: Elf64_Phdr, at base: UInt64) {
    guard segment.p_type == PT_LOAD, segment.p_flags & UInt32(PF_W) == 0 else { return }
    // Addresses are counted round: what lies below where it was linked has a base near the top.
    let begin = base &+ segment.p_vaddr
    let end = begin &+ segment.p_memsz
    let page = UInt64(getpagesize())
    let start = begin / page * page
    guard end > begin, let size = Int(exactly: end - start) else { return }
    madvise(UnsafeMutableRawPointer(bitPattern: UInt(start)), size, MADV_DONTNEED)
  }
}
