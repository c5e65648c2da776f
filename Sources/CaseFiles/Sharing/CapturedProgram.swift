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

  /// The system could not start it; `code` is the `errno`.
  struct Fault: Error {
    let code: Int32
  }

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
    let process = try spawn(files)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { throw Fault(code: errno) }
    }
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
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file, Int32(number))
    }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] =
      environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    let mask = umask(0o077)
    defer { umask(mask) }
    var process: pid_t = 0
    let code = posix_spawnp(&process, arguments[0], &actions, nil, &words, &variables)
    guard code == 0 else { throw Fault(code: code) }
    return process
  }
}

/// The environment of this process.
package func processEnvironment() -> [String: String] {
  var variables: [String: String] = [:]
  var pointer = environ
  while let entry = pointer.pointee {
    let text = String(cString: entry)
    if let equals = text.firstIndex(of: "=") {
      variables[String(text[..<equals])] = String(text[text.index(after: equals)...])
    }
    pointer += 1
  }
  return variables
}
