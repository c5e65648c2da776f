import Foundation

/// A program that a test compares with, or drives.
package struct HelperProgram: Sendable {
  package let path: String

  /// A program that the machine does not have.
  package struct Missing: Error, CustomStringConvertible {
    package let description: String
  }

  /// How a program ended and what it wrote.
  package struct Outcome: Sendable {
    /// The exit status, or the number of the signal that ended it.
    package let status: Int32
    package let output: [UInt8]
    package let errors: String

    package var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// A program of the system.
  ///
  /// - Parameter package: What to install where it is missing.
  package init(_ name: String, package: String) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":")
    let paths = folders.map { "\($0)/\(name)" }
    guard let path = paths.first(where: FileManager.default.isExecutableFile(atPath:)) else {
      throw Missing(description: "\(name) is missing; install it with: apt-get install \(package)")
    }
    self.path = path
  }

  /// An executable of this package, built beside the tests.
  package init(built name: String) throws {
    path = "\(Self.buildFolder)/\(name)"
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw Missing(description: "\(path) is missing; make it with: swift build")
    }
  }

  /// The folder in which the test bundle and the executables lie.
  package static let buildFolder: String = {
    let tests = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    return URL(filePath: tests ?? CommandLine.arguments[0]).deletingLastPathComponent().path
  }()

  /// Runs it and waits for its end.
  ///
  /// - Parameter environment: Added to the environment of the tests.
  package func run(
    _ arguments: [String], input: [UInt8] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files and not pipes, which block when they are full.
    let files = ["input", "output", "errors"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    try Data(input).write(to: files[0])
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: Array(try Data(contentsOf: files[1])),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
