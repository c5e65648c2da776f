import Foundation

/// A library of `Fixtures` that is laid under a program, compiled with the compiler of the
/// system.
enum SystemLibrary {
  /// - Parameter name: Of the source, without `.c`.
  /// - Returns: The path for `LD_PRELOAD`.
  static func compiled(_ name: String) throws -> String {
    let source = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Fixtures/\(name).c").path
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "fukkatsu-\(name)-\(ProcessInfo.processInfo.processIdentifier)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appending(path: "\(name).so").path
    let compiler = try HelperProgram("cc", package: "gcc")
    let outcome = try compiler.run(["-shared", "-fPIC", "-O1", "-o", path, source, "-ldl"])
    guard outcome.status == 0 else {
      throw HelperProgram.Missing(description: "cc \(source): \(outcome.errors)")
    }
    return path
  }
}
