import PlanReview
import Terminal
import TextEditing

// The draft as it was judged.
extension DraftPane {
  mutating func take(_ review: DraftReview) {
    self.review = review
    judgedLength = editor.text.characterCount
    fieldLengths = Dictionary(
      FormField.all(of: review.review.text).map { ($0.part, $0.characters) }, uniquingKeysWith: +)
    isReviewStale = false
  }

  mutating func take(_ findings: ArchiveFindings, for text: DraftText?) {
    searched = text
    isReviewStale = isReviewStale || findings != archive
    archive = findings
  }

  /// The other cases may be others by now: the draft is judged and compared with them anew.
  mutating func compareAnew() {
    isReviewStale = true
    searched = nil
  }

  /// Whether the text on the screen is the one that was judged.
  var isJudged: Bool { review?.text == editor.text && !isReviewStale }

  /// Whether it was compared with the other cases too.
  package var isReviewed: Bool { isJudged && searched == editor.text }

  /// Whether the text was judged, and the other cases are still being read.
  package var isComparing: Bool { !archive.isWhole && isJudged }

  /// The characters of a field as it will be copied; `nil` where there is no such field, or
  /// nobody has judged the text yet.
  ///
  /// - Parameter part: The one that is being written, or none for the whole plan: what was typed
  ///   since the draft was judged counts as text of this field.
  func length(ofField part: PlanSection.Kind?) -> Int? {
    fieldLengths[part].map { max(0, $0 + editor.text.characterCount - judgedLength) }
  }

  /// Puts the caret at a byte of the whole text.
  mutating func goTo(byte: Int) {
    editor.goTo(editor.text.position(ofByte: byte))
    showCaret()
  }

  /// The part of the plan that the caret stands in.
  ///
  /// Since the draft was judged one has most probably typed before the caret: its place is
  /// counted from the end.
  package var part: PlanSection.Kind? {
    guard let review else { return nil }
    let behind = editor.text.byteCount - editor.text.byte(of: editor.caret.position)
    return review.review.text.section(at: max(0, review.text.byteCount - behind))?.kind
  }
}
