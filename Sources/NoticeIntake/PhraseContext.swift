/// What may stand before the words of a phrase.
///
/// `Tests/Fitting/packing.py` reads the names here: the traits of these contexts are packed by
/// their words.
struct PhraseContext: Sendable {
  /// As the tables of weights spell it.
  let name: String

  /// What stands for it in the key of a trait.
  let hash: UInt64

  /// Where it stands among all.
  let number: Int

  private init(_ number: Int, _ name: String) {
    self.name = name
    self.number = number
    hash = ScalarHash(name).value
  }

  /// Of the whole text and of the subject.
  static let say = PhraseContext(0, "say")
  static let subject = PhraseContext(1, "subject")

  /// Of the sentence itself, of the heading above it, and of those beside it.
  static let sentence = PhraseContext(2, "in")
  static let above = PhraseContext(3, "above")
  static let previous = PhraseContext(4, "previous")
  static let next = PhraseContext(5, "next")

  /// Of what stands around some words.
  static let before = PhraseContext(6, "before")
  static let after = PhraseContext(7, "after")
  static let justBefore = PhraseContext(8, "just.before")
  static let justAfter = PhraseContext(9, "just.after")

  static let all = [
    say, subject, sentence, above, previous, next, before, after, justBefore, justAfter,
  ]
}
