import Casework
import CivilTime
import PlanReview
import Terminal
import TextEditing
import TextFolding
import Wording

// Going to a line or to a part of the plan.
extension WorkbenchState {
  /// To the part of the plan before or after, as its headings divide it.
  mutating func goToSection(forward: Bool, extending: Bool, at now: Moment) {
    reviewDraft(at: now)
    guard let draft, let sections = draft.review?.review.text.sections else { return }
    let here = draft.editor.text.byte(of: draft.editor.caret.position)
    let starts = sections.map(\.span.lowerBound)
    let goal =
      forward
      ? starts.first { $0 > here } ?? draft.editor.text.byteCount
      : starts.last { $0 < here } ?? 0
    self.draft?.editor.go(to: draft.editor.text.position(ofByte: goal), extending: extending)
  }

  /// To a line by its number, counted from the end where it is negative, or to the part of
  /// the plan whose heading has the words.
  mutating func goToLine(_ words: String, at now: Moment) {
    guard let text = draft?.editor.text, !words.isEmpty else { return }
    let folded = SearchFolding.fold(words)
    if let number = Int(folded) {
      let line = number < 0 ? text.lineCount + number : number - 1
      draft?.editor.go(
        to: TextPosition(line: min(max(line, 0), text.lineCount - 1), byte: 0))
    } else {
      reviewDraft(at: now)
      let sections = draft?.review?.review.text.sections ?? []
      let heading = sections.first { SearchFolding.fold($0.title).contains(folded) }
      guard let heading else {
        message = Message(language.say(EditingPhrase.noSuchPlace, words), role: .warning)
        return
      }
      draft?.editor.go(to: text.position(ofByte: heading.span.lowerBound))
    }
    draft?.showCaret()
  }

  /// Begins a line; an item of a list goes on, but below a numbered heading of the plan comes
  /// text.
  mutating func beginLine(at seconds: Int) {
    let isHeading = isHeadingAtCaret
    draft?.editor.newline(listing: !isHeading, at: seconds)
  }

  private var isHeadingAtCaret: Bool {
    guard let draft else { return false }
    let line = draft.editor.text.bytes(ofLine: draft.editor.caret.position.line)
    guard line.count <= Self.longestHeading else { return false }
    let text = PlanText(String(decoding: line, as: UTF8.self), words: reviewWords)
    return text.sections.contains { $0.kind != .opening }
  }

  /// In bytes: a longer line is no heading, and need not be read.
  private static let longestHeading = 300
}
