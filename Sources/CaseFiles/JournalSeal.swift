import Casework
import JSONText

/// The member of a journal's line that tells whether the rest of it is as it was written.
///
/// Lines of versions that wrote none say nothing.
enum JournalSeal {
  static let key = "sum"

  /// So many hexadecimal digits find what chance alters.
  private static let length = 16

  /// A line with its seal.
  static func sealed(_ line: JSONObject) -> JSONObject {
    line.merging([key: .string(sum(of: line))]) { $1 }
  }

  /// Whether a line is as it was written, as far as that is known.
  static func holds(of line: JSONObject) -> Bool {
    line[key].map { $0 == .string(sum(of: line)) } ?? true
  }

  private static func sum(of line: JSONObject) -> String {
    var rest = line
    rest[key] = nil
    return String(SHA256.hex(JSONValue.object(rest).compact).prefix(length))
  }
}
