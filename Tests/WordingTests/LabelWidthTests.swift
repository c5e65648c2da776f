import Casework
import Terminal
import Testing
import Wording

/// A label that stands in a column of the list.
struct ColumnLabel: CustomTestStringConvertible, Sendable {
  let name: String
  let wording: Wording
  let columns: Int

  var testDescription: String { "\(name) in \(columns)" }

  private static func heading(_ phrase: ScreenPhrase, _ columns: Int) -> ColumnLabel {
    ColumnLabel(name: "\(phrase)", wording: phrase.wording, columns: columns)
  }

  static let all: [ColumnLabel] =
    Stage.allCases.map { ColumnLabel(name: "stage \($0)", wording: $0.short, columns: 8) }
    + Reason.allCases.map { ColumnLabel(name: "reason \($0)", wording: $0.short, columns: 8) }
    + Turn.allCases.map { ColumnLabel(name: "turn \($0)", wording: $0.short, columns: 2) }
    + [
      heading(.headID, 6), heading(.headReason, 8), heading(.headStage, 8),
      heading(.headRound, 3), heading(.headRejections, 4), heading(.headPeriod, 8),
      heading(.headRemaining, 11), heading(.headTurn, 2), heading(.closedMark, 11),
      heading(.noDeadline, 11), heading(.matchUnknown, 7), heading(.tooSmall, 40),
    ]
}

@Suite struct LabelWidthTests {
  @Test(arguments: ColumnLabel.all)
  func `a short label fits its column`(label: ColumnLabel) {
    for language in Language.allCases {
      let text = label.wording[language]
      #expect(DisplayWidth.columns(of: text) <= label.columns, "\(text)")
    }
  }

  @Test(arguments: [Language.japanese, .english])
  func `labels of one column are told apart`(language: Language) {
    let stages = Stage.allCases.map { $0.short[language] }
    let reasons = Reason.allCases.map { $0.short[language] }
    let turns = Turn.allCases.map { $0.short[language] }
    #expect(Set(stages).count == stages.count)
    #expect(Set(reasons).count == reasons.count)
    #expect(Set(turns).count == turns.count)
  }

  /// What the timeline writes before its words.
  @Test(arguments: [(Language.japanese, 5), (.english, 8)])
  func `a kind of the timeline fits before its words`(language: Language, columns: Int) {
    let kinds = TimelineEntry.Kind.allCases.map { language.say($0) }
    let others: [ScreenPhrase] = [.kindNotice, .kindSubmission, .kindDraft, .kindDeadline]
    for kind in kinds + others.map({ language.say($0) }) {
      #expect(DisplayWidth.columns(of: kind) < columns, "\(kind)")
    }
  }

  /// Beside a dozen columns of its words on a screen of 80.
  @Test(arguments: CautionPhrase.allCases)
  func `what a caution means is never cut`(phrase: CautionPhrase) {
    for language in Language.allCases {
      let meaning = language.say(phrase)
      #expect(DisplayWidth.columns(of: meaning) <= 58, "\(meaning)")
    }
  }

  @Test(arguments: [Language.japanese, .english])
  func `a name of the reading fits its column`(language: Language) {
    for field in ReadingField.allCases {
      let name = language.say(field)
      #expect(DisplayWidth.columns(of: name) <= 12, "\(name)")
    }
  }
}
