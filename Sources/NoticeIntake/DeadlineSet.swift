import Casework

/// What a notice asks somebody to keep: each period or day once, with what it is for.
struct DeadlineSet: Sendable {
  private(set) var kept: [(window: ResponseWindow, kind: DeadlineKind)] = []

  /// How many of one kind count; more are as many.
  private static let most = 3

  /// Adds one, unless it is told already.
  mutating func add(_ window: ResponseWindow, _ kind: DeadlineKind, in stage: Stage) {
    for index in kept.indices where kept[index].window == window {
      guard let joined = Self.joined(kept[index].kind, kind, in: stage) else { continue }
      kept[index].kind = joined
      return
    }
    kept.append((window, kind))
  }

  /// What a period is for that is told twice, as what is to be done and as what follows;
  /// `nil` where those are two things.
  ///
  /// What the seller does is one thing with what he loses; stock and money are two.
  static func joined(
    _ known: DeadlineKind, _ other: DeadlineKind, in stage: Stage
  ) -> DeadlineKind? {
    if known == other { return known }
    let acts: Set<DeadlineKind> = [.answer, .appeal]
    let losses: Set<DeadlineKind> = [.fbaDisposal, .funds]
    guard
      acts.contains(known) && acts.union(losses).contains(other)
        || acts.contains(other) && losses.contains(known)
    else { return nil }
    if known == .appeal { return other }
    if known == .answer, other == .fbaDisposal, stage == .listingInquiry { return .fbaDisposal }
    return known
  }

  /// How many there are of each kind: a notice has one day for the answer, or none.
  func traits(in stage: Stage, isSpelled: Bool = false) -> Traits {
    var traits = Traits(isSpelled: isSpelled)
    for kind in DeadlineKind.allCases {
      let count = min(kept.count { $0.kind == kind }, Self.most)
      traits.add("holds", "\(kind.rawValue).\(count)")
      traits.add("holds", "\(kind.rawValue).\(count) stage_\(stage.rawValue)")
    }
    return traits
  }
}
