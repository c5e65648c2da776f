import Casework
import JSONText

/// Something in a file of settings that is passed over.
package struct SettingFault: Hashable, Sendable {
  package let file: String

  /// Counted from 1.
  package let line: Int
  package let kind: Kind

  package enum Kind: Hashable, Sendable {
    case notJSON(JSONError.Fault)
    case notAnObject(String)

    /// A key there is not; the nearest one, where one is near.
    case unknownKey(String, nearest: String?)

    /// A value that is none of the key's, and what would be.
    case badValue(String, expected: String)

    /// A key that only the user's own file sets, in another one.
    case usersOwn(String)
  }
}

extension Settings {
  /// Lays what a file says over the settings so far; what is wrong in it changes nothing.
  ///
  /// - Parameters:
  ///   - bytes: JSON with `//` comments.
  ///   - file: Its name, for the faults.
  ///   - isUsersOwn: Whether the user wrote it; else programs in it are passed over.
  /// - Returns: The faults in the order of their lines, and the names of what was set.
  package mutating func apply(
    _ bytes: [UInt8], from file: String, isUsersOwn: Bool = true
  ) -> (faults: [SettingFault], set: [String]) {
    do {
      var reader = SettingsReader(
        file: file, isUsersOwn: isUsersOwn, lines: JSONKeyLines(bytes), settings: self)
      reader.read(try JSONValue(parsing: bytes, comments: true), at: [])
      self = reader.settings
      return (reader.faults.sorted { $0.line < $1.line }, reader.set)
    } catch {
      let fault = SettingFault(
        file: file, line: error.line, kind: .notJSON(error.fault))
      return ([fault], [])
    }
  }
}

/// Walks through the objects of a file of settings.
private struct SettingsReader {
  let file: String
  let isUsersOwn: Bool
  let lines: JSONKeyLines
  var settings: Settings
  var faults: [SettingFault] = []
  var set: [String] = []

  mutating func read(_ value: JSONValue, at path: [String]) {
    guard let members = value.object else {
      report(.notAnObject(path.joined(separator: ".")), at: path)
      return
    }
    for (key, value) in members.sorted(by: { $0.key < $1.key }) { take(key, value, in: path) }
  }

  private mutating func take(_ key: String, _ value: JSONValue, in group: [String]) {
    let path = group + [key]
    let name = path.joined(separator: ".")
    if let entry = SettingEntry.all.first(where: { $0.path == path }) {
      if entry.isUsersOwn, !isUsersOwn {
        report(.usersOwn(name), at: path)
      } else if entry.take(value, &settings) {
        set.append(name)
      } else {
        report(.badValue(name, expected: entry.expected), at: path)
      }
    } else if SettingEntry.all.contains(where: { $0.path.starts(with: path) }) {
      read(value, at: path)
    } else {
      // Among those of the same group, and the groups beside it.
      let names = SettingEntry.all.filter { $0.path.starts(with: group) }
        .map { $0.path.prefix(path.count).joined(separator: ".") }
      report(.unknownKey(name, nearest: Spelling.nearest(to: name, among: names)), at: path)
    }
  }

  private mutating func report(_ kind: SettingFault.Kind, at path: [String]) {
    faults.append(SettingFault(file: file, line: lines.line(of: path) ?? 1, kind: kind))
  }
}
