import Terminal

/// What the program has to say, above the keys; the next key removes it.
package struct Message: Hashable, Sendable {
  package let text: String
  package let role: StyleRole

  package init(_ text: String, role: StyleRole = .message) {
    self.text = text
    self.role = role
  }
}
