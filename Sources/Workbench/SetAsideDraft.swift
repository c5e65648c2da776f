import Casework

/// A text that a crash left beside the one that was kept last: of another window, or of a round
/// that has gone out without it.
package struct SetAsideDraft: Hashable, Sendable {
  let round: RoundID
  let name: String
  let text: String

  package init(round: RoundID, name: String, text: String) {
    (self.round, self.name, self.text) = (round, name, text)
  }
}
