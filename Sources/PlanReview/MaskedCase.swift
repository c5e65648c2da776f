import Casework
import JSONText
import Wording

// Whole cases as they may be shown to others.
extension Mask {
  /// A case without what tells whose it is; quotations still point at their words.
  package func masked(_ dossier: Dossier) -> Dossier {
    var shown = dossier
    var record = masked(dossier.sellerCase.record, by: masked).object ?? [:]
    record["client"] = .object(["name": .string(Self.name(in: language))])
    if let sellerCase = try? SellerCase(record: .object(record)) { shown.sellerCase = sellerCase }
    shown.sellerCase.client = Client(name: Self.name(in: language))
    shown.notices = dossier.notices.map(masked)
    shown.rounds = dossier.rounds.map { round in
      (try? Round(record: masked(round.record, by: masked))) ?? round
    }
    return shown
  }

  /// A notice whose text has as many bytes as before.
  package func masked(_ notice: Notice) -> Notice {
    let mask = adding(notice.addressee)
    let texts = QuotedTexts(
      text: Array(mask.covered(notice.text).utf8),
      subject: Array(mask.covered(notice.message.subject).utf8))
    var record = mask.masked(notice.record, quoting: texts).object ?? [:]
    record["text"] = .lines(String(decoding: texts.text, as: UTF8.self))
    return (try? Notice(record: .object(record))) ?? notice
  }

  /// A row of the list of cases.
  package func masked(_ row: CaseSummary) -> CaseSummary {
    var shown = row
    shown.client = Self.name(in: language)
    shown.shop = ""
    shown.tags = row.tags.map(masked)
    return shown
  }

  /// The same of a row that stands alone.
  package static func masked(_ row: CaseSummary, in language: Language) -> CaseSummary {
    Mask(Client(name: row.client, shop: row.shop), in: language).masked(row)
  }
}

/// The masked texts that quotations point into.
private struct QuotedTexts {
  let text: [UInt8]
  let subject: [UInt8]

  /// The words of a span; `nil` where it is none.
  func words(_ quote: JSONObject) -> String? {
    guard let place = quote["in"]?.string, let start = quote["start"]?.integer,
      let end = quote["end"]?.integer
    else { return nil }
    let bytes = place == "subject" ? subject : text
    guard 0 <= start, start <= end, end <= bytes.count else { return nil }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }
}

// Records, whatever keys they have.
extension Mask {
  /// The members that hold words of people; all others hold codes, times and numbers.
  private static let worded: Set<String> = [
    "text", "subject", "from", "passed_on_by", "source", "message_id", "thread", "name",
    "supplier", "proves", "because", "via", "words", "demand", "tags", "note", "title",
  ]

  /// The members that tell whose a case is where a plan is handed on.
  private static let identifying: Set<String> = [
    "asins", "complaint_ids", "rights_owner", "invoice", "contact",
  ]

  private func masked(
    _ value: JSONValue, at key: String = "", by hide: (String) -> String
  ) -> JSONValue {
    if let members = value.object {
      return .object(
        JSONObject(members.map { ($0, masked($1, at: $0, by: hide)) }) { $1 })
    }
    if let elements = value.array {
      return .array(elements.map { masked($0, at: key, by: hide) })
    }
    guard let text = value.string,
      Self.worded.contains(key) || hidesFacts && Self.identifying.contains(key)
    else { return value }
    return .string(hide(text))
  }

  /// The same of a notice's record, in which quotations have the words that stand now
  /// where they point.
  private func masked(_ value: JSONValue, quoting texts: QuotedTexts) -> JSONValue {
    if let elements = value.array { return .array(elements.map { masked($0, quoting: texts) }) }
    guard let members = value.object else { return value }
    if let words = texts.words(members) {
      return .object(members.merging(["text": .string(words)]) { $1 })
    }
    return .object(
      JSONObject(
        members.map { key, member in
          member.object != nil || member.array?.first?.object != nil
            ? (key, masked(member, quoting: texts)) : (key, masked(member, at: key, by: covered))
        }
      ) { $1 })
  }
}

extension Docket {
  /// The open cases without what tells whose they are.
  package func masked(in language: Language) -> Docket {
    var shown = Docket(
      cases.map { Mask($0, in: language).masked($0) },
      rows: rows.map { Mask.masked($0, in: language) },
      arrivals: arrivals.map { Mask(nil, in: language).masked($0) })
    shown.longClosed = longClosed.map { Mask.masked($0, in: language) }
    return shown
  }
}
