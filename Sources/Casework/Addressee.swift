extension Notice {
  /// The name the notice addresses, where it begins with a form of address.
  ///
  /// `山田商店 様` is 山田商店; general forms such as 出品者様 name nobody.
  package var addressee: String? {
    let lines = text.split(whereSeparator: \.isNewline).lazy
      .map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    // Above a pasted text its subject and its sender may stand.
    guard let line = lines.prefix(Self.mostHeadings).first(where: { !$0.isHeading }),
      line.count <= 30
    else { return nil }
    return Self.japaneseName(in: line) ?? Self.englishName(in: line)
  }

  private static let mostHeadings = 6

  private static func japaneseName(in line: String) -> String? {
    guard let ending = ["様", "御中", "さま", "殿"].first(where: line.hasSuffix) else { return nil }
    var name = String(line.dropLast(ending.count)).trimmingBlanks
    // The person who is in charge at a shop stands for the shop.
    for office in ["ご担当者", "担当者"] where name.hasSuffix(office) {
      name = String(name.dropLast(office.count)).trimmingBlanks
    }
    let isGeneral = ["出品者", "お客", "セラー", "販売者", "関係者"].contains(where: name.hasSuffix)
    return name.isEmpty || isGeneral ? nil : name
  }

  private static func englishName(in line: String) -> String? {
    guard let beginning = ["Dear ", "Hello ", "Hi "].first(where: line.hasPrefix) else {
      return nil
    }
    let name = line.dropFirst(beginning.count).prefix { $0 != "," }
    let isGeneral = ["seller", "sir or madam", "customer", "selling partner"]
      .contains(name.lowercased())
    return name.isEmpty || isGeneral ? nil : String(name)
  }
}

extension String {
  /// `件名: ...`, `From: ...`: a line that stands above a letter.
  fileprivate var isHeading: Bool {
    guard let colon = firstIndex(where: { $0 == ":" || $0 == "：" }) else { return false }
    return Self.headings.contains(String(self[..<colon]).trimmingBlanks.lowercased())
  }

  private static let headings: Set<String> = [
    "件名", "差出人", "送信者", "宛先", "日時", "送信日時", "受信日時", "from", "subject", "to", "cc", "date",
    "sent",
  ]
}

extension String {
  /// Without blanks, ASCII and full-width, at both ends.
  package var trimmingBlanks: String { trimmed(of: [" ", "\u{3000}", "\t"]) }

  /// Without the given characters at both ends.
  package func trimmed(of blanks: Set<Character>) -> String {
    guard let first = firstIndex(where: { !blanks.contains($0) }),
      let last = lastIndex(where: { !blanks.contains($0) })
    else { return "" }
    return String(self[first...last])
  }
}
