import Casework

/// A trait, with where it was seen; it may be a context without words.
private typealias SeenTrait = (context: TraitContext, words: String, sight: Traits.Sight?)

/// The contexts in which the sentences tell the values of a question, by value.
private struct SentenceContexts {
  let best: [TraitContext]
  let top: [TraitContext]
  let lead: [TraitContext]
  let last: [TraitContext]

  private init(_ question: ReadingQuestion) {
    func contexts(_ name: String) -> [TraitContext] {
      question.values.map { TraitContext("\(name).\($0)") }
    }
    (best, top) = (contexts("best"), contexts("top"))
    (lead, last) = (contexts("lead"), contexts("last"))
  }

  private static let stages = SentenceContexts(.stageSentence)
  private static let reasons = SentenceContexts(.reasonSentence)

  static func of(_ question: ReadingQuestion) -> SentenceContexts {
    question == .stageSentence ? stages : reasons
  }
}

/// How much each sentence of a notice speaks for each stage and each reason.
///
/// Most sentences of a long notice decide nothing; one or two do. Each is judged by itself,
/// and the loudest are told to the judgement of the whole.
struct DecidingSentences: Sendable {
  private var stages = Told(ReadingQuestion.stageSentence)
  private var reasons = Told(ReadingQuestion.reasonSentence)

  /// How far the likeliest of the sentences that name money is for its being held; `nil` where
  /// none names it.
  private(set) var money: Double?

  /// What the sentences say to one question.
  fileprivate struct Told {
    private let nothing: Int

    /// For each value, how far its loudest sentence is ahead of deciding nothing.
    private(set) var loudest: [(margin: Double, sight: Traits.Sight)?]

    /// The values that sentences decide for, in the order of the text.
    private(set) var decided: [Int] = []

    init(_ question: ReadingQuestion) {
      let values = question.values
      nothing = values.lastIndex(of: ReadingQuestion.nothing) ?? values.count
      loudest = values.map { _ in nil }
    }
  }

  /// What decides stands among the first sentences; a hostile text has thousands.
  private static let limit = 300

  /// - Parameter said: What the sentences of each text say.
  init(
    in texts: [NoticeText], said: [SaidSignals], rules: ReadingRules, known: inout KnownPhrases
  ) {
    let (stage, reason) = (rules.weights[.stageSentence], rules.weights[.reasonSentence])
    for (text, said) in zip(texts, said) {
      for number in text.sentences.indices.prefix(Self.limit) {
        let traits = Traits(ofSentence: number, in: text, said: said, known: &known)
        let sight = Traits.Sight(place: text.place, range: text.sentences[number].range)
        stages.add(stage.scores(of: traits), at: sight)
        reasons.add(reason.scores(of: traits), at: sight)
        if text.namesMoney(inSentence: number) {
          let scores = rules.weights[.fundsSentence].scores(of: traits)
          money = max(money ?? -.infinity, scores[0] - scores[1])
        }
      }
    }
  }

  fileprivate func told(on question: ReadingQuestion) -> Told {
    question == .stageSentence ? stages : reasons
  }
}

extension DecidingSentences.Told {
  fileprivate mutating func add(_ scores: [Double], at sight: Traits.Sight) {
    guard scores.indices.contains(nothing) else { return }
    for value in scores.indices where value != nothing {
      let margin = scores[value] - scores[nothing]
      if loudest[value].map({ $0.margin < margin }) ?? true { loudest[value] = (margin, sight) }
    }
    let best = scores.indices.max { scores[$0] < scores[$1] }
    if let best, best != nothing { decided.append(best) }
  }
}

extension NoticeText {
  func namesMoney(inSentence number: Int) -> Bool { has("clock.money", inSentence: number) }
}

extension Traits {
  /// With what the sentences say by themselves.
  func with(_ sentences: DecidingSentences, on question: ReadingQuestion) -> Traits {
    var traits = self
    for trait in sentences.traits(on: question) {
      traits.add(trait.context, trait.words, at: trait.sight)
    }
    return traits
  }
}

extension DecidingSentences {
  /// `best.suspension 2` where a sentence is ahead by at least 2; `top.`, `lead.` and `last.`
  /// name the loudest value and those of the first and the last sentence that decide.
  fileprivate func traits(on question: ReadingQuestion) -> [SeenTrait] {
    var traits: [SeenTrait] = []
    let contexts = SentenceContexts.of(question)
    let told = told(on: question)
    let ranked = told.loudest
    for (context, loudest) in zip(contexts.best, ranked) {
      guard let loudest else { continue }
      for step in Threshold.steps(upTo: loudest.margin, in: -3...3) {
        traits.append((context, String(step), loudest.sight))
      }
    }
    let margins = ranked.map { $0?.margin ?? -.infinity }
    if let top = margins.indices.max(by: { margins[$0] < margins[$1] }), margins[top].isFinite {
      traits.append((contexts.top[top], "", ranked[top]?.sight))
    }
    if let first = told.decided.first, let last = told.decided.last {
      traits.append((contexts.lead[first], "", nil))
      traits.append((contexts.last[last], "", nil))
    }
    return traits
  }
}

/// A number told as traits: each step that it reaches is one.
enum Threshold {
  static func steps(upTo number: Double, in steps: ClosedRange<Int>) -> [Int] {
    steps.filter { number >= Double($0) }
  }
}
