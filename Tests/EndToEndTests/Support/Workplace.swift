import Foundation

/// A home of its own for one test: a store, its settings and the program.
///
/// All of it is removed with the value.
final class Workplace: Sendable {
  let folder: String

  /// The moment at which the program's clock stands; `nil` for the real time.
  static let now = "2026-05-01T09:00+09:00"

  var store: String { "\(folder)/store" }

  init() throws {
    var template = Array("/tmp/fukkatsu-e2e-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw ChildProcessFault(description: "/tmp: \(String(cString: strerror(errno)))")
    }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for name in ["home", "data", "state", "cache", "config", "tmp"] { mkdir(path(name), 0o700) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// What the program finds around it.
  var environment: [String: String] {
    [
      "HOME": path("home"), "XDG_DATA_HOME": path("data"), "XDG_STATE_HOME": path("state"),
      "XDG_CACHE_HOME": path("cache"), "XDG_CONFIG_HOME": path("config"), "TMPDIR": path("tmp"),
      "LC_ALL": "C.UTF-8", "USER": "tester", "TZ": "UTC",
      "PATH": BuiltProgram.folder + ":"
        + (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"),
    ]
  }

  /// Writes a file, and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return url.path
  }

  /// Every file and folder below, with its bytes: what a command may not have changed.
  func contents(of name: String) throws -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    for inner in try FileManager.default.subpathsOfDirectory(atPath: path(name)) {
      var isFolder: ObjCBool = false
      let whole = "\(path(name))/\(inner)"
      guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder) else { continue }
      contents[inner] = isFolder.boolValue ? [] : try ChildProcess.bytes(of: whole)
    }
    return contents
  }
}

extension Workplace {
  /// Runs a command as given.
  func bare(
    _ arguments: String..., input: [UInt8] = [], with changes: [String: String] = [:]
  ) async throws -> ChildProcess {
    try await bare(arguments, input: input, with: changes)
  }

  func bare(
    _ arguments: [String], input: [UInt8] = [], with changes: [String: String] = [:]
  ) async throws -> ChildProcess {
    try await ChildProcess.run(
      BuiltProgram.path, arguments, environment: environment.merging(changes) { $1 }, input: input,
      scratch: folder)
  }

  /// Runs a command on the store, with the clock standing still.
  func run(
    _ arguments: String..., at now: String = Workplace.now, input: [UInt8] = []
  ) async throws -> ChildProcess {
    try await bare(arguments + ["--store", store, "--now", now], input: input)
  }

  /// Runs a command that has to succeed, and returns what it printed.
  @discardableResult
  func done(
    _ arguments: String..., at now: String = Workplace.now, input: [UInt8] = []
  ) async throws -> String {
    let ended = try await bare(arguments + ["--store", store, "--now", now], input: input)
    guard ended.status == 0 else {
      throw ChildProcessFault(
        description: "\(arguments) ended with \(ended.status): \(ended.complaint)")
    }
    return ended.text
  }

  /// Whether `jq` says true to every question about a text.
  func jq(_ question: String, _ text: String) async throws -> Bool {
    let answer = try await ChildProcess.run(
      try BuiltProgram.tool("jq"), ["-e", question], environment: environment,
      input: Array(text.utf8), scratch: folder)
    return answer.status == 0
  }

  /// What `jq -r` finds in a text, a line each.
  func values(_ filter: String, of text: String) async throws -> [String] {
    let answer = try await ChildProcess.run(
      try BuiltProgram.tool("jq"), ["-r", filter], environment: environment,
      input: Array(text.utf8), scratch: folder)
    guard answer.status == 0 else {
      throw ChildProcessFault(description: "jq \(filter): \(answer.complaint)")
    }
    return answer.text.split(separator: "\n").map(String.init)
  }

  /// A new store, and the ids of one new case for each name.
  func makeStore(clients: String...) async throws -> [String] {
    try await done("init", store)
    var ids: [String] = []
    for client in clients {
      let made = try await done("new", "--client", client, "--json")
      ids += try await values(".id", of: made)
    }
    return ids
  }
}
