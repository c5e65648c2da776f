import Testing

/// The few words of the screens by which the tests find their way.
struct ScreenLanguage: Sendable {
  let option: String
  let daysLeft: String

  /// Words of the sentence that the deadline was read from.
  let words: String
  let suspension: InventedMail
  let refusal: InventedMail

  static let japanese = ScreenLanguage(
    option: "ja", daysLeft: "16日 23:28?", words: "受領後17日以内に", suspension: .suspension,
    refusal: .refusal)
  static let english = ScreenLanguage(
    option: "en", daysLeft: "16d 23:28?", words: "within 17",
    suspension: .englishSuspension, refusal: .englishRefusal)
}

/// A size of the terminal and a language of the screens.
struct Setting: Sendable, CustomTestStringConvertible {
  let columns: Int
  let rows: Int
  let language: ScreenLanguage

  var testDescription: String { "\(columns)x\(rows), \(language.option)" }

  static let all = [ScreenLanguage.japanese, .english].flatMap { language in
    [(80, 24), (120, 40)].map { Setting(columns: $0, rows: $1, language: language) }
  }
}
