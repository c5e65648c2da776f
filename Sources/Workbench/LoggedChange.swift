import Casework
import TextEditing

/// What has happened to a draft since it was kept safe last, and the text it has led to.
package struct LoggedChange: Hashable, Sendable {
  package let round: RoundID
  package let change: DraftChange
  let text: DraftText
}
