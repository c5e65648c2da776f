extension Notice {
  /// The name the notice addresses, where its first line is a form of address.
  ///
  /// `山田商店 様` is 山田商店; general forms such as 出品者様 name nobody.
  package var addressee: String? {
    let blanks: Set<Character> = [" ", "\u{3000}", "\t"]
    guard let line = text.split(whereSeparator: \.isNewline).first else { return nil }
    let words = String(line).trimmed(of: blanks)
    guard words.count <= 30 else { return nil }
    for ending in ["様", "御中", "さま", "殿"] where words.hasSuffix(ending) {
      let name = String(words.dropLast(ending.count)).trimmed(of: blanks)
      let isGeneral = ["出品者", "お客", "ご担当者", "担当者", "セラー", "販売者", "関係者"].contains(name)
      return name.isEmpty || isGeneral ? nil : name
    }
    for beginning in ["Dear ", "Hello ", "Hi "] where words.hasPrefix(beginning) {
      let name = words.dropFirst(beginning.count).prefix { $0 != "," }
      let isGeneral = ["seller", "sir or madam", "customer", "selling partner"]
        .contains(name.lowercased())
      return name.isEmpty || isGeneral ? nil : String(name)
    }
    return nil
  }
}

extension String {
  /// Without blanks, ASCII and full-width, at both ends.
  package var trimmingBlanks: String { trimmed(of: [" ", "\u{3000}", "\t"]) }

  /// Without the given characters at both ends.
  package func trimmed(of blanks: Set<Character>) -> String {
    let start = drop { blanks.contains($0) }
    return String(start.reversed().drop { blanks.contains($0) }.reversed())
  }
}
