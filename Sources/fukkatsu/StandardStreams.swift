import CommandLineTools
import Glibc

/// Standard input, output and errors, as bytes.
enum StandardStreams {
  /// Everything until the end of input, up to a little over what may be in it by its beginning.
  static func readAll() -> [UInt8] {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while all.count <= InputFile.limit
      || all.count <= InputFile.limit(of: Array(all.prefix(4096)))
    {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { break }
      all += buffer[..<count]
    }
    return all
  }

  /// The columns of the terminal that standard output goes to; `nil` where it is none.
  static var outputColumns: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes all bytes.
  ///
  /// - Returns: The `errno` where not all could be written: the disk is full, or the reader has
  ///   gone; else 0.
  @discardableResult
  static func write(_ bytes: [UInt8], to stream: Int32) -> Int32 {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, let base = buffer.baseAddress {
        let count = Glibc.write(stream, base + done, buffer.count - done)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return errno }
        done += count
      }
      return 0
    }
  }
}
