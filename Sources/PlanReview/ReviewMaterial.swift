import Casework
import CivilTime

/// All that a draft is judged by.
package struct ReviewMaterial: Sendable {
  package let text: PlanText
  package let dossier: Dossier

  /// The round it belongs to.
  package let round: Round

  /// When it is to go out, and by which channel; `nil` where that is not said.
  package let planned: Moment
  package let channel: AnswerChannel?

  /// What the other cases of the store have in common with it.
  package let archive: ArchiveFindings
  let words: ReviewWords
  let matches: WordMatches

  package init(
    _ text: String, of round: Round, in dossier: Dossier, planned: Moment,
    channel: AnswerChannel? = nil, archive: ArchiveFindings = .none,
    words: ReviewWords = .builtIn
  ) {
    self.text = PlanText(text, words: words)
    self.dossier = dossier
    self.round = round
    self.planned = planned
    self.channel = channel
    self.archive = archive
    self.words = words
    matches = words.matches(in: self.text.folded)
  }
}

extension ReviewMaterial {
  /// The notice the plan answers.
  package var notice: Notice? { dossier.notice(answeredBy: round) }

  var reading: Reading? { notice?.reading }

  var facts: FactScanner { FactScanner(text: text.folded) }

  /// The products the plan has to speak of.
  package var asins: [String] {
    if let asked = reading?.asins, !asked.isEmpty { return asked }
    return dossier.asins
  }

  /// The round that went out last before this one.
  package var previous: Round? { sentBefore.last }

  /// Every round that went out before this one, oldest first.
  var sentBefore: [Round] {
    dossier.rounds.filter { $0.number < round.number && $0.submission != nil }
  }

  /// Everything that is said of the evidence, as one text.
  var evidenceText: String {
    dossier.sellerCase.evidence.flatMap { [$0.supplier, $0.proves, $0.file] }
      .compactMap(\.self).joined(separator: "\n")
  }

  func spans(_ list: WordList) -> [Range<Int>] { matches[list] }

  func spans(_ list: WordList, in kind: PlanSection.Kind) -> [Range<Int>] {
    text.sections(kind).flatMap { matches.spans(of: list, in: $0.body) }
  }
}

extension Dossier {
  /// The products that any notice of the case names, each once.
  package var asins: [String] {
    notices.flatMap(\.reading.asins).reduce(into: []) { all, asin in
      if !all.contains(asin) { all.append(asin) }
    }
  }
}
