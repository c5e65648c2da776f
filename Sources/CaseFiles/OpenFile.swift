import Glibc

/// A file that is open for reading.
struct OpenFile {
  let descriptor: Int32

  /// The bytes from where the file stands, and the `errno` of what went wrong; fewer than
  /// asked for where the file ends before.
  func read(_ size: Int) -> (bytes: [UInt8], failure: Int32?) {
    var failure: Int32?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let got = Glibc.read(descriptor, base + count, size - count)
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        count += got
      }
    }
    return (bytes, failure)
  }
}
