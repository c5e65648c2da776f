import Casework

/// Takes apart what a notice asks for: each thing its own item.
///
/// An item of a list that asks is one, with all its sentences; of a sentence that asks, each
/// document it names, or the sentence.
struct Demands: Sendable {
  private(set) var demands: [Demand] = []

  /// - Parameter wanted: The documents that the notice was found to want.
  init(in text: NoticeText, stage: Stage, wanted: [DocumentKind]) {
    guard stage.asksForDocuments else { return }
    var number = 0
    while number < text.sentences.count {
      let list = ItemList(ledInBy: number, in: text)
      if let list, list.asks(in: text) {
        for item in list.items where list.isWanted(item, in: text) { add(item, in: text) }
        number = list.end
      } else {
        if AskingSentence(number, in: text).asks, !saysOnlyWhen(number, in: text) {
          for part in DemandParts(of: number, wanted, in: text).ranges { add(part, in: text) }
        }
        number += 1
      }
    }
    for kind in wanted { addUnasked(kind, in: text) }
  }

  // "Licence: to be uploaded", "Appeal with a plan": wanted without a sentence that asks. What
  // may be sent besides is no demand.
  private mutating func addUnasked(_ kind: DocumentKind, in text: NoticeText) {
    let named = text.signals[kind.signal]
    let spans = named.map { text.folded.span(of: $0.range) }
    guard
      let first = named.first(where: {
        !text.isReport($0.sentence) && !text.has("ask.offer", in: text.sentences[$0.sentence].range)
      }),
      !demands.contains(where: { demand in spans.contains { demand.quote.span.overlaps($0) } })
    else { return }
    add(text.statement(around: first.range, inSentence: first.sentence), in: text)
  }

  // "Send them within seven days by reply": the things were named before.
  private func saysOnlyWhen(_ number: Int, in text: NoticeText) -> Bool {
    guard !demands.isEmpty else { return false }
    let sentence = text.sentences[number].range
    let namesThese = text.has("ask.these", in: sentence)
    guard text.isJapanese(sentence) else {
      return namesThese || text.has("act.only_when", in: sentence)
    }
    let takesObject = Self.unquoted(text.folded.scalars[sentence]).contains(0x3092)
    return text.has("act.send", in: sentence) && (namesThese || !takesObject)
  }

  // Without what is the name of a page or a button.
  private static func unquoted(_ scalars: ArraySlice<UInt32>) -> [UInt32] {
    var depth = 0
    return scalars.filter { scalar in
      if scalar == 0x300C { depth += 1 }
      defer { if scalar == 0x300D { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  private mutating func add(_ range: Range<Int>, in text: NoticeText) {
    // No notice asks for so much; a hostile text would only take time.
    guard demands.count < SignalTable.limit else { return }
    let quote = text.quote(range)
    guard !quote.words.isEmpty, !demands.contains(where: { $0.quote.span == quote.span }) else {
      return
    }
    demands.append(Demand(text: quote.words.onOneLine, quote: quote))
  }
}
