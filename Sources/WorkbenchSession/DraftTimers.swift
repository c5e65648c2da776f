import Casework
import Workbench

/// When a draft that is being typed has to be put on the disk.
///
/// Outside the store within a second of a key, whether the typing goes on or rests;
/// into the store after half a minute of rest.
struct DraftTimers {
  private var keepAt: Int?
  private var saveAt: Int?
  private var reviewAt: Int?

  /// When the row of counts has to be drawn, and since when it has not been.
  private var standingAt: Int?
  private var behindSince: Int?

  static let patience = 700

  /// Milliseconds after which what could not be kept is tried again.
  static let retry = 3000
  static let rest = 30_000

  /// Milliseconds without a key after which the draft is judged.
  static let pause = 250

  /// A draft that takes long to be judged is judged after a rest so many times as long: no
  /// key waits for it while one is writing; but in so many milliseconds at most.
  static let restForCost = 12
  static let longestRest = 5000

  /// Milliseconds that no key notices to have waited.
  static let unnoticed = 50

  /// Bytes beyond which a draft is not judged as soon as it is open, but after a rest of so
  /// many milliseconds: nobody knows yet how long it takes.
  static let longText = 300_000
  static let longRest = 3000

  /// Milliseconds that judging took last time.
  private var cost = 0

  /// Milliseconds without a key after which the row of counts follows the text, and those after
  /// which it does in any case: it is most of what a typed character would send.
  static let (breath, longestBreath) = (50, 250)

  /// Milliseconds after a draft was opened: first its text is shown.
  static let opening = 5

  /// After keys were taken, at a tick of the session's clock.
  mutating func update(for draft: DraftPane?, typed: Bool, at tick: Int) {
    guard let draft else {
      self = DraftTimers()
      return
    }
    if draft.isReviewed {
      reviewAt = nil
    } else if draft.review == nil, draft.byteCount <= Self.longText {
      // Just opened: as soon as its text is on the screen.
      reviewAt = reviewAt ?? tick + Self.opening
    } else if draft.isComparing, !typed {
      // Nobody writes: the next part at once, between two looks for a key.
      reviewAt = tick
    } else if typed || reviewAt == nil {
      let rest =
        draft.review == nil ? Self.longRest : Self.restForCost * max(0, cost - Self.unnoticed)
      reviewAt = tick + min(max(Self.pause, rest), Self.longestRest)
    }
    behindSince = typed ? behindSince ?? tick : nil
    standingAt = behindSince.map { min(tick + Self.breath, $0 + Self.longestBreath) }
    keepAt = draft.isKept ? nil : keepAt ?? tick + Self.patience
    if draft.isSaved || draft.hasGoneOut {
      saveAt = nil
    } else if typed || saveAt == nil {
      saveAt = tick + Self.rest
    }
  }

  /// After something came from outside: a draft that has to be judged anew is, though no key
  /// was pressed.
  mutating func look(at draft: DraftPane?, at tick: Int) {
    guard let draft, draft.review != nil, !draft.isReviewed else { return }
    reviewAt = reviewAt ?? tick + Self.pause
  }

  /// Whether the row of counts is to be drawn with the text.
  mutating func isStandingDue(at tick: Int) -> Bool {
    if let standingAt, tick < standingAt { return false }
    (standingAt, behindSince) = (nil, nil)
    return true
  }

  /// Whether the typing has rested long enough for the draft to be judged.
  mutating func isReviewDue(at tick: Int) -> Bool {
    guard let reviewAt, reviewAt <= tick else { return false }
    self.reviewAt = nil
    return true
  }

  /// Tells how long judging the draft, and comparing it, has taken.
  mutating func judged(in milliseconds: Int) { cost = milliseconds }

  /// What is due at a tick.
  ///
  /// - Parameter canLog: Whether what was typed can follow what was kept of a round.
  mutating func due(
    for draft: DraftPane?, canLog: (RoundID) -> Bool, at tick: Int
  ) -> [Effect] {
    guard let draft else { return [] }
    if let saveAt, saveAt <= tick {
      (self.saveAt, keepAt) = (nil, tick + Self.retry)
      return [.saveDraft(draft.snapshot)]
    }
    if let keepAt, keepAt <= tick {
      self.keepAt = tick + Self.retry
      if canLog(draft.round), let change = draft.changeSinceKept { return [.logDraft(change)] }
      return [.keepDraft(draft.snapshot)]
    }
    return []
  }

  /// After what was due: what is kept need not be tried again, and cases that are still to be
  /// read are waited for.
  mutating func settle(for draft: DraftPane?, at tick: Int) {
    if draft?.isKept ?? true { keepAt = nil }
    if draft?.isComparing ?? false { reviewAt = reviewAt ?? tick }
  }

  /// Milliseconds until the next is due.
  func wait(from tick: Int) -> Int? {
    [keepAt, saveAt, reviewAt, standingAt].compactMap(\.self).min().map { max(0, $0 - tick) }
  }
}
