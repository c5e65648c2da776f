import Workbench

/// When a draft that is being typed has to be put on the disk.
///
/// Outside the store within a second of a key, whether the typing goes on or rests;
/// into the store after half a minute of rest.
struct DraftTimers {
  private var keepAt: Int?
  private var saveAt: Int?

  static let patience = 700
  static let rest = 30_000

  /// After keys were taken, at a tick of the session's clock.
  mutating func update(for draft: DraftPane?, typed: Bool, at tick: Int) {
    guard let draft else {
      self = DraftTimers()
      return
    }
    keepAt = draft.isKept ? nil : keepAt ?? tick + Self.patience
    if draft.isSaved {
      saveAt = nil
    } else if typed || saveAt == nil {
      saveAt = tick + Self.rest
    }
  }

  /// What is due at a tick.
  mutating func due(for draft: DraftPane?, at tick: Int) -> [Effect] {
    guard let draft else { return [] }
    if let saveAt, saveAt <= tick {
      self = DraftTimers()
      return [.saveDraft(draft.snapshot)]
    }
    if let keepAt, keepAt <= tick {
      self.keepAt = nil
      return [.keepDraft(draft.snapshot)]
    }
    return []
  }

  /// Milliseconds until the next is due.
  func wait(from tick: Int) -> Int? {
    [keepAt, saveAt].compactMap(\.self).min().map { max(0, $0 - tick) }
  }
}
