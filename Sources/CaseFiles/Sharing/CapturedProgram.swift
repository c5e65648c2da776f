import Glibc

/// A program that is run for what it prints.
struct CapturedProgram {
  let arguments: [String]
  let environment: [String: String]
  var input: [UInt8] = []

  /// How it ended, and what it printed.
  struct Outcome {
    /// The exit status; 128 and the number of the signal that ended it.
    let status: Int32
    let output: [UInt8]
    let errors: [UInt8]
  }

  typealias Fault = ChildProgram.Fault

  /// Runs it to its end.
  ///
  /// The files it makes are the user's alone.
  func run() throws(Fault) -> Outcome {
    // Files and not pipes: neither side can wait for the other, whatever is printed.
    let files = [try scratchFile(), try scratchFile(), try scratchFile()]
    defer { files.forEach { close($0) } }
    guard StoreFolder.write(input, to: files[0]) == nil, lseek(files[0], 0, SEEK_SET) == 0 else {
      throw Fault(code: errno)
    }
    guard let status = ChildProgram.end(of: try spawn(files)) else { throw Fault(code: errno) }
    let signal = status & 0x7F
    return Outcome(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: content(of: files[1]),
      errors: content(of: files[2]))
  }

  /// A file without a name.
  private func scratchFile() throws(Fault) -> Int32 {
    var template = Array("/tmp/fukkatsu-XXXXXX".utf8CString)
    if let folder = environment["TMPDIR"], folder.hasPrefix("/") {
      template = Array("\(folder)/fukkatsu-XXXXXX".utf8CString)
    }
    let file = mkstemp(&template)
    guard file >= 0 else { throw Fault(code: errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(template)
    return file
  }

  private func content(of file: Int32) -> [UInt8] {
    let size = Int(lseek(file, 0, SEEK_END))
    var bytes = [UInt8](repeating: 0, count: max(0, size))
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { pread(file, $0 + done, size - done, off_t(done)) } ?? 0
      }
      guard count > 0 else { break }
      done += count
    }
    return bytes
  }

  private func spawn(_ files: [Int32]) throws(Fault) -> pid_t {
    let mask = umask(0o077)
    defer { umask(mask) }
    return try ChildProgram.spawn(
      arguments, environment: environment.map { "\($0)=\($1)" }, files: files)
  }
}

/// The environment of this process.
package func processEnvironment() -> [String: String] {
  var variables: [String: String] = [:]
  var pointer = environ
  // Bytes: character by character it is the larger part of what a start reads.
  while let entry = pointer.pointee {
    if let equals = strchr(entry, 0x3D) {
      let name = UnsafeBufferPointer(start: entry, count: equals - entry)
      variables[String(decoding: UnsafeRawBufferPointer(name), as: UTF8.self)] =
        String(cString: equals + 1)
    }
    pointer += 1
  }
  return variables
}
