import Foundation

/// The executable that was built with these tests.
enum BuiltProgram {
  /// The folder in which the test bundle and the executable lie.
  static let folder: String = {
    let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return URL(fileURLWithPath: bundle ?? CommandLine.arguments[0]).deletingLastPathComponent().path
  }()

  static var path: String { "\(folder)/fukkatsu" }

  /// Where a program is that the tests need.
  ///
  /// - Throws: ``MissingProgram``, which says what to install.
  static func tool(_ name: String) throws -> String {
    let searched = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    for folder in searched.split(separator: ":") {
      let path = "\(folder)/\(name)"
      if access(path, X_OK) == 0 { return path }
    }
    throw MissingProgram(name: name)
  }
}

struct MissingProgram: Error, CustomStringConvertible {
  let name: String

  var description: String { "\(name) is missing; install it with: apt-get install \(name)" }
}
