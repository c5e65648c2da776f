import PlanReview
import Wording

extension Surroundings {
  /// The user's own words and limits for remarks.
  package var remarksPath: String { "\(folder("XDG_CONFIG_HOME", ".config"))/remarks.json" }

  /// The user's words over those that ship, `nil` where there are none, and what is wrong in the
  /// user's file, a line each.
  package func ownReviewWords() -> (words: ReviewWords?, faults: [String]) {
    let file = InputFile(path: remarksPath)
    guard file.exists else { return (nil, []) }
    do {
      let words = ReviewWords.builtIn.extended(with: try file.bytes(), from: file.path)
      return (words, words.faults.map { $0.sentence(in: language) })
    } catch {
      return (nil, [error.sentence(file.path, in: language)])
    }
  }
}

extension Invocation {
  /// The words that drafts are judged by; what is wrong in the user's is told, and the rest holds.
  func reviewWords() -> ReviewWords {
    let (words, faults) = surroundings.ownReviewWords()
    for fault in faults { tell("fukkatsu: \(fault)") }
    return words ?? .builtIn
  }
}

extension WordFault {
  fileprivate func sentence(in language: Language) -> String {
    let place = line > 0 ? "\(file):\(line)" : file
    return name.map { language.say(RoundPhrase.unknownMember, place, $0) }
      ?? language.say(RoundPhrase.unreadableWords, place)
  }
}
