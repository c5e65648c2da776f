/// Which branch of a notice with several for kinds of rights a place stands in.
///
/// "For trademark complaints: a licence. For counterfeit complaints: an invoice." Only the branch
/// of the kind that the notice is about asks the seller for something.
enum RightBranch: String, Sendable {
  /// That of the kind which the notice names first.
  case same
  case other

  private static let rights = [
    "trademark", "copyright", "design", "counterfeit", "patent", "unfair",
  ].map { SignalNames.key(of: "right.\($0)") }

  /// - Returns: `nil` where the notice names one kind at most, or none around the place.
  init?(ofSentence number: Int, in text: NoticeText) {
    let named = Self.rights.compactMap { right in
      text.signals[right].first.map { (right: right, start: $0.range.lowerBound) }
    }
    guard named.count > 1, let stated = named.min(by: { $0.start < $1.start }) else { return nil }
    let heading = Clock.heading(above: number, in: text)
    for place in [number, heading].compactMap(\.self) {
      let range = text.sentences[place].range
      let here = named.filter { !text.signals.all($0.right, in: range).isEmpty }
      guard !here.isEmpty else { continue }
      self = here.contains { $0.right == stated.right } ? .same : .other
      return
    }
    return nil
  }
}
