import Foundation

/// What a program that has ended left behind.
struct ChildProcess {
  let output: [UInt8]
  let errors: [UInt8]

  /// As a shell tells it: 128 and more for the number of a signal.
  let status: Int32

  var text: String { String(decoding: output, as: UTF8.self) }
  var complaint: String { String(decoding: errors, as: UTF8.self) }

  /// The lines of standard error.
  var complaints: [String] { complaint.split(separator: "\n").map(String.init) }
}

/// A program could not be started, or did not end.
struct ChildProcessFault: Error, CustomStringConvertible {
  let description: String
}

extension ChildProcess {
  /// Runs a program without a terminal until it ends.
  ///
  /// - Parameters:
  ///   - folder: An existing folder, for what the program reads and prints.
  ///   - limit: After it the program is killed.
  static func run(
    _ path: String, _ arguments: [String], environment: [String: String], input: [UInt8] = [],
    scratch folder: String, limit: Duration = .seconds(600)
  ) async throws -> ChildProcess {
    let place = "\(folder)/\(UUID().uuidString)"
    try Data(input).write(to: URL(fileURLWithPath: "\(place).in"))
    defer {
      for end in ["in", "out", "err"] { unlink("\(place).\(end)") }
    }
    let process = try spawn(path, arguments, environment, place: place)
    let status = try await wait(for: process, limit: limit, named: path)
    return ChildProcess(
      output: try bytes(of: "\(place).out"), errors: try bytes(of: "\(place).err"),
      status: status)
  }

  static func bytes(of path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String: String], place: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "\(place).in", O_RDONLY, 0)
    let create = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, "\(place).out", create, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "\(place).err", create, 0o600)
    var attributes = try signalsAsUsual()
    defer { posix_spawnattr_destroy(&attributes) }
    var process: pid_t = 0
    let failure = withCStrings([path] + arguments) { words in
      withCStrings(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawn(&process, path, &actions, &attributes, words, variables)
      }
    }
    guard failure == 0 else {
      throw ChildProcessFault(description: "\(path): \(String(cString: strerror(failure)))")
    }
    return process
  }

  /// No signal blocked or ignored, whatever the thread of the test does with them.
  static func signalsAsUsual() throws -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    guard posix_spawnattr_init(&attributes) == 0 else {
      throw ChildProcessFault(description: "posix_spawnattr_init failed")
    }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let flags = Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF)
    posix_spawnattr_setflags(&attributes, flags)
    return attributes
  }

  /// Runs a program that ends soon, where one cannot wait; what it prints is dropped.
  static func runBlocking(_ path: String, _ arguments: [String]) {
    let place = "/tmp/\(UUID().uuidString)"
    _ = FileManager.default.createFile(atPath: "\(place).in", contents: nil)
    defer {
      for end in ["in", "out", "err"] { unlink("\(place).\(end)") }
    }
    guard let process = try? spawn(path, arguments, [:], place: place) else { return }
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }

  private static func wait(
    for process: pid_t, limit: Duration, named path: String
  ) async throws -> Int32 {
    let clock = ContinuousClock()
    let end = clock.now + limit
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard clock.now < end else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        throw ChildProcessFault(description: "\(path) did not end within \(limit)")
      }
      try await Task.sleep(for: .milliseconds(2))
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(copies)
  }
}
