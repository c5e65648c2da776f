/// Something that happens while a program is in the middle of its work: with a library,
/// compiled from `Fixtures/interlude.c`, that runs a command before one of its calls.
package struct Interlude: Sendable {
  package enum Call: String, Sendable { case flock, rename }

  private let call: Call
  private let number: Int
  private let command: String
  private let library: String

  private static let library = Result { try SystemLibrary.compiled("interlude") }

  /// - Parameters:
  ///   - number: Before which of the calls, counted from 1.
  ///   - command: For sh(1); it is waited for.
  package init(before call: Call, _ number: Int, run command: String) throws {
    (self.call, self.number, self.command) = (call, number, command)
    library = try Self.library.get()
  }

  /// The environment of the program in the middle of which it happens.
  package var environment: [String: String] {
    [
      "LD_PRELOAD": library, "INTERLUDE_CALL": call.rawValue, "INTERLUDE_AT": String(number),
      "INTERLUDE_RUN": command,
    ]
  }
}
