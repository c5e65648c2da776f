/// A list in a notice, with the sentence or heading that leads it in.
struct ItemList: Sendable {
  /// The sentence that leads it in, by number.
  let lead: Int

  /// Each with the sentences that belong to it, in scalars of the folded text.
  let items: [Range<Int>]

  /// The first sentence behind it, by number.
  let end: Int

  /// `nil` where no list follows a sentence.
  init?(ledInBy lead: Int, in text: NoticeText) {
    let sentences = text.sentences
    // An item that asks by itself leads none but where it says that more follows.
    guard sentences.indices.contains(lead), !sentences[lead].isItem || Self.isLead(lead, in: text)
    else { return nil }
    var items: [Range<Int>] = []
    var next = lead + 1
    while next < sentences.count {
      let sentence = sentences[next]
      if sentence.isItem {
        items.append(sentence.range)
      } else if items.isEmpty || sentence.startsLine {
        break
      } else if let last = items.popLast() {
        items.append(last.lowerBound..<sentence.range.upperBound)
      }
      next += 1
    }
    guard !items.isEmpty else { return nil }
    (self.lead, self.items, end) = (lead, items, next)
  }

  private static func isLead(_ number: Int, in text: NoticeText) -> Bool {
    text.has("act.lead", inSentence: number)
  }

  /// Whether what is in it is wanted of the seller.
  func asks(in text: NoticeText) -> Bool {
    if text.has("ask.list_not", inSentence: lead) { return false }
    if isNamed(in: text) { return true }
    let sentence = AskingSentence(lead, in: text)
    let leads = text.has("act.lead", inSentence: lead) || sentence.isOpen
    return leads && sentence.mayAsk && !text.has("to.aside", inSentence: lead)
  }

  /// Whether the lead says in so many words that what is wanted follows.
  private func isNamed(in text: NoticeText) -> Bool { text.has("ask.list", inSentence: lead) }

  /// Whether an item is one of the things that are wanted, and not a word on them.
  func isWanted(_ item: Range<Int>, in text: NoticeText) -> Bool {
    guard !isNamed(in: text), let first = text.sentence(at: item.lowerBound) else { return true }
    return !text.isReport(first) || AskingSentence(first, in: text).asks
  }
}
