/// A line, or the beginning of one, that names a part of the plan.
struct Heading: Hashable {
  let kind: PlanSection.Kind
  let span: Range<Int>

  /// Where the text below it begins; in the same line where a colon ends the heading.
  let bodyStart: Int
}

/// Tells headings from text by their words, their numbering and their length.
struct HeadingReader {
  let bytes: [UInt8]
  let words: ReviewWords

  func headings(of lines: [PlanLine]) -> [Heading] {
    let plain = lines.compactMap { heading(of: $0, inBrackets: false) }
    // Where parts are numbered (1) (2) (3), those are the headings.
    return plain.contains { PlanSection.Kind.parts.contains($0.kind) }
      ? plain : lines.compactMap { heading(of: $0, inBrackets: true) }
  }

  private func heading(of line: PlanLine, inBrackets: Bool) -> Heading? {
    guard !line.isBlank else { return nil }
    let text = String(decoding: bytes[line.words], as: UTF8.self)
    guard let first = text.first, !Self.bullets.contains(first) else { return nil }
    if !inBrackets, "(（".contains(first) { return nil }
    let title = Self.title(of: text)
    let isWhole = title.endIndex == text.endIndex
    if isWhole, let last = text.last, Self.sentenceEnds.contains(last) { return nil }
    let folded = FoldedPlan(String(Self.withoutNote(title)))
    let limit = folded.units.contains { $0.isKana || $0.isKanji } ? 24 : 60
    guard folded.units.count <= limit, let kind = kind(of: folded, isMarked: Self.isMark(first))
    else { return nil }
    let end = line.words.lowerBound + title.utf8.count
    return Heading(
      kind: kind, span: line.words.lowerBound..<end,
      bodyStart: isWhole
        ? min(line.span.upperBound + 1, bytes.count) : end + Self.colon(text, title))
  }

  /// The words up to a colon; all of them where there is none.
  private static func title(of text: String) -> Substring {
    guard let colon = text.firstIndex(where: { "：:".contains($0) }) else { return text[...] }
    let rest = text[colon...].dropFirst()
    return rest.allSatisfy(\.isWhitespace) ? text[...] : text[..<colon]
  }

  /// The words before a bracket: `2. Actions taken (実施した是正措置)`.
  private static func withoutNote(_ title: Substring) -> Substring {
    let bracket = title.dropFirst().firstIndex { "(（".contains($0) }
    guard let bracket, title[..<bracket].contains(where: \.isLetter) else { return title }
    return title[..<bracket]
  }

  private static func colon(_ text: String, _ title: Substring) -> Int {
    text[title.endIndex...].prefix(1).utf8.count
  }

  private func kind(of title: FoldedPlan, isMarked: Bool) -> PlanSection.Kind? {
    for (list, kind) in Self.lists {
      for phrase in words.phrases(list) {
        guard
          let place = title.units.indices.first(where: { phrase.stands(at: $0, in: title.units) })
        else { continue }
        // Unmarked, the words have to be most of the line, or its beginning.
        let share = phrase.units.count * 10 >= title.units.count * 3
        if kind == .other ? place == 0 || isMarked : isMarked || share { return kind }
      }
    }
    return nil
  }

  private static let lists: [(WordList, PlanSection.Kind)] = [
    (.headingAttachments, .other), (.headingDemands, .other),
    (.headingPrevention, .preventiveMeasures),
    (.headingCause, .rootCause), (.headingActions, .correctiveActions),
  ]

  private static let bullets: Set<Character> = ["・", "-", "*", "•", "‐", "–", "●", "○"]
  private static let sentenceEnds: Set<Character> = ["。", "."]

  /// A digit, a bracket or a sign that headings begin with.
  private static func isMark(_ first: Character) -> Bool {
    first.isNumber || "【[［〔■◆□◇▼▽#＃＜<(（第".contains(first)
  }
}
