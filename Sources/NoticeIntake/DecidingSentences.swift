import Casework

/// A trait, with where it was seen; it may be a context without words.
private typealias SeenTrait = (context: String, words: String, sight: Traits.Sight?)

/// How much each sentence of a notice speaks for each stage and each reason.
///
/// Most sentences of a long notice decide nothing; one or two do. Each is judged by itself,
/// and the loudest are told to the judgement of the whole.
struct DecidingSentences: Sendable {
  /// For each value, how far its loudest sentence is ahead of deciding nothing.
  private var loudest: [ReadingQuestion: [(margin: Double, sight: Traits.Sight)?]] = [:]

  /// The values that sentences decide for, in the order of the text.
  private var decided: [ReadingQuestion: [Int]] = [:]

  /// How far the likeliest of the sentences that name money is for its being held; `nil` where
  /// none names it.
  private(set) var money: Double?

  private static let questions = [ReadingQuestion.stageSentence, .reasonSentence]

  /// What decides stands among the first sentences; a hostile text has thousands.
  private static let limit = 300

  /// - Parameter said: What the sentences of each text say.
  init(
    in texts: [NoticeText], said: [SaidSignals], rules: ReadingRules, known: inout KnownPhrases
  ) {
    for question in Self.questions {
      loudest[question] = question.values.map { _ in nil }
    }
    for (text, said) in zip(texts, said) {
      for number in text.sentences.indices.prefix(Self.limit) {
        let traits = Traits(ofSentence: number, in: text, said: said, known: &known)
        let sight = Traits.Sight(place: text.place, range: text.sentences[number].range)
        for question in Self.questions {
          add(rules.weights[question].judge(traits), of: question, at: sight)
        }
        if text.namesMoney(inSentence: number) {
          let scores = rules.weights[.fundsSentence].judge(traits).scores
          money = max(money ?? -.infinity, scores[0] - scores[1])
        }
      }
    }
  }

  private mutating func add(
    _ judgement: Judgement, of question: ReadingQuestion, at sight: Traits.Sight
  ) {
    let scores = judgement.scores
    guard let nothing = question.values.lastIndex(of: ReadingQuestion.nothing) else { return }
    for value in scores.indices where value != nothing {
      let margin = scores[value] - scores[nothing]
      if loudest[question]?[value].map({ $0.margin < margin }) ?? true {
        loudest[question]?[value] = (margin, sight)
      }
    }
    let best = scores.indices.max { scores[$0] < scores[$1] }
    if let best, best != nothing { decided[question, default: []].append(best) }
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
    let ranked = loudest[question] ?? []
    for (value, loudest) in zip(question.values, ranked) {
      guard let loudest else { continue }
      for step in Threshold.steps(upTo: loudest.margin, in: -3...3) {
        traits.append(("best.\(value)", String(step), loudest.sight))
      }
    }
    let margins = ranked.map { $0?.margin ?? -.infinity }
    if let top = margins.indices.max(by: { margins[$0] < margins[$1] }), margins[top].isFinite {
      traits.append(("top.\(question.values[top])", "", ranked[top]?.sight))
    }
    if let first = decided[question]?.first, let last = decided[question]?.last {
      traits.append(("lead.\(question.values[first])", "", nil))
      traits.append(("last.\(question.values[last])", "", nil))
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
