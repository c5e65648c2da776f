import TestSupport

/// The executable that was built with these tests.
enum BuiltProgram {
  /// The folder in which the test bundle and the executable lie.
  static let folder = HelperProgram.buildFolder

  static var path: String { "\(folder)/fukkatsu" }

  /// Where a program is that the tests need.
  ///
  /// - Throws: ``HelperProgram/Missing``, which says what to install.
  static func tool(_ name: String) throws -> String {
    try HelperProgram(name, package: name).path
  }
}
