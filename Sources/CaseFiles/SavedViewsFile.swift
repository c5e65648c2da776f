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
  package func views() throws(StoreError) -> [SavedView] {
    guard let bytes = try file.read() else { return [] }
    let value: JSONValue
    do { value = try JSONValue(parsing: bytes, comments: true) } catch {
      throw StoreError(error, in: file.path)
    }
    guard let members = value.object else {
      let error = RecordError(path: ".", expected: .queriesByName)
      throw .malformed(path: file.path, fault: .record(error))
    }
    return members.compactMap { name, query in
      query.string.map { SavedView(name: name, query: $0) }
    }.sorted { $0.name < $1.name }
  }

  /// Keeps views in place of those there were.
  package func keep(_ views: [SavedView]) throws(StoreError) {
    let members = JSONObject(views.map { ($0.name, .string($0.query)) }) { $1 }
    try file.replace(with: JSONValue.object(members).indented, makesFolder: true)
  }
}
