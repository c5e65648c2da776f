/// Which lines of a text are fields of a pasted head, each found out once.
///
/// Any line may be the first of a head, and a head may have forty of them.
struct PastedFields {
  typealias Key = PastedHeader.Key

  let text: TextLines

  /// By line; nil for a line that nobody asked about.
  private var known: [Key??]

  init(_ text: TextLines) {
    self.text = text
    known = Array(repeating: nil, count: text.count)
  }

  /// What the line says about the message below, nil where it is no field.
  mutating func key(_ line: Int) -> Key? {
    if let key = known[line] { return key }
    let key = Self.keyAndValue(in: text, line)?.0
    known[line] = key
    return key
  }

  // Long lists of recipients run on in further lines; a field must follow them.
  mutating func continues(_ line: Int) -> Bool {
    for next in (line + 1)..<max(line + 1, min(text.count, line + 4)) {
      if text.isBlank(next) { return false }
      if key(next) != nil { return true }
    }
    return false
  }
}

extension PastedFields {
  /// The field in a line, with its value.
  static func field(in text: TextLines, _ line: Int) -> (Key, String)? {
    keyAndValue(in: text, line).map { ($0, TextLines.trimmed($1.text.drop { $0 == "*" })) }
  }

  private static func keyAndValue(
    in text: TextLines, _ line: Int
  ) -> (Key, ArraySlice<UInt8>)? {
    guard text.ranges[line].count <= 2000 else { return nil }
    let content = text[line].afterQuoteSigns
    guard let first = content.first, firstBytes[Int(first.lowercased)] else { return nil }
    guard let (name, value) = cut(content), let key = keys[normalized(name)] else { return nil }
    return (key, value)
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

  /// Whether a field may begin with a byte; looked at for every line.
  private static let firstBytes: [Bool] = {
    let bytes = Set(keys.keys.compactMap(\.utf8.first) + [UInt8(ascii: "*")])
    return (0...UInt8.max).map(bytes.contains)
  }()

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
