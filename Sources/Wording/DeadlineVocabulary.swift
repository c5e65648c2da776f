import Casework
import TextFolding

/// The words of a deadline's line, folded as ``SearchFolding`` folds.
enum DeadlineVocabulary {
  typealias Word<Meaning> = (word: String, meaning: Meaning)

  /// The longest of those that begin alike first.
  static let units: [(word: String, unit: WindowUnit, factor: Int)] = {
    let words: [(String, WindowUnit, Int)] = [
      ("営業日", .businessDays, 1), ("business_days", .businessDays, 1),
      ("business days", .businessDays, 1), ("business day", .businessDays, 1),
      ("working days", .businessDays, 1), ("working day", .businessDays, 1),
      ("bd", .businessDays, 1), ("時間", .hours, 1), ("hours", .hours, 1), ("hour", .hours, 1),
      ("hrs", .hours, 1), ("hr", .hours, 1), ("h", .hours, 1), ("日間", .days, 1),
      ("日", .days, 1), ("calendar days", .days, 1), ("days", .days, 1), ("day", .days, 1),
      ("d", .days, 1), ("週間", .days, 7), ("週", .days, 7), ("weeks", .days, 7),
      ("week", .days, 7), ("w", .days, 7),
    ]
    return words.sorted { $0.0.count > $1.0.count }
  }()

  static let kinds =
    words(of: DeadlineKind.self)
    + folded([
      ("返信", .answer), ("返答", .answer), ("提出", .answer), ("reply by the seller", .answer),
      ("異議申し立て", .appeal), ("異議申立て", .appeal), ("異議申立", .appeal),
      ("objection", .appeal), ("架電", .call), ("phone", .call), ("在庫", .fbaDisposal),
      ("disposal", .fbaDisposal), ("fba", .fbaDisposal), ("money", .funds), ("支払い", .funds),
      ("reply expected", .replyExpected), ("amazonの回答", .replyExpected),
    ])

  static let effects =
    words(of: DeadlineEffect.self)
    + folded([("可能", .opens), ("見込", .expected), ("失効", .lose)])

  static let triggers =
    words(of: DeadlineTrigger.self)
    + folded([
      ("earlier notice", .earlierNotice), ("earlier", .earlierNotice),
      ("previous notice", .earlierNotice), ("前回の通知", .earlierNotice),
      ("前の通知", .earlierNotice), ("以前の通知", .earlierNotice), ("receipt", .received),
      ("受領", .received), ("受信", .received), ("delivery", .delivered), ("the call", .call),
      ("電話", .call), ("通話", .call), ("返信", .answer), ("回答", .answer),
      ("提出", .submission), ("閉鎖", .closure), ("停止", .closure),
    ])

  /// What stands behind a start in Japanese.
  static let from = ["から", "より", "以降"]

  /// What stands before a start in English; the value is always true.
  static let starts: [Word<Bool>] = folded([
    ("counted from", true), ("from", true), ("after", true), ("since", true),
  ])

  /// Words that say nothing here.
  static let fillers: [Word<Bool>] = folded(
    [
      "以内に", "以内", "までに", "まで", "に", "の", "は", "within", "until", "by", "for", "the",
      "to", "in", "an", "a", "of", "at", "notice", "jst",
    ].map { ($0, true) })

  /// The code of each label, and its words in both languages.
  private static func words<Label>(of type: Label.Type) -> [Word<Label>]
  where Label: CaseIterable & Worded & RawRepresentable, Label.RawValue == String {
    folded(
      Label.allCases.flatMap { label in
        [label.rawValue, label.wording.japanese, label.wording.english].map { ($0, label) }
      })
  }

  private static func folded<Meaning>(_ words: [(String, Meaning)]) -> [Word<Meaning>] {
    words.map { (SearchFolding.fold($0.0), $0.1) }
  }
}
