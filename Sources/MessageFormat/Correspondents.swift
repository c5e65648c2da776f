import TextFolding

/// Those who write to each other by a mail: its sender and its recipients.
struct Correspondents: Sendable {
  /// Domains of the addresses, in lower case; empty where the mail does not tell them.
  private let senders: Set<String>
  private let recipients: Set<String>

  init(of message: InternetMessage) {
    senders = Self.domains(in: ["From", "Reply-To"], of: message)
    recipients = Self.domains(in: ["To", "Cc"], of: message)
  }

  /// The one who wrote below a pasted head; to whom is not asked.
  init(of header: PastedHeader?) {
    senders = Set(header?.from.map(Self.domains) ?? [])
    recipients = []
  }

  private static func domains(in names: [String], of message: InternetMessage) -> Set<String> {
    Set(names.compactMap(message.text(of:)).flatMap { domains(in: $0) })
  }

  /// Whether an earlier message below a text is passed on by it: an answer would go to whoever
  /// wrote that, or come from there.
  ///
  /// - Parameter head: That of the earlier message, where it has one.
  func passOn(_ mark: HistoryMark, with head: PastedHeader?) -> Bool {
    guard let writer = head?.from.flatMap({ Self.domains(in: $0).first }), !senders.isEmpty,
      !senders.contains(writer), !recipients.contains(writer),
      // What goes to the marketplace is an answer to it, from whichever address it wrote.
      !recipients.contains(where: Self.isMarketplace)
    else { return false }
    // Whoever writes above a marketplace's mail and is not the marketplace shows it to somebody.
    if Self.isMarketplace(writer) { return !senders.contains(where: Self.isMarketplace) }
    return mark.kind == .original && !recipients.isEmpty
  }

  private static func isMarketplace(_ domain: String) -> Bool {
    domain.hasPrefix("amazon.") || domain.contains(".amazon.")
  }

  private static func domains(in field: String) -> [String] {
    field.split { $0.isWhitespace || "<>()[],;\"".contains($0) }
      .compactMap { $0.contains("@") ? $0.split(separator: "@").last?.lowercased() : nil }
  }
}
