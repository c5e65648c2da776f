import Casework

/// What in a text tells whom it is about by its form alone, whoever's it is.
struct IdentifyingFacts {
  private let text: String
  private let folded: FoldedPlan
  private let facts: FactScanner

  init(text: String, folded: FoldedPlan) {
    (self.text, self.folded) = (text, folded)
    facts = FactScanner(text: folded)
  }

  /// The places in bytes of the text, with what stands there.
  var spans: [(span: Range<Int>, kind: Leak.Kind)] {
    facts.asins().map { ($0.span, .asin) }
      + CompanyName.spans(in: text).map { ($0, .supplier) }
      + PostalAddress.spans(in: text).map { ($0, .address) }
      + facts.links().filter { !Self.isTheirs($0.value) }.map { ($0.span, .address) }
      + hosts.map { ($0, .address) } + longNumbers.map { ($0, .number) }
  }

  /// Names of hosts without `https://` before them.
  private var hosts: [Range<Int>] {
    facts.runs(joining: [0x2D, 0x2E]).filter { run in
      let name = folded.text(run)
      let parts = name.split(separator: ".", omittingEmptySubsequences: false)
      return parts.count > 1 && !parts.contains("")
        && Self.domains.contains(String(parts[parts.count - 1]))
        && !Self.isTheirs(name)
    }.map(folded.bytes)
  }

  /// Nine digits and more in a row, also behind one letter: numbers of complaints, of products,
  /// of parcels, of tax payers.
  private var longNumbers: [Range<Int>] {
    facts.runs().filter { run in
      let digits = folded.units[run].count(where: \.isDigit)
      return digits >= 9 && run.count - digits <= 1
    }.map(folded.bytes)
  }

  private static func isTheirs(_ link: String) -> Bool {
    let host = ["https://", "http://"].reduce(link) {
      $1.count < $0.count && $0.hasPrefix($1) ? String($0.dropFirst($1.count)) : $0
    }
    .prefix { $0 != "/" }
    return ["amazon.co.jp", "amazon.com"].contains { host == $0 || host.hasSuffix(".\($0)") }
  }

  private static let domains: Set<String> = [
    "jp", "com", "net", "org", "info", "biz", "shop", "store", "tokyo", "co", "io", "cn", "asia",
  ]
}
