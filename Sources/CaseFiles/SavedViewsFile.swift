import Casework
import JSONText

/// The queries that the user has given names: `views.json` of the user's settings, an
/// object of queries by name.
package struct SavedViewsFile: Sendable {
  private let file: UserFile

  /// - Parameter folder: `$XDG_CONFIG_HOME/fukkatsu`.
  package init(folder: String) {
    file = UserFile(path: "\(folder)/views.json")
  }

  /// The views by their names; none where there is no file.
  ///
  /// - Throws: ``StoreError/malformed(path:fault:)`` where the file holds something else.
  package func views() throws(StoreError) -> [SavedView] { Self.views(in: try members()) }

  private static func views(in members: JSONObject) -> [SavedView] {
    members.compactMap { name, query in
      query.string.map { SavedView(name: name, query: $0) }
    }.sorted { $0.name < $1.name }
  }

  private func members() throws(StoreError) -> JSONObject {
    guard let bytes = try file.read() else { return [:] }
    let value: JSONValue
    do { value = try JSONValue(parsing: bytes, comments: true) } catch {
      throw StoreError(error, in: file.path)
    }
    guard let members = value.object else {
      let error = RecordError(path: ".", expected: .queriesByName)
      throw .malformed(path: file.path, fault: .record(error))
    }
    return members
  }

  /// Makes a change to what is in the file now, by whoever it was written since it was read.
  ///
  /// - Returns: What there is then.
  /// - Throws: ``StoreError/malformed(path:fault:)`` where the file holds something else; it
  ///   stays as it is.
  package func carryOut(_ change: SavedViewChange) throws(StoreError) -> [SavedView] {
    var members = try members()
    switch change {
    case .save(let view): members[view.name] = .string(view.query)
    case .forget(let view):
      if members[view.name]?.string == view.query { members[view.name] = nil }
    }
    try file.replace(with: JSONValue.object(members).indented, makesFolder: true)
    return Self.views(in: members)
  }
}
