import CaseFiles
import Casework
import CivilTime
import JSONText
import PlanReview
import Wording

extension Invocation {
  /// Where what is worked out is kept; nothing is kept of the sample cases.
  private var cacheFolder: String? { arguments.has("--samples") ? nil : surroundings.cacheFolder }

  /// A draft, judged as it would be submitted now.
  func review(
    _ round: Round, in dossier: Dossier, channel: AnswerChannel? = nil, planned: Moment? = nil
  ) throws(ToolFailure) -> Review {
    let words = reviewWords()
    return Review(
      ReviewMaterial(
        round.text, of: round, in: dossier, planned: planned ?? now, channel: channel,
        archive: try archiveFindings(for: round.text, in: dossier, by: words), words: words))
  }

  /// What a draft has in common with other cases: one that could not be compared with them is
  /// not judged.
  private func archiveFindings(
    for text: String, in dossier: Dossier, by words: ReviewWords
  ) throws(ToolFailure) -> ArchiveFindings {
    guard let store = try storeForReading() else { return .none }
    return try attempt { () throws(StoreError) in
      let archive = ArchiveReading(cacheFolder: cacheFolder, store: store)
      _ = try archive.update()
      return try archive.findings(
        for: text, in: dossier, sentenceShare: words.limits.sentenceReuse, at: now)
    }
  }

  /// Prints what stands against submitting a draft, one thing a line.
  ///
  /// - Parameter isWhole: Whether all of the case could be read; a draft cannot be found ready
  ///   where it could not.
  /// - Returns: Whether something required does.
  func check(
    _ round: Round, in dossier: Dossier, isWhole: Bool
  ) throws(ToolFailure) -> ExitCode {
    let review = try review(round, in: dossier)
    if wantsJSON {
      print(.array(review.remarks.map { $0.json(in: review.text, language) }))
    } else if review.remarks.isEmpty {
      if isWhole { print(language.say(ToolErrorPhrase.ready)) }
    } else {
      for remark in review.remarks { print(remark.line(in: review.text, language)) }
    }
    return review.required.isEmpty && isWhole ? .done : .found
  }
}

extension Remark {
  /// One line: how grave, which rule, where, why, and what to do.
  func line(in text: PlanText, _ language: Language) -> String {
    let place = places(in: text, language).map { "\($0): " } ?? ""
    return language.say(
      RoundPhrase.remarkLine, language.say(severity), rule.rawValue,
      place + reason(in: language), mend(in: language))
  }

  private func places(in text: PlanText, _ language: Language) -> String? {
    guard let first = spans.first else { return nil }
    let lines = Set(spans.map { text.line(of: $0.lowerBound) }).sorted().map(String.init)
    let words = text[first].onOneLine
    let shown = words.count > 24 ? words.prefix(23) + "…" : words[...]
    return language.say(
      RoundPhrase.remarkPlace, lines.prefix(6).joined(separator: ","), String(shown))
  }

  func json(in text: PlanText, _ language: Language) -> JSONValue {
    .object([
      "rule": .string(rule.rawValue),
      "severity": .string(severity.rawValue),
      "section": .string(
        orNull: spans.first.flatMap { text.section(at: $0.lowerBound)?.kind.rawValue }),
      "spans": .array(
        spans.map { span in
          .object([
            "start": .integer(span.lowerBound), "end": .integer(span.upperBound),
            "line": .integer(text.line(of: span.lowerBound)), "text": .string(text[span]),
          ])
        }),
      "reason": .string(reason(in: language)),
      "mend": .string(mend(in: language)),
    ])
  }
}
