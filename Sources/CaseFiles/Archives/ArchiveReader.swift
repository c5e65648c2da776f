import Casework
import CivilTime
import Glibc

/// Reads the files of an archive one after the other, whatever its size.
final class ArchiveReader {
  private let path: String
  private let descriptor: Int32
  private var isAtEnd = false

  struct File {
    let name: [UInt8]
    let bytes: [UInt8]
  }

  /// The largest file that is taken, 1 GiB.
  private static let limit = 1 << 30

  /// - Throws: ``StoreError/system(path:code:)`` where it cannot be opened;
  ///   ``StoreError/damagedArchive(path:place:)`` where it is no file.
  init(path: String) throws(StoreError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw .damagedArchive(path: path, place: "-")
    }
  }

  deinit { close(descriptor) }

  /// The next file; folders are passed over.
  ///
  /// - Returns: `nil` at the archive's end.
  func next() throws(StoreError) -> File? {
    var longName: [UInt8]?
    while !isAtEnd {
      let block = try read(TarHeader.block, of: "header")
      if block.allSatisfy({ $0 == 0 }) {
        isAtEnd = true
        break
      }
      guard let header = TarHeader(block), header.size <= Self.limit else {
        throw .damagedArchive(path: path, place: "header")
      }
      let name = longName ?? header.name
      let place = String(decoding: name, as: UTF8.self)
      let content = try read(header.size + header.padding, of: place)
      longName = nil
      switch header.kind {
      case .extended: longName = TarHeader.extendedName(in: Array(content.prefix(header.size)))
      case .folder: break
      case .file: return File(name: name, bytes: Array(content.prefix(header.size)))
      }
    }
    return nil
  }

  private func read(_ count: Int, of place: String) throws(StoreError) -> [UInt8] {
    let (bytes, failure) = OpenFile(descriptor: descriptor).read(count)
    if let failure { throw .system(path: path, code: failure) }
    guard bytes.count == count else { throw .damagedArchive(path: path, place: place) }
    return bytes
  }
}
