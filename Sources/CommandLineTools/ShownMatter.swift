import Casework
import PlanReview

/// What is printed, as it is or, with `--mask`, without what tells whose it is.
extension Invocation {
  func shown(_ dossier: Dossier) -> Dossier {
    arguments.has("--mask") ? Mask(dossier, in: language).masked(dossier) : dossier
  }

  /// A case whose plans go to others.
  func handedOn(_ dossier: Dossier) -> Dossier {
    arguments.has("--mask") ? Mask(forPlansOf: dossier, in: language).masked(dossier) : dossier
  }

  func shown(_ row: CaseSummary) -> CaseSummary {
    arguments.has("--mask") ? Mask.masked(row, in: language) : row
  }

  /// A notice of which nobody has said whose it is.
  func shown(_ notice: Notice) -> Notice {
    arguments.has("--mask") ? Mask(nil, in: language).masked(notice) : notice
  }
}
