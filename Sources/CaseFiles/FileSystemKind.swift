import CLinux
import Glibc

extension Store {
  /// Whether other machines may write to it.
  package var mayBeShared: Bool { FileSystemKind(of: path).mayBeShared }
}

/// What is known of the file system that a folder lies on.
struct FileSystemKind {
  /// Whether other machines may write to the same files: it is none of the kinds that a
  /// disk of this machine has.
  let mayBeShared: Bool

  init(of path: String) {
    var status = statfs()
    guard statfs(path, &status) == 0 else {
      mayBeShared = false
      return
    }
    mayBeShared = !Self.local.contains(UInt32(truncatingIfNeeded: status.f_type))
  }

  /// File systems of disks and of memory, by the number that statfs(2) gives.
  ///
  /// Source: the Linux header linux/magic.h and statfs(2).
  private static let local: Set<UInt32> = [
    // ext, XFS, Btrfs, ZFS, F2FS, bcachefs.
    0xEF53, 0x5846_5342, 0x9123_683E, 0x2FC1_2FC1, 0xF2F5_2010, 0xCA45_1A4E,
    0x5265_4973, 0x3153_464A, 0x3434, 0xF15F,  // ReiserFS, JFS, NILFS, eCryptfs
    0x0102_1994, 0x8584_58F6, 0x794C_7630,  // tmpfs, ramfs, overlay
    0x4D44, 0x2011_BAB0, 0x5346_544E, 0x7366_746E,  // FAT, exFAT, NTFS
  ]
}
