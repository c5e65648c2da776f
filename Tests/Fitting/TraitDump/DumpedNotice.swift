import Casework
import CivilTime
import Foundation
import MessageFormat

@testable import NoticeIntake

/// A notice with its labels, on the way to what `fit.py` needs of it.
struct DumpedNotice {
  let message: NoticeMessage
  let received: Moment
  let stage: Stage
  let reason: String
  let complaintIDs: [String]
  let reading: Reading
  let findings: Findings

  /// The message as the reader reads it, with all its phrases.
  let reader: NoticeReader

  init(
    file: String, received: String, stage: String, reason: String, complaintIDs: String
  ) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: file)))
    message =
      try file.hasSuffix(".eml") ? NoticeMessage(mail: bytes) : NoticeMessage(pastedText: bytes)
    self.received = message.received ?? Moment(iso8601: received) ?? Moment(seconds: 0)
    self.reason = reason
    self.complaintIDs = complaintIDs.uppercased().split(separator: " ").map(String.init)
    reading = NoticeIntake.read(message, received: self.received)
    self.stage = Stage(rawValue: stage) ?? reading.stage
    reader = NoticeReader(
      message, received: self.received, rules: .builtIn, keepsAll: true)
    var findings = reader.findings
    if !reading.asins.isEmpty { findings.facts.insert("has.asin") }
    self.findings = findings
  }

  private var text: NoticeText { reader.text }

  private var rules: ReadingRules { .builtIn }

  var object: [String: Any] {
    let asks = stage.asksForDocuments
    let said = [SaidSignals(in: text), SaidSignals(in: findings.subject)]
    let clocks = DumpedClocks(of: self)
    return [
      "received": received.inJapan.description, "read": reading.dumped(received: received),
      "text": text.folded.string(0..<text.folded.count),
      "traits": traits(said).spelled,
      "judged": judged,
      "first_funds": firstFunds,
      "first_answer": asks ? AnswerPlace.likely(in: text, domains: rules.domains) : "nowhere",
      "clocks": clocks.objects, "without_notice": clocks.kindsWithoutNotice,
      "documents": documents,
      "numbers": numbers, "names": names, "mentions": mentions,
      "sentences": sentences(of: text, said[0]) + sentences(of: findings.subject, said[1]),
    ]
  }

  private var firstFunds: String {
    findings.quotations("funds.held").isEmpty ? "free" : "held"
  }

  /// How the reader judges the stage, and the reason and the money in the given stage: the score
  /// of each value.
  private var judged: [String: [String: Double]] {
    let plain = NoticeReader(message, received: received, rules: rules)
    let said = [SaidSignals(in: plain.text), SaidSignals(in: plain.subject)]
    var known = KnownPhrases(rules.weights.index)
    let sentences = DecidingSentences(
      in: [plain.text, plain.subject], said: said, rules: rules, known: &known)
    var findings = plain.findings
    if !reading.asins.isEmpty { findings.facts.insert("has.asin") }
    var traits = Traits(of: findings, said: said, products: reading.asins.count)
    let judged = rules.weights.judge(
      traits.with(sentences, on: .stageSentence), pairs: traits, on: .stage)
    traits.add("is", "stage_\(stage.rawValue)")
    let grounds = rules.weights.judge(
      traits.with(sentences, on: .reasonSentence), pairs: traits, on: .reason)
    traits.add("first", firstFunds)
    traits.addMargin(sentences.money, as: "money")
    let funds = rules.weights[.funds].judge(traits)
    return ["stage": scores(judged), "reason": scores(grounds), "funds": scores(funds)]
  }

  private func scores(_ judgement: Judgement) -> [String: Double] {
    Dictionary(uniqueKeysWithValues: zip(judgement.values, judgement.scores))
  }

  private var documents: [String: [String]] {
    let likely = stage.asksForDocuments ? Documents.likely(in: text, stage: stage) : [:]
    return Dictionary(
      uniqueKeysWithValues: DocumentKind.allCases.map { kind in
        var traits = Traits(isSpelled: true)
        traits.add(kind, in: text, isTaken: likely[kind] != nil, margin: nil, rules: rules)
        return (kind.rawValue, traits.spelled)
      })
  }

  private func traits(_ said: [SaidSignals]) -> Traits {
    Traits(of: findings, said: said, products: reading.asins.count, isSpelled: true)
  }

  private func sentences(of text: NoticeText, _ said: SaidSignals) -> [[String: Any]] {
    var known = KnownPhrases(rules.weights.index)
    return text.sentences.indices.map { number in
      let range = text.sentences[number].range
      let traits = Traits(
        ofSentence: number, in: text, said: said, known: &known, isSpelled: true)
      return [
        "traits": traits.spelled, "words": text.folded.string(range),
        "names_money": text.namesMoney(inSentence: number),
      ]
    }
  }

  private var mentions: [String: [[String]]] {
    let said = SaidSignals(in: text)
    var known = KnownPhrases(rules.weights.index)
    return Dictionary(
      uniqueKeysWithValues: DocumentKind.allCases.map { kind in
        let traits = DocumentMention.all(of: kind, in: text).map {
          Traits(
            of: $0, stage: stage, in: text, said: said, known: &known, isSpelled: true)
        }
        return (kind.rawValue, traits.map(\.spelled))
      })
  }

  private var about: [String] { ["stage_\(stage.rawValue)", "reason_\(reason)"] }

  private var numbers: [[String: Any]] {
    var last: Range<Int>?
    return NumberPhrase.all(in: text).map { number in
      let id = text.folded.string(number.range).uppercased()
      let traits = Traits(
        of: number.range, follows: last, in: text, about: about, rules: rules, isSpelled: true)
      if complaintIDs.contains(id) { last = number.range }
      return ["id": id, "traits": traits.spelled]
    }
  }

  private var names: [[String: Any]] {
    NamePhrase.all(in: text).map { name in
      let traits = Traits(of: name, in: text, about: about, rules: rules, isSpelled: true)
      return ["name": text.quote(name.range).words, "traits": traits.spelled]
    }
  }
}

extension Traits {
  var spelled: [String] { (spellings ?? [:]).values.sorted() }
}
