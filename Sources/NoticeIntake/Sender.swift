import MessageFormat
import TextFolding

/// Who a message says it is from, and where it leads.
struct Sender: Sendable {
  /// Domains of the addresses in From and Reply-To, in lower case.
  let from: [String]
  let replyTo: [String]

  /// Hosts of the links in the text and of an HTML part.
  let linked: [String]

  /// As a person reads them: `Amazon.co.jp <notice@amazon.co.jp>`.
  private let shownFrom: String

  init(_ message: NoticeMessage, text: FoldedText) {
    shownFrom = message.from
    from = Self.domains(in: message.from)
    replyTo = message.replyTo.map(Self.domains) ?? []
    linked = Self.hosts(in: text.string(0..<text.count)) + message.links.flatMap(Self.hosts)
  }

  /// What follows for the reading, as facts a rule can name.
  func facts(_ domains: [String]) -> Set<String> {
    var facts: Set<String> = []
    if from.isEmpty {
      facts.insert("sender.unknown")
    } else if from.allSatisfy({ Self.belongs($0, to: domains) }) {
      facts.insert("sender.marketplace")
      // Buyers and sellers write to each other through this domain.
      if from.contains(where: { $0.hasPrefix("marketplace.amazon.") }) {
        facts.insert("sender.buyer")
      }
    } else {
      facts.insert("sender.other")
      if claimsMarketplace { facts.insert("sender.claims") }
    }
    if replyTo.contains(where: { !Self.belongs($0, to: domains) }) { facts.insert("reply.other") }
    if linked.contains(where: { !Self.belongs($0, to: domains) }) { facts.insert("link.other") }
    if lookAlike != nil { facts.insert("sender.lookalike") }
    return facts
  }

  /// Whether the name that is shown is the marketplace's.
  private var claimsMarketplace: Bool {
    let name = FoldedText(String(shownFrom.prefix { $0 != "<" }))
    let words = name.string(0..<name.count).split(separator: " ").filter { !$0.contains("@") }
    return words.contains { word in Self.names.contains { word.contains($0) } }
      || lookAlike.map { alike in Self.names.contains { alike.skeleton.contains($0) } } ?? false
  }

  private static let names = ["amazon", "アマゾン"]

  /// A word of name or address with letters that only look like others.
  private var lookAlike: LookAlikeWord? { LookAlikeWord.first(in: shownFrom, names: Self.names) }

  /// What each reason to doubt is about: addresses and hosts that are not the marketplace's.
  func details(_ domains: [String]) -> [String: String] {
    let strange = { (hosts: [String]) -> String? in
      var others: [String] = []
      for host in hosts where others.count < 3 && !others.contains(host) {
        if !Self.belongs(host, to: domains) { others.append(host) }
      }
      return others.isEmpty ? nil : others.joined(separator: " ")
    }
    var details: [String: String] = [:]
    details["sender.other"] = strange(from)
    details["sender.claims"] = from.isEmpty ? nil : shownFrom
    details["sender.lookalike"] = lookAlike?.detail
    details["reply.other"] = strange(replyTo)
    details["link.other"] = strange(linked)
    return details
  }

  /// Whether a host is one of the domains or below one.
  static func belongs(_ host: String, to domains: [String]) -> Bool {
    domains.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  private static func domains(in text: String) -> [String] {
    let folded = FoldedText(text)
    return MailAddress.all(in: folded).map { $0.domain }
  }

  /// The hosts of the links in a text.
  static func hosts(in text: String) -> [String] {
    var hosts: [String] = []
    var rest = text.utf8[...]
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")) {
      rest = rest[colon...].dropFirst()
      guard rest.starts(with: "//".utf8) else { continue }
      rest = rest.dropFirst(2)
      let authority = Substring(rest.prefix { !authorityEnds.contains($0) })
        .prefix { !"、。）".contains($0) }
      let host = authority.split(separator: "@").last ?? ""
      let name = host.prefix { $0 != ":" }
      if !name.isEmpty { hosts.append(name.lowercased()) }
    }
    return hosts
  }

  private static let authorityEnds = Array("/?# \n<>\"')".utf8)
}

/// A mail address found in a text.
struct MailAddress: Hashable, Sendable {
  /// In scalars of the folded text.
  let range: Range<Int>
  let local: String
  let domain: String

  var text: String { "\(local)@\(domain)" }

  static func all(in text: FoldedText) -> [MailAddress] {
    text.scalars.indices.lazy.filter { text.scalars[$0] == 0x40 }.prefix(SignalTable.limit)
      .compactMap { at($0, in: text) }
  }

  private static func at(_ mark: Int, in text: FoldedText) -> MailAddress? {
    var start = mark
    while start > 0, mark - start < 64, isPart(text.scalars[start - 1]) { start -= 1 }
    var end = mark + 1
    while end < text.count, end - mark < 254, isPart(text.scalars[end]) { end += 1 }
    while end > mark + 1, !text.scalars[end - 1].isWord { end -= 1 }
    let domain = text.string(mark + 1..<end)
    guard start < mark, domain.utf8.contains(0x2E) else { return nil }
    return MailAddress(range: start..<end, local: text.string(start..<mark), domain: domain)
  }

  private static func isPart(_ value: UInt32) -> Bool {
    value.isWord || [0x2D, 0x2E, 0x5F, 0x2B].contains(value)
  }
}
