import Wording

/// Something that is wrong with a file of the store.
package struct StoreProblem: Hashable, Sendable {
  /// Relative to the store; bytes that are no UTF-8 are written `\xNN`.
  package let file: String
  package let problem: String
  package let remedy: String

  /// Whether it was put right.
  package var isRepaired = false

  /// What puts it right without a decision of the user's; `nil` where there is none.
  var repair: Repair?

  /// The same of what may be only the middle of somebody's change.
  func passing(in language: Language) -> StoreProblem {
    StoreProblem(file: file, problem: problem, remedy: language.say(RemedyPhrase.checkAgain))
  }

  /// Something that can safely be done about a problem: nothing is lost by it.
  enum Repair: Hashable, Sendable {
    /// Gives a file or folder these rights.
    case setMode(UInt32)

    /// Moves a file to the trash.
    case discard

    /// Gives a file its own name, in its folder.
    case rename(String)

    /// Writes what the journal says the file held last; what is there goes to the trash.
    case rebuild([UInt8])

    /// Takes a message back out of the trash; what is there goes to it.
    case takeFromTrash(String)

    /// Removes a line that a crash cut off.
    case cutJournal

    /// Writes `store.json` anew; what is there goes to the trash.
    case writeHeader
  }
}

/// The problems that a check has found so far.
struct Findings {
  let language: Language
  private(set) var problems: [StoreProblem] = []

  init(in language: Language) {
    self.language = language
  }

  /// - Parameters:
  ///   - detail: For the place that the phrase leaves open.
  ///   - advice: The same of the remedy.
  mutating func report(
    _ file: String, _ problem: StorePhrase, _ remedy: RemedyPhrase, about detail: String = "",
    advice: String = "", repair: StoreProblem.Repair? = nil
  ) {
    report(
      file, language.say(problem, detail), language.say(remedy, advice), repair: repair)
  }

  mutating func report(
    _ file: String, _ problem: String, _ remedy: String, repair: StoreProblem.Repair? = nil
  ) {
    let words: String =
      switch repair {
      case nil: remedy
      case .setMode: language.say(RemedyPhrase.repairMode)
      default: language.say(RemedyPhrase.repair)
      }
    problems.append(
      StoreProblem(
        file: file, problem: problem, remedy: words, isRepaired: false, repair: repair))
  }
}
