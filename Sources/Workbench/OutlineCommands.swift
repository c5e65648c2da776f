import Casework
import CivilTime
import PlanReview
import TextEditing
import Wording

extension WorkbenchState {
  /// Puts the outline of the notice in the place of the text; the text comes back by undo.
  mutating func beginFromOutline(at now: Moment) {
    guard let dossier = dossierOfDraft else { return }
    let outline = PlanOutline.text(
      answering: dossier.askingNotice, otherwise: language.ofPlans)
    draft?.editor.rewrite(as: DraftText(outline), at: now.seconds)
    draft?.showCaret()
    say(RoundPhrase.outlined)
    reviewDraft(at: now)
  }
}
