/// A query that was given a name, to be chosen again.
package struct SavedView: Hashable, Sendable {
  package var name: String
  package var query: String

  package init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}
