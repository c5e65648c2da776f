import Casework

/// What one sentence that asks is about: each document it names, with what is said of it, or
/// the whole sentence.
///
/// Japanese says before a document what it must have, 「A、B、Cを含む改善計画と請求書」, English
/// behind it: "an invoice that shows A and B, and a plan".
struct DemandParts: Sendable {
  /// In scalars of the folded text.
  let ranges: [Range<Int>]

  /// - Parameter wanted: The documents that the notice was found to want.
  init(of number: Int, _ wanted: [DocumentKind], in text: NoticeText) {
    let sentence = text.sentences[number].range
    let isJapanese = text.isJapanese(sentence)
    let named = NamedDocument.all(wanted, in: sentence, of: text)
    guard named.count > 1 else {
      ranges = [sentence]
      return
    }
    // 17日以内に、請求書と… : the period is no part of what is asked for.
    let period = text.times(in: sentence).first {
      $0.lowerBound == sentence.lowerBound && $0.upperBound < named[0].range.upperBound
    }
    var start = period?.upperBound ?? sentence.lowerBound
    var ranges: [Range<Int>] = []
    for (place, document) in named.enumerated() {
      var end = document.range.upperBound
      if !isJapanese {
        let next = named[min(place + 1, named.count - 1)].range.lowerBound
        end =
          place + 1 == named.count
          ? sentence.upperBound
          : Self.lastJoint(in: end..<max(end, next), of: text.folded) ?? end
      }
      ranges.append(Self.trimmed(start..<max(start, end), in: text.folded))
      start = max(start, end)
    }
    self.ranges = ranges.filter { !$0.isEmpty }
  }

  /// Where the last of the words begins that join two things in English.
  private static func lastJoint(in range: Range<Int>, of folded: FoldedText) -> Int? {
    range.last { index in
      var scanner = ScalarScanner(text: folded, index: index)
      return scanner.takeAny([", and ", ", or ", " and ", " or ", ", ", "; "])
        && scanner.index <= range.upperBound
    }.map { last in
      // ", and " is found at its blank too.
      last > range.lowerBound && [0x2C, 0x3B].contains(folded.scalars[last - 1]) ? last - 1 : last
    }
  }

  private static let joints = ScalarSet("、,;・やと及びおよならにまたは")

  private static func trimmed(_ range: Range<Int>, in folded: FoldedText) -> Range<Int> {
    var scanner = ScalarScanner(text: folded, index: range.lowerBound)
    while scanner.index < range.upperBound {
      let start = scanner.index
      scanner.skipSpaces()
      if !scanner.takeAny(["and ", "or "]), let scalar = scanner.current, joints.contains(scalar) {
        scanner.index += 1
      }
      if scanner.index == start { break }
    }
    return min(scanner.index, range.upperBound)..<range.upperBound
  }
}

/// A document as a sentence names it.
private struct NamedDocument {
  let kind: DocumentKind

  /// Of its whole name: 「請求書の写し」.
  let range: Range<Int>

  /// The documents of a sentence in order, each kind once; what only tells what another must
  /// have is none.
  static func all(
    _ wanted: [DocumentKind], in sentence: Range<Int>, of text: NoticeText
  ) -> [NamedDocument] {
    let named = wanted.flatMap { kind in
      text.signals.all(kind.signal, in: sentence).map { match in
        NamedDocument(
          kind: kind, range: match.range.lowerBound..<end(of: match.range, in: sentence, of: text))
      }
    }.sorted { $0.range.upperBound < $1.range.upperBound }
    var kept: [NamedDocument] = []
    for document in named {
      if let last = kept.last, last.isTold(before: document, in: text) {
        kept.removeLast()
        if !text.isJapanese(sentence) {
          let whole = last.range.lowerBound..<document.range.upperBound
          kept.append(NamedDocument(kind: last.kind, range: whole))
          continue
        }
      }
      if !kept.contains(where: { $0.kind == document.kind }) { kept.append(document) }
    }
    return kept
  }

  /// Whether words between the two say what the one must have, by naming the other.
  private func isTold(before other: NamedDocument, in text: NoticeText) -> Bool {
    range.upperBound < other.range.lowerBound
      && text.has("ask.qualifies", in: range.upperBound..<other.range.lowerBound)
  }

  /// Where a name ends of which a signal has found the beginning: 改善計画|書の写し（控え）.
  private static func end(
    of found: Range<Int>, in sentence: Range<Int>, of text: NoticeText
  ) -> Int {
    guard text.isJapanese(sentence) else { return found.upperBound }
    var scanner = ScalarScanner(text: text.folded, index: found.upperBound)
    while scanner.index < sentence.upperBound, let scalar = scanner.current,
      (0x4E00...0x9FFF).contains(scalar)
    {
      scanner.index += 1
    }
    _ = scanner.takeAny(["の写し", "のコピー", "の控え", "の原本", "の画像"])
    if scanner.take(0x28),
      let close = text.folded.scalars[scanner.index..<sentence.upperBound]
        .firstIndex(of: 0x29)
    {
      return close + 1
    }
    return min(scanner.index, sentence.upperBound)
  }
}
