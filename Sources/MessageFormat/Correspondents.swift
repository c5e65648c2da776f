/// Those who write to each other by a mail: its sender and its recipients.
struct Correspondents: Sendable {
  /// Domains of their addresses, in lower case; `nil` where the mail does not tell them.
  private let domains: Set<String>?

  init(of message: InternetMessage) {
    let senders = Self.domains(in: ["From", "Reply-To"], of: message)
    let recipients = Self.domains(in: ["To", "Cc"], of: message)
    domains = senders.isEmpty || recipients.isEmpty ? nil : Set(senders + recipients)
  }

  private static func domains(in names: [String], of message: InternetMessage) -> [String] {
    names.compactMap(message.text(of:)).flatMap { domains(in: $0) }
  }

  /// Whether an original message below a text is passed on by it: an answer would go to whoever
  /// wrote that, or come from there.
  func passOn(_ mark: HistoryMark) -> Bool {
    guard mark.kind == .original, let domains, let from = mark.header?.from,
      let writer = Self.domains(in: from).first
    else { return false }
    return !domains.contains(writer)
  }

  private static func domains(in field: String) -> [String] {
    field.split { $0.isWhitespace || "<>()[],;\"".contains($0) }
      .compactMap { $0.contains("@") ? $0.split(separator: "@").last?.lowercased() : nil }
  }
}
