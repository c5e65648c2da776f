import Casework
import CivilTime
import JSONText
import Testing
import Wording

/// One thing the program can say, with where it stands in the catalogue.
struct Saying: CustomTestStringConvertible, Sendable, Worded {
  let name: String
  let wording: Wording

  var testDescription: String { name }

  /// Columns and labels that are written the same way in both languages.
  var isSign: Bool { wording.japanese.allSatisfy { $0.isASCII && !$0.isLetter } }

  init(_ phrase: some Worded) {
    name = "\(type(of: phrase)).\(phrase)"
    wording = phrase.wording
  }

  static func all<Phrase: CaseIterable & Worded>(_ type: Phrase.Type) -> [Saying] {
    type.allCases.map { Saying($0) }
  }

  static let phrases = screenPhrases + otherPhrases

  private static let screenPhrases: [Saying] = [
    all(ScreenPhrase.self), all(TabPhrase.self), all(TodayPhrase.self), all(LanePhrase.self),
    all(CalendarPhrase.self), all(WhyPhrase.self),
    all(StandingPhrase.self), all(HelpPhrase.self), all(HintPhrase.self),
  ].flatMap(\.self)

  private static let otherPhrases: [Saying] = [
    all(StorePhrase.self), all(RemedyPhrase.self), all(RulePhrase.self), all(ToolPhrase.self),
    all(ToolErrorPhrase.self), all(QueryPhrase.self), all(TimePhrase.self),
    all(CorrectionPhrase.self), all(SettingPhrase.self), all(DeadlinePhrase.self),
    all(FeedPhrase.self), all(HistoryPhrase.self), all(RemarkPhrase.self),
    all(RoundPhrase.self), all(ExportPhrase.self), all(EvidencePhrase.self),
    all(ArchivePhrase.self), all(CommandPhrase.self), all(SyncPhrase.self),
    all(EditingPhrase.self),
    all(ReadingPhrase.self), all(FilingPhrase.self), all(CautionPhrase.self),
    all(GroundPhrase.self), all(GroundTopic.self), all(JSONError.Fault.self),
    all(ExpectedValue.self), all(FileFaultPhrase.self), all(SystemFault.self),
  ].flatMap(\.self)

  static let labels: [Saying] = [
    all(Stage.self), all(Reason.self), all(RightKind.self), all(DocumentKind.self),
    all(DeadlineKind.self), all(KeptDeadline.State.self), all(Round.State.self), all(Turn.self),
    all(CaseFact.self), all(EvidenceFact.self),
    all(Outcome.self), all(NoticeLanguage.self), all(ReadingField.self), all(DeadlineEffect.self),
    all(DeadlineTrigger.self), all(ConfidenceLevel.self), all(ReviewLine.Section.self),
    all(WorkCalendar.Run.Season.self), all(DeadlineLane.self), all(PeriodCalculation.Way.self),
    all(CaseMatch.Why.self), all(Weekday.self), all(TimelineEntry.Kind.self),
    all(ReadingChoice.self), all(LadderStep.Kind.self), all(HeldAsset.Kind.self),
    all(RelatedCase.Kind.self), all(InternalSchedule.Step.self),
    LadderRule.examples.map { Saying($0) },
  ].flatMap(\.self)

  static let everything = phrases + labels
}

extension LadderRule {
  fileprivate static let examples: [LadderRule] = [
    .callWithin24Hours, .papersWithin72HoursOfCall, .suspensionAfterPapers,
    .closureWithoutPeriod, .closureAfterRefusals(limit: 2), .appealWithin90Days,
    .stockAfter90Days, .fundsAfterClaimPeriod, .fundsOnRequestAfter90Days,
    .fundsOnlyOnReinstatement,
  ]
}

@Suite struct CatalogueTests {
  @Test func `what stands for a client without a name is known to be none`() {
    let words = ToolErrorPhrase.unnamedClient.wording
    #expect(Client.placeholders == [words.japanese, words.english])
  }

  @Test(arguments: Saying.everything)
  func `everything is said in both languages`(saying: Saying) {
    #expect(!saying.wording.japanese.isEmpty)
    #expect(!saying.wording.english.isEmpty)
  }

  @Test(arguments: Saying.everything)
  func `both languages leave the same places open`(saying: Saying) {
    let places = Language.allCases.map { saying.wording[$0].split(separator: "{}").count }
    let signs = Language.allCases.map { saying.wording[$0].ranges(of: "{}").count }
    #expect(signs[0] == signs[1], "\(places)")
    for language in Language.allCases {
      let text = saying.wording[language].replacing("{}", with: "")
        .replacing(Self.forms, with: "")
      #expect(!text.contains("{") && !text.contains("}"), "a brace that is no place: \(text)")
    }
  }

  /// A word for one and a word for any other number.
  private static var forms: Regex<Substring> { /{[a-z ]+\|[a-z ]+}/ }

  /// Words in `s` that may follow a one: of what has the number, or no noun; `words` follows a
  /// mark in a legend.
  private static let singular: Set<String> = [
    "is", "has", "was", "as", "lists", "belongs", "business", "names", "stands", "records", "says",
    "words",
  ]

  @Test(arguments: Saying.everything)
  func `of one thing English speaks as of one, and of more as of more`(saying: Saying) {
    let template = saying.wording.english
    let places = template.ranges(of: "{}").count
    let one = Language.english.say(saying, filledWith: Array(repeating: "1", count: places))
    for match in one.matches(of: /\b1 (?:business )?([a-z]+s)\b/)
    where !Self.singular.contains(String(match.1)) {
      Issue.record("\(match.0) in: \(one)")
    }
    for form in template.matches(of: Self.forms) {
      #expect(template[..<form.range.lowerBound].contains("{}"), "of what number: \(template)")
    }
    let two = Language.english.say(saying, filledWith: Array(repeating: "2", count: places))
    #expect(!two.contains("{"), "\(two)")
  }

  @Test func `a number has the word that goes with it`() {
    let language = Language.english
    #expect(language.say(EvidencePhrase.headingCount, "1") == "1 document")
    #expect(language.say(EvidencePhrase.headingCount, "2") == "2 documents")
    #expect(language.say(EvidencePhrase.headingCount, "0") == "0 documents")
    #expect(language.say(CorrectionPhrase.businessDays, "1") == "1 business day")
    #expect(
      language.say(RoundPhrase.precedentPart, "{a|b}", "1", "11")
        == "{a|b}: 1 character in 11 items")
    #expect(Language.japanese.say(EvidencePhrase.headingCount, "1") == "証拠 1")
  }

  /// Names and signs that Japanese writes as they are.
  private static let properNames: Set<String> = [
    "Amazon", "A", "ASIN", "JST", "-", "SHA-256",
  ]

  @Test(arguments: Saying.everything)
  func `what is said in Japanese is Japanese`(saying: Saying) {
    let text = saying.wording.japanese
    let isJapanese = text.unicodeScalars.contains {
      (0x3040...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
    }
    let holdsLetters = text.contains { $0.isLetter }
    #expect(isJapanese || Self.properNames.contains(text) || !holdsLetters, "\(text)")
  }

  @Test(arguments: Saying.everything)
  func `what is said in English has no Japanese but quoted marks`(saying: Saying) {
    let text = saying.wording.english.replacing("〔要確認〕", with: "")
    let japanese = text.unicodeScalars.filter {
      (0x3000...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
    }
    #expect(japanese.isEmpty, "\(text)")
  }

  @Test(arguments: Saying.everything)
  func `nothing that is said can disturb a screen or a line of output`(saying: Saying) {
    for language in Language.allCases {
      let text = saying.wording[language]
      let bad = text.unicodeScalars.filter {
        [.control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned]
          .contains($0.properties.generalCategory)
      }
      #expect(bad.isEmpty, "\(text)")
    }
  }

  @Test func `holidays are named in the language that asks`() {
    let skipped = SkippedDay.Why.saturday
    #expect(Language.japanese.say(skipped) == "土曜日")
    #expect(Language.english.say(skipped) == "Saturday")
  }

  @Test(arguments: [
    ("ja_JP.UTF-8", Language.japanese), ("ja", .japanese), ("en_US.UTF-8", .english),
    ("C", .english), ("C.UTF-8", .english), ("", .english), ("de_DE", .english),
  ])
  func `a locale names a language`(locale: String, language: Language) {
    #expect(Language(locale: locale) == language)
  }

  @Test func `places are filled in order, and words that look like places stay`() {
    let language = Language.english
    #expect(language.say(ScreenPhrase.matchIs, "C7K3QF", "ASIN") == "C7K3QF (ASIN)")
    #expect(language.say(ScreenPhrase.matchIs, "{}", "x") == "{} (x)")
    #expect(language.say(ScreenPhrase.matchIs, "only one") == "only one ()")
  }
}
