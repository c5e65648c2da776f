/// A character written by name or number in HTML: `&nbsp;`, `&#12354;`, `&#x3042;`.
enum CharacterReference {
  /// The characters for what begins with `&`, and how many bytes it takes.
  ///
  /// Nil where the bytes are no reference; the ampersand then stands for itself.
  static func decode(_ bytes: ArraySlice<UInt8>) -> (text: String, length: Int)? {
    let rest = bytes.dropFirst()
    if rest.first == UInt8(ascii: "#") { return numeric(rest.dropFirst()) }
    let name = rest.prefix(12).prefix { $0.isLetter || $0.isDigit }
    let isClosed = rest.dropFirst(name.count).first == ASCII.semicolon
    guard let text = names[name.text], isClosed || unclosed.contains(name.text) else { return nil }
    return (text, 1 + name.count + (isClosed ? 1 : 0))
  }

  private static func numeric(_ rest: ArraySlice<UInt8>) -> (text: String, length: Int)? {
    let isHexadecimal = rest.first.map(\.lowercased) == UInt8(ascii: "x")
    let digits = rest.dropFirst(isHexadecimal ? 1 : 0).prefix(12).prefix {
      isHexadecimal ? $0.hexadecimal != nil : $0.isDigit
    }
    guard !digits.isEmpty else { return nil }
    let value = UInt32(digits.text, radix: isHexadecimal ? 16 : 10) ?? 0x11_0000
    let isClosed = digits.endIndex < rest.endIndex && rest[digits.endIndex] == ASCII.semicolon
    let length = 2 + (isHexadecimal ? 1 : 0) + digits.count + (isClosed ? 1 : 0)
    return (String(character(value)), length)
  }

  // Numbers of the C1 controls mean the bytes of windows-1252 in every browser.
  private static func character(_ value: UInt32) -> Character {
    if (0x80...0x9F).contains(value) {
      let text = Charset.windows1252.decode([UInt8(value)]).text
      return text.first ?? "\u{FFFD}"
    }
    guard value > 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return Character(scalar)
  }

  private static let unclosed: Set<String> = [
    "nbsp", "amp", "lt", "gt", "quot", "copy", "reg", "yen", "AMP", "LT", "GT", "QUOT",
  ]

  private static let names: [String: String] = {
    var names: [String: String] = ["AMP": "&", "LT": "<", "GT": ">", "QUOT": "\""]
    let latin1 = """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn
      sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave
      Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
      ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN
      szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
      icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml
      yacute thorn yuml
      """
    for (offset, name) in latin1.split(whereSeparator: \.isWhitespace).enumerated() {
      names[String(name)] = Unicode.Scalar(UInt32(0xA0 + offset)).map { String($0) }
    }
    let others = """
      amp & lt < gt > quot " apos ' ensp \u{2002} emsp \u{2003} thinsp \u{2009} zwnj \u{200C}
      zwj \u{200D} lrm \u{200E} rlm \u{200F} ndash – mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚
      ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹
      rsaquo › oline ‾ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ rArr ⇒ lArr ⇐ hArr ⇔
      minus − infin ∞ ne ≠ le ≤ ge ≥ asymp ≈ equiv ≡ sum ∑ radic √ star ☆ starf ★ check ✓ cross ✗
      loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ numero № phone ☎ copysr ℗ OElig Œ oelig œ Scaron Š
      scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ num # dollar $ percnt % lpar ( rpar ) ast * plus +
      comma , period . sol / colon : semi ; equals = quest ? commat @ lsqb [ rsqb ] bsol \\ lowbar _
      lbrace { rbrace } vert | excl ! hyphen ‐ dash ‐
      """
    let pairs = others.split(separator: " ").flatMap { $0.split(separator: "\n") }
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      names[String(pairs[index])] = String(pairs[index + 1])
    }
    names["Tab"] = "\t"
    names["NewLine"] = "\n"
    return names
  }()
}
