import Casework

/// Where the answer to a notice goes: the first place that is named for it.
struct AnswerPlace: Sendable {
  let channel: AnswerChannel?
  let quote: Quotation?

  /// From 0 to 1.
  private(set) var confidence: Double?
  private(set) var grounds: Grounds?

  init(in text: NoticeText, stage: Stage, traits: Traits, rules: ReadingRules) {
    guard stage.asksForDocuments else {
      (channel, quote) = (nil, nil)
      return
    }
    let places = Self.places(in: text, domains: rules.domains)
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    var traits = traits
    traits.add("first", Self.name(of: places.first?.channel))
    let verdict = Ranking(rules.weights[.answer].judge(traits), in: [text])
    for (rank, likely) in verdict.places.enumerated() {
      if likely.value == Self.name(of: nil) { break }
      if rank == 0 { (confidence, grounds) = (verdict.confidence, verdict.grounds) }
      if let place = places.first(where: { Self.name(of: $0.channel) == likely.value }) {
        (channel, quote) = (place.channel, text.quote(place.range))
        return
      }
      if let named = AnswerChannel(unnamed: likely.value) {
        (channel, quote) = (named, likely.quotes.first)
        return
      }
    }
    (channel, quote) = (nil, nil)
  }

  /// What the rules alone take as the first place.
  static func likely(in text: NoticeText, domains: [String]) -> String {
    let first = places(in: text, domains: domains).min {
      $0.range.lowerBound < $1.range.lowerBound
    }
    return name(of: first?.channel)
  }

  private static func name(of channel: AnswerChannel?) -> String {
    switch channel {
    case nil: "nowhere"
    case .reply: "reply"
    case .sellerCentral: "seller_central"
    case .addresses: "address"
    }
  }

  private typealias Place = (channel: AnswerChannel, range: Range<Int>)

  private static func places(in text: NoticeText, domains: [String]) -> [Place] {
    var places: [Place] = []
    for match in text.signals["to.reply"] where !isAside(match.sentence, match.range, in: text) {
      places.append((.reply, match.range))
    }
    for match in text.signals["to.console"] where !isAside(match.sentence, match.range, in: text) {
      places.append((.sellerCentral, match.range))
    }
    for match in text.signals["to.console_place"]
    where text.has("act.send", inSentence: match.sentence)
      && !isAside(match.sentence, match.range, in: text)
    {
      places.append((.sellerCentral, match.range))
    }
    for address in MailAddress.all(in: text.folded) {
      guard Sender.belongs(address.domain, to: domains),
        let sentence = text.sentence(at: address.range.lowerBound),
        !text.has("to.not_for_answer", in: address.range),
        !isAside(sentence, address.range, in: text), isAnswer(sentence, in: text)
      else { continue }
      places.append((.addresses([address.text]), address.range))
    }
    return places
  }

  // Questions, help, what is only to be looked at, what somebody else sends.
  private static func isAside(_ sentence: Int, _ range: Range<Int>, in text: NoticeText) -> Bool {
    guard text.has("to.aside", inSentence: sentence) else { return false }
    let whole = text.sentences[sentence].range
    // In a sentence that also names the way, the aside is what stands nearest.
    guard let aside = text.signals.last("to.aside", in: whole) else { return false }
    return abs(aside.range.lowerBound - range.lowerBound) < 60
  }

  private static func isAnswer(_ sentence: Int, in text: NoticeText) -> Bool {
    if text.has("act.send", inSentence: sentence) { return true }
    // A line that is only the address, below words that ask to send.
    return text.has("act.send", inSentence: sentence - 1)
      && text.sentences[sentence].range.count < 70
  }
}

extension AnswerChannel {
  /// The channel that needs no address.
  fileprivate init?(unnamed value: String) {
    switch value {
    case "reply": self = .reply
    case "seller_central": self = .sellerCentral
    default: return nil
    }
  }
}
