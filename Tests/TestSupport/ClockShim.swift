/// A library that moves the time of day of a program by what a file says, while it runs.
package struct ClockShim: Sendable {
  private let path: String

  /// Compiled once for all tests.
  package static let shared = Result { try ClockShim() }

  private init() throws { path = try SystemLibrary.compiled("clock") }

  /// The variables of a program whose clock is moved.
  ///
  /// - Parameter file: Holds the seconds; read anew at each look at the clock.
  package func environment(shiftedBy file: String) -> [String: String] {
    ["LD_PRELOAD": path, "CLOCK_SHIFT": file]
  }
}
