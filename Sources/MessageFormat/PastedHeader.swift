import CivilTime

/// The head of a message that a mail program or a person wrote into a text.
///
///     From: Amazon <notice@amazon.co.jp>        差出人: Amazon <notice@amazon.co.jp>
///     Sent: Friday, 6 September 2024 22:00      送信日時: 2024年9月6日 22:00
///     Subject: ...                              件名: ...
struct PastedHeader: Sendable {
  private(set) var from: String?
  private(set) var subject: String?
  private(set) var replyTo: String?
  private(set) var received: Moment?

  /// When it was sent in words that say no moment.
  private(set) var undated: String?

  /// The lines of the head itself.
  private(set) var lines: Range<Int>

  /// Whether it names an address, to whom the message went, or a time of day: other lines with
  /// such labels may tell of anything.
  private(set) var isOfMail = false

  enum Key: Hashable {
    case from, date, subject, replyTo, other
  }

  /// How sure one must be that lines are a head.
  enum Place {
    /// At the very beginning of a text, where one field is enough.
    case top

    /// Inside of a text, where a sender with a date or a subject is asked for.
    case inside
  }
}

extension PastedHeader {
  /// Reads the head that begins in a line.
  init?(in fields: inout PastedFields, at start: Int, place: Place) {
    let text = fields.text
    guard start < text.count, fields.key(start) != nil else { return nil }
    var (found, values, end): (Set<Key>, [Int], Int) = ([], [], start)
    for line in start..<min(text.count, start + 40) {
      if let key = fields.key(line) {
        if key != .other, !found.insert(key).inserted { break }
        values.append(line)
      } else if text.isBlank(line) || !fields.continues(line) {
        break
      }
      end = line + 1
    }
    lines = start..<end
    guard place == .top || found.contains(.from) && !found.isDisjoint(with: [.subject, .date])
    else { return nil }
    for (index, line) in values.enumerated() {
      set(fields, line, until: index + 1 < values.count ? values[index + 1] : end)
    }
    isOfMail = isOfMail || found.contains(.other) || from?.contains("@") == true
    guard Self.isEnough(found, received: received, from: from, in: place) else { return nil }
  }

  /// Takes the field of a line; a long subject runs on in the lines up to the next field.
  private mutating func set(_ fields: PastedFields, _ line: Int, until end: Int) {
    guard let (key, value) = PastedFields.field(in: fields.text, line) else { return }
    switch key {
    case .from: from = value
    case .subject:
      subject = ([value] + (line + 1..<end).compactMap { fields.text.shortText($0) })
        .joined(separator: " ")
    case .replyTo: replyTo = value
    case .date:
      received = MessageDate.moment(in: value).flatMap { MessageDate.isCredible($0) ? $0 : nil }
      if received == nil, !value.isEmpty { undated = value }
      isOfMail = ["：", ":", "時"].contains { value.contains($0) }
    case .other: break
    }
  }

  private static func isEnough(
    _ found: Set<Key>, received: Moment?, from: String?, in place: Place
  ) -> Bool {
    switch place {
    case .inside:
      return found.contains(.from) && (found.contains(.subject) || received != nil)
    case .top:
      let isAddressed = from?.contains("@") == true
      return found.count > 1 || found.contains(.subject) || received != nil || isAddressed
    }
  }
}
