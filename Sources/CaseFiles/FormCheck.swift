import Casework
import JSONText
import Wording

// How a record is written, and whether what is not to change is as it was.
extension StoreCheck {
  /// What a record says can be read, and is written as the format says.
  mutating func checkForm(of value: JSONValue, written: JSONValue, in file: String) {
    let form = RecordForm(of: value, written: written)
    checkKept(form.corrected, in: file)
    if !form.unusual.isEmpty {
      findings.report(
        file, .unusualForm, .repair, about: form.unusual.told,
        repair: .rebuild(form.corrected.indented))
    }
    if !form.misread.isEmpty, !altered.contains(file) {
      findings.report(
        file, .misreadPart, .restore, about: form.misread.told,
        repair: form.unusual.isEmpty ? rebuilt(file) : nil)
    }
    if Self.hasText(file), value.object?["text"]?.array == nil, !altered.contains(file) {
      findings.report(file, .misreadPart, .restore, about: "text", repair: rebuilt(file))
    }
  }

  /// The words that a reading rests on stand in the notice, at the span it says, as long as
  /// nobody but the program has written it.
  mutating func checkQuotes(of notice: Notice, in file: String) {
    guard !altered.contains(file), let hash = told().lastHash(of: file),
      hash != SHA256.hex(notice.record.indented)
    else { return }
    let reading = notice.asRead
    var quotes = reading.evidence.values.flatMap(\.self)
    quotes += reading.demands.map(\.quote)
    quotes += reading.deadlines.map(\.quote)
    quotes += reading.cautions.compactMap(\.quote)
    let texts: [Quotation.Place: [UInt8]] = [
      .text: Array(notice.text.utf8), .subject: Array(notice.message.subject.utf8),
    ]
    let wrong = quotes.filter { quote in
      guard let text = texts[quote.place], quote.span.upperBound <= text.count else { return true }
      return !text[quote.span].elementsEqual(quote.words.utf8)
    }
    guard let first = wrong.first else { return }
    findings.report(
      file, .wrongQuote, .restore, about: "\(first.span.lowerBound)-\(first.span.upperBound)",
      repair: rebuilt(file))
  }

  private static func hasText(_ file: String) -> Bool {
    let path = SharedPath(file)
    return ["notices", "rounds"].contains(path.folder)
      || path.folder == "inbox" && ArrivalID(path.stem) != nil
  }

  /// What of a record never changes once it is there, by its folder.
  ///
  /// The reading too is the rules' and no person's: what people set instead stands beside it.
  private static let kept = [
    "notices": arrived, "inbox": arrived,
    "rounds": ["text", "submission", "started", "begun_from"],
  ]

  private static let arrived = ["message", "original", "text", "imported", "reading"]

  /// A notice is what came, and a round that was submitted what went out: the journal
  /// knows both.
  private mutating func checkKept(_ value: JSONValue, in file: String) {
    guard let members = value.object, let keys = Self.kept[String(file.prefix { $0 != "/" })],
      let hash = told().lastHash(of: file), hash != SHA256.hex(value.indented),
      let last = told().value(of: file)?.object,
      !file.hasPrefix("rounds/") || last["submission"]?.object != nil
    else { return }
    let changed = keys.filter { members[$0] ?? .null != last[$0] ?? .null }
    guard !changed.isEmpty else { return }
    altered.insert(file)
    var restored = members
    for key in changed { restored[key] = last[key] }
    let phrase: StorePhrase = file.hasPrefix("rounds/") ? .alteredRound : .alteredNotice
    findings.report(
      file, phrase, .restore, about: changed.joined(separator: ", "),
      repair: .rebuild(JSONValue.object(restored).indented))
  }
}

extension [String] {
  /// The first of many places, in one line.
  fileprivate var told: String {
    prefix(4).joined(separator: ", ") + (count > 4 ? ", …" : "")
  }
}
