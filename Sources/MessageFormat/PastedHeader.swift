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

  /// The lines of the head itself.
  private(set) var lines: Range<Int>

  private enum Key: Hashable {
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
  init?(in text: TextLines, at start: Int, place: Place) {
    guard start < text.count, Self.field(in: text, start) != nil else { return nil }
    lines = start..<start
    var found: Set<Key> = []
    var last = Key.other
    for line in start..<min(text.count, start + 40) {
      if let (key, value) = Self.field(in: text, line) {
        if key != .other, !found.insert(key).inserted { break }
        set(key, to: value)
        last = key
      } else if text.isBlank(line) || !Self.continues(text, line) {
        break
      } else if last == .subject, let more = text.shortText(line) {
        subject? += " " + more
      }
      lines = start..<(line + 1)
    }
    guard Self.isEnough(found, received: received, from: from, in: place) else { return nil }
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

  // Long lists of recipients run on in further lines; a field must follow them.
  private static func continues(_ text: TextLines, _ line: Int) -> Bool {
    for next in (line + 1)..<max(line + 1, min(text.count, line + 4)) {
      if text.isBlank(next) { return false }
      if field(in: text, next) != nil { return true }
    }
    return false
  }

  private mutating func set(_ key: Key, to value: String) {
    switch key {
    case .from: from = value
    case .subject: subject = value
    case .replyTo: replyTo = value
    case .date: received = MessageDate.moment(in: value)
    case .other: break
    }
  }
}

extension PastedHeader {
  private static func field(in text: TextLines, _ line: Int) -> (Key, String)? {
    guard text.ranges[line].count <= 2000 else { return nil }
    let content = text[line].drop { $0 == ASCII.greater || $0.isBlank }
    guard let first = content.first, firstBytes.contains(first.lowercased) else { return nil }
    guard let (name, value) = cut(content), let key = keys[normalized(name)] else { return nil }
    return (key, TextLines.trimmed(value.text.drop { $0 == "*" }))
  }

  /// The parts before and after the first colon, ASCII or full-width, or tab.
  private static func cut(
    _ line: ArraySlice<UInt8>
  ) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
    for index in line.indices.prefix(48) {
      if line[index] == ASCII.colon { return (line[..<index], line[(index + 1)...]) }
      if line[index] == 0xEF, line[index...].starts(with: fullWidthColon) {
        return (line[..<index], line[(index + 3)...])
      }
    }
    return nil
  }

  private static let fullWidthColon: [UInt8] = [0xEF, 0xBC, 0x9A]

  private static func normalized(_ name: ArraySlice<UInt8>) -> String {
    String(name.lowercasedText.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "*" })
  }

  private static let firstBytes = Set(keys.keys.compactMap(\.utf8.first) + [UInt8(ascii: "*")])

  private static let keys: [String: Key] = {
    let names: [(Key, String)] = [
      (.from, "from 差出人 送信者 送信元 发件人 發件人 寄件者"),
      (.date, "date sent 日付 日時 送信日時 送信日 受信日時 受信日 发送时间 日期"),
      (.subject, "subject 件名 题名 題名 主题 主旨"),
      (.replyTo, "reply-to 返信先"),
      (.other, "to cc bcc 宛先 宛て先 收件人 抄送 importance 重要度 priority attachments"),
      (.other, "添付ファイル 添付 message-id sender received mime-version content-type"),
      (.other, "return-path delivered-to x-mailer organization 受信者"),
    ]
    var keys: [String: Key] = [:]
    for (key, words) in names {
      for word in words.split(separator: " ") { keys[String(word)] = key }
    }
    return keys
  }()
}
