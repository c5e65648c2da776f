/// What should stand in a place of a record.
package enum ExpectedValue: CaseIterable, Hashable, Sendable {
  case object, array, string, strings, number, wholeNumber, flag, value

  /// A whole number from 0 to a limit.
  case count

  /// A word of a closed list.
  case word

  /// As ISO 8601 writes them, a moment with its offset.
  case moment, day, dayOrMoment
  case caseID, noticeID, filedNoticeID, roundID
  case documentCodes, answerChannel, quotation, quotationsByField, numbersByField, rulesByField
  case choice, bilingual, pathInStore, delta

  // In what is handed from one store to another.
  case format, recordsOfOneCase, fileOfCase, hashOfFile, cases

  // In the user's own files.
  case queriesByName, daysOff
  case message
}
