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
    scratch folder: String, limit: Duration = .seconds(120)
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
    var process: pid_t = 0
    let failure = withCStrings([path] + arguments) { words in
      withCStrings(environment.map { "\($0)=\($1)" }) { variables in
        posix_spawn(&process, path, &actions, nil, words, variables)
      }
    }
    guard failure == 0 else {
      throw ChildProcessFault(description: "\(path): \(String(cString: strerror(failure)))")
    }
    return process
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

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return body(copies)
  }
}
