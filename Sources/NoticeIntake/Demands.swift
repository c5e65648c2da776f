import Casework

/// Takes apart what a notice asks for: each thing its own item.
struct Demands: Sendable {
  private(set) var demands: [Demand] = []

  init(in text: NoticeText, stage: Stage) {
    guard stage.asksForDocuments else { return }
    var number = 0
    while number < text.sentences.count {
      guard isDemand(number, in: text) else {
        number += 1
        continue
      }
      let items = Self.items(after: number, in: text)
      if items.isEmpty {
        for part in Self.parts(of: number, in: text) { add(part, in: text) }
        number += 1
      } else {
        for item in items where !text.isReport(item) { add(text.sentences[item].range, in: text) }
        number = (items.last ?? number) + 1
      }
    }
  }

  private func isDemand(_ number: Int, in text: NoticeText) -> Bool {
    text.has("act.demand", inSentence: number) && !text.has("to.aside", inSentence: number)
      && !text.has("act.courtesy", inSentence: number) && !text.isReport(number)
      && (!saysOnlyWhen(number, in: text) || demandsFollow(number, in: text))
  }

  // "Send them within seven days by reply": the things were named before.
  private func saysOnlyWhen(_ number: Int, in text: NoticeText) -> Bool {
    let sentence = text.sentences[number].range
    guard !demands.isEmpty else { return false }
    guard text.isJapanese(sentence) else { return text.has("act.only_when", in: sentence) }
    return text.has("act.send", in: sentence) && !text.folded.scalars[sentence].contains(0x3092)
  }

  private func demandsFollow(_ number: Int, in text: NoticeText) -> Bool {
    !Self.items(after: number, in: text).isEmpty
  }

  private mutating func add(_ range: Range<Int>, in text: NoticeText) {
    let quote = text.quote(range)
    let words = text.folded.span(of: range).isEmpty ? "" : quote.words
    guard !words.isEmpty, !demands.contains(where: { $0.quote.span == quote.span }) else { return }
    demands.append(Demand(text: words, quote: quote))
  }

  // The items of the list that a sentence leads in; sentences that go on an item are passed over.
  // An item that asks by itself has none but where it says that they follow.
  private static func items(after number: Int, in text: NoticeText) -> [Int] {
    if text.sentences[number].isItem, !text.has("act.lead", inSentence: number) { return [] }
    var items: [Int] = []
    var next = number + 1
    while next < text.sentences.count {
      let sentence = text.sentences[next]
      if sentence.isItem {
        items.append(next)
      } else if items.isEmpty || sentence.startsLine {
        break
      }
      next += 1
    }
    return items
  }

  // One part for each document in a sentence that names several.
  private static func parts(of number: Int, in text: NoticeText) -> [Range<Int>] {
    let sentence = text.sentences[number].range
    var ends: [Int] = []
    for kind in DocumentKind.allCases {
      let match = text.signals.first("doc.\(kind.rawValue)", in: sentence)
      if let match { ends.append(match.range.upperBound) }
    }
    ends.sort()
    guard ends.count > 1 else { return [sentence] }
    var start = sentence.lowerBound
    return ends.map { end in
      defer { start = end }
      return leadingTrimmed(start..<end, in: text.folded)
    }.filter { !$0.isEmpty }
  }

  private static let joints = Set("、,;・やと及びおよならにまたは".unicodeScalars.map(\.value))

  private static func leadingTrimmed(_ range: Range<Int>, in folded: FoldedText) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound,
      joints.contains(folded.scalars[start]) || folded.scalars[start] == ASCIIScalar.space
    {
      start += 1
    }
    return start..<range.upperBound
  }
}
