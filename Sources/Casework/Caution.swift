import JSONText

/// Something a person should know before trusting a reading: a term that misleads, a
/// doubt about the sender, a field about which the rules disagree.
package struct Caution: Hashable, Sendable {
  /// A stable code: `generic_means_unbranded`, `sender_not_marketplace`.
  package let code: String

  /// Where it stands; `nil` for what no words of the notice say.
  package let quote: Quotation?

  /// What it is about, where that is no part of the text: an address, a host.
  package var detail: String?

  /// What it means here, where the user's own rules say so.
  package var meaning: TermMeaning?
  package var unknown: JSONObject = [:]

  package init(
    code: String, quote: Quotation?, detail: String? = nil, meaning: TermMeaning? = nil
  ) {
    self.code = code
    self.quote = quote
    self.detail = detail
    self.meaning = meaning
  }

  /// The code for a message in whose body there is nothing to read.
  package static let unreadable = "body_not_readable"

  /// The code for a time of day in a zone that the program has no name for.
  package static let unknownZone = "zone_unknown"

  /// The code for a date of the notice that was passed on with it and not understood.
  package static let undated = "date_not_understood"

  /// The code for a field about which rules disagree.
  package static func disputed(_ field: ReadingField) -> String {
    field.rawValue + disputedEnding
  }

  /// The field about which rules disagree, if this says so.
  package var disputedField: ReadingField? {
    guard code.hasSuffix(Self.disputedEnding) else { return nil }
    return ReadingField(rawValue: String(code.dropLast(Self.disputedEnding.count)))
  }

  private static let disputedEnding = "_disputed"
}

/// What a term means, in the words of whoever put it on the list.
package struct TermMeaning: Hashable, Sendable {
  package let japanese: String
  package let english: String

  package init(japanese: String, english: String) {
    self.japanese = japanese
    self.english = english
  }
}

extension Caution {
  init(_ reader: inout RecordReader) throws(RecordError) {
    self.init(
      code: try reader.string("code"),
      quote: try reader.optional("quote", .quotation) { $0.object.flatMap(Quotation.init) },
      detail: try reader.optionalString("detail"),
      meaning: try reader.optional("meaning", .bilingual) {
        $0.object.flatMap { TermMeaning($0) }
      })
    unknown = reader.remaining
  }

  var record: JSONObject {
    var known: JSONObject = [
      "code": .string(code), "quote": quote.map { .object($0.record) } ?? .null,
    ]
    if let detail { known["detail"] = .string(detail) }
    if let meaning { known["meaning"] = .object(meaning.record) }
    return unknown.merging(known) { $1 }
  }
}

extension TermMeaning {
  /// Reads `ja` and `en`; where one is missing the other stands for it.
  package init?(_ members: JSONObject) {
    let (japanese, english) = (members["ja"]?.string, members["en"]?.string)
    guard let one = japanese ?? english else { return nil }
    self.init(japanese: japanese ?? one, english: english ?? one)
  }

  var record: JSONObject { ["ja": .string(japanese), "en": .string(english)] }
}
