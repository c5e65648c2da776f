/// A query that was given a name, to be chosen again.
package struct SavedView: Hashable, Sendable {
  package var name: String
  package var query: String

  package init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}

/// What a person does to the queries with names.
package enum SavedViewChange: Hashable, Sendable {
  /// Gives a query a name, in place of another of that name.
  case save(SavedView)

  /// Takes one away that still says the same.
  case forget(SavedView)
}
