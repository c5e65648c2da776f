/// Whom a client's contact names, and by what the person is reached, as consultants write it:
/// `佐藤　健一 <sato@example.jp> 090-0000-0142`.
package struct ContactLine: Hashable, Sendable {
  /// The person's name as it is written, with its blank; `nil` where none stands there.
  package let person: String?

  /// Mail addresses, telephone numbers, names on a messenger.
  package let addresses: [String]

  package init(_ line: String) {
    let head = line.prefix { !Self.signs.contains($0) || $0.isWhitespace }
    let name = head.split(whereSeparator: \.isWhitespace).prefix {
      !$0.contains("@") && !$0.contains(where: \.isArabicDigit)
        && !Self.labels.contains($0.lowercased())
    }
    person = name.last.map { String(line[line.startIndex..<$0.endIndex]).trimmingBlanks }
    addresses = line.split { Self.signs.contains($0) }.map(String.init).filter(Self.isAddress)
  }

  /// What a name or an address ends at.
  private static let signs: Set<Character> = [
    " ", "\u{3000}", "\t", "\n", "<", ">", "＜", "＞", "(", ")", "（", "）", "[", "]", ",", ";", ":",
    "、", "；", "：", "/", "／",
  ]

  /// Words that say what kind of address follows.
  private static let labels: Set<String> = [
    "電話", "携帯", "連絡先", "メール", "tel", "phone", "mobile", "fax", "line", "mail", "email", "e-mail",
  ]

  /// A mail address, eight digits or more, or a name of Latin letters with a digit.
  private static func isAddress(_ word: String) -> Bool {
    let digits = word.count(where: \.isArabicDigit)
    return word.contains("@") || digits >= 8
      || digits > 0 && word.count >= 5 && word.allSatisfy(\.isASCII)
  }
}

extension ContactLine {
  /// The person's names, one a word: `佐藤`, `健一`.
  package var names: [String] {
    (person ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
  }
}

extension Client {
  package var contactLine: ContactLine { ContactLine(contact ?? "") }
}

extension Character {
  /// A digit in half or full width; 一 and 三 are parts of names.
  fileprivate var isArabicDigit: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }
}
