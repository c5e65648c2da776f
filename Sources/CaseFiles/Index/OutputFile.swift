import Glibc

/// A file being written once from its beginning to its end, through a buffer; 0600 from its first moment.
final class OutputFile {
  let path: String
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// How many bytes were written, those in the buffer too.
  private(set) var length = 0

  private static let bufferSize = 256 << 10

  init(path: String) throws(StoreError) {
    self.path = path
    unlink(path)
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .system(path: path, code: errno) }
    fchmod(descriptor, 0o600)
    buffer.reserveCapacity(Self.bufferSize)
  }

  deinit { close(descriptor) }

  func write(_ bytes: [UInt8]) throws(StoreError) {
    buffer += bytes
    length += bytes.count
    if buffer.count >= Self.bufferSize { try flush() }
  }

  func write<Number: FixedWidthInteger>(number: Number) throws(StoreError) {
    withUnsafeBytes(of: number) { buffer += $0 }
    length += MemoryLayout<Number>.size
    if buffer.count >= Self.bufferSize { try flush() }
  }

  func flush() throws(StoreError) {
    if let code = StoreFolder.write(buffer, to: descriptor) {
      throw .system(path: path, code: code)
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Waits until what was written is on the disk.
  func synchronize() throws(StoreError) {
    guard fsync(descriptor) == 0 else { throw .system(path: path, code: errno) }
  }

  /// Bytes written before the last ``flush()``.
  func bytes(_ start: Int, _ count: Int) throws(StoreError) -> [UInt8] {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      while done < count, let target = buffer.baseAddress {
        let got = pread(descriptor, target + done, count - done, off_t(start + done))
        guard got > 0 else {
          failure = got < 0 ? errno : EIO
          return
        }
        done += got
      }
    }
    guard failure == 0 else { throw .system(path: path, code: failure) }
    return bytes
  }

  func rename(to name: String) throws(StoreError) {
    guard Glibc.rename(path, name) == 0 else { throw .system(path: path, code: errno) }
  }

  func remove() { unlink(path) }
}
