import JSONText

extension ExpectedValue: Worded {
  package var wording: Wording {
    switch self {
    case .object: Wording("オブジェクト", "an object")
    case .array: Wording("配列", "an array")
    case .string: Wording("文字列", "a string")
    case .strings: Wording("文字列の配列", "an array of strings")
    case .number: Wording("数", "a number")
    case .wholeNumber: Wording("整数", "a whole number")
    case .flag: Wording("true か false", "true or false")
    case .value: Wording("値", "a value")
    case .count: Wording("0 から {} までの整数", "a whole number from 0 to {}")
    case .word: Wording("{} のどれか", "one of {}")
    case .moment:
      Wording("時差の付いた ISO 8601 の日時", "a time as ISO 8601 writes it, with offset")
    case .day: Wording("ISO 8601 の日付", "a date as ISO 8601 writes it")
    case .dayOrMoment: Wording("ISO 8601 の日付か日時", "a date or time as ISO 8601 writes it")
    case .caseID: Wording("案件の番号（C と五文字）", "a case id, C and five characters")
    case .noticeID: Wording("通知の番号", "the id of a notice")
    case .filedNoticeID: Wording("案件にある通知の番号", "the id of a filed notice")
    case .roundID: Wording("回の番号", "the id of a round")
    case .documentCodes: Wording("書類の種類の配列", "codes of documents")
    case .answerChannel:
      Wording("reply、seller_central か宛先の配列", "reply, seller_central or a list of addresses")
    case .quotation: Wording("引用", "a quotation")
    case .quotationsByField: Wording("項目ごとの引用", "quotations by field")
    case .numbersByField: Wording("項目ごとの数", "numbers by field")
    case .rulesByField: Wording("項目ごとの規則", "rules by field")
    case .choice: Wording("もうひとつの読み方", "a second choice")
    case .bilingual: Wording("ja と en の文", "a text in ja and en")
    case .pathInStore: Wording("保管庫の中のパス", "a path within the store")
    case .delta: Wording("変更の差分", "the difference that a change makes")
    case .format: Wording("形式 {}", "the format {}")
    case .recordsOfOneCase: Wording("すべての記録に同じ案件の番号", "the case's id in every record")
    case .fileOfCase: Wording("案件 {} のファイル", "a file of the case {}")
    case .hashOfFile: Wording("{} のハッシュ", "the hash of {}")
    case .cases: Wording("案件の配列", "an array of cases")
    case .queriesByName: Wording("名前と絞り込みの組", "an object of queries by name")
    case .daysOff:
      Wording("name と date の組の並び", "an array of objects with name and date")
    case .message: Wording("メール", "a mail")
    }
  }
}

/// How a place in a file, and what is wrong there, are told.
package enum FileFaultPhrase: CaseIterable, Worded {
  case expected, expectedAt, jsonAt

  package var wording: Wording {
    switch self {
    case .expected: Wording("{}が必要です", "{} is expected")
    case .expectedAt: Wording("{}: {}が必要です", "{}: {} is expected")
    case .jsonAt: Wording("{} 行目の {} 字目: {}", "line {}, column {}: {}")
    }
  }
}

extension Language {
  /// Where in a record something else should stand, and what.
  package func say(_ error: RecordError) -> String {
    let expected = say(error.expected, error.detail)
    return error.path == "."
      ? say(FileFaultPhrase.expected, expected)
      : say(FileFaultPhrase.expectedAt, error.path, expected)
  }

  /// Where a text is no JSON, and why.
  package func say(_ error: JSONError) -> String {
    say(FileFaultPhrase.jsonAt, String(error.line), String(error.column), say(error.fault))
  }
}
