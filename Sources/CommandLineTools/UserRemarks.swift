import PlanReview
import Wording

extension Surroundings {
  /// The user's own words and limits for remarks.
  package var remarksPath: String { "\(folder("XDG_CONFIG_HOME", ".config"))/remarks.json" }

  /// The words that drafts are judged by, and what is wrong in the user's file, a line each.
  package func reviewWords() -> (words: ReviewWords, faults: [String]) {
    let file = InputFile(path: remarksPath)
    guard file.exists else { return (.builtIn, []) }
    do {
      let words = ReviewWords.builtIn.extended(with: try file.bytes(), from: file.path)
      return (words, words.faults.map { $0.sentence(in: language) })
    } catch {
      return (.builtIn, [error.sentence(file.path, in: language)])
    }
  }
}

extension Invocation {
  /// As ``Surroundings/reviewWords()``; what is wrong is told, and the rest holds.
  func reviewWords() -> ReviewWords {
    let (words, faults) = surroundings.reviewWords()
    for fault in faults { tell("fukkatsu: \(fault)") }
    return words
  }
}

extension WordFault {
  fileprivate func sentence(in language: Language) -> String {
    let place = line > 0 ? "\(file):\(line)" : file
    return name.map { language.say(RoundPhrase.unknownMember, place, $0) }
      ?? language.say(RoundPhrase.unreadableWords, place)
  }
}
