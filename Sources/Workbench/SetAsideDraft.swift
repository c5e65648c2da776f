/// A text of another window that a crash left beside the one that was kept last.
package struct SetAsideDraft: Hashable, Sendable {
  let name: String
  let text: String

  package init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}
