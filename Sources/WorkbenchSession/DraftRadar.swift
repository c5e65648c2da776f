import CaseFiles
import Casework
import CivilTime
import PlanReview

/// Compares a draft with the other cases of the store.
///
/// The first time all their records have to be read, which takes a while: a short piece at
/// each pause of the typing, so that no key waits for it.
///
/// A class, because it changes while its owner is only borrowed.
final class DraftRadar {
  private let store: Store
  private let archive: ArchiveReading
  private let isKept: Bool
  private let clock: SessionClock

  /// When something was told last of what is not whole yet, in milliseconds.
  private var toldAt: Int?

  /// Milliseconds that reading may take at one time, and after which something is told of it.
  private static let (patience, telling) = (15, 2000)

  /// - Parameter cacheFolder: `nil` to keep nothing: then all is read at once.
  init(_ store: Store, cacheFolder: String?, clock: SessionClock) {
    self.store = store
    self.clock = clock
    isKept = cacheFolder != nil
    archive = ArchiveReading(cacheFolder: cacheFolder, store: store)
  }

  /// What a draft has in common with the other cases, as far as they were read; `nil` where
  /// there is nothing new to tell yet.
  func findings(
    for text: String, of round: RoundID, by limits: ReviewLimits, at now: Moment
  ) throws(StoreError) -> ArchiveFindings? {
    let end = clock.ticks() + Self.patience
    let isWhole = try archive.update { !isKept || clock.ticks() < end }
    let tick = clock.ticks()
    if !isWhole, let toldAt, tick < toldAt + Self.telling { return nil }
    var findings = try archive.findings(
      for: text, in: try store.dossier(round.caseID), sentenceShare: limits.sentenceReuse, at: now)
    findings.isWhole = isWhole
    toldAt = isWhole ? nil : clock.ticks()
    return findings
  }
}
