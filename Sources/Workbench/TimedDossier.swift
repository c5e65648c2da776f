import Casework

/// A case with its line of time, which is put in order once and not at each look.
struct TimedDossier: Sendable {
  let dossier: Dossier
  let timeline: [TimelineItem]

  init(_ dossier: Dossier) {
    self.dossier = dossier
    timeline = dossier.timeline
  }
}
