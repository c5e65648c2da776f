/// Mail addresses from which the marketplace itself writes to sellers.
enum MarketplaceAddress {
  /// Whether an address, in lower case, is the marketplace's own.
  ///
  /// Buyers and sellers write to each other through `marketplace.amazon.*`: those are not.
  static func isOne(_ address: String) -> Bool {
    guard let mark = address.lastIndex(of: "@") else { return false }
    let host = address[address.index(after: mark)...]
    return !host.hasPrefix("marketplace.")
      && domains.contains { host == $0 || host.hasSuffix("." + $0) }
  }

  private static let domains = [
    "amazon.co.jp", "amazon.jp", "amazon.com", "amazon.co.uk", "amazon.de", "amazon.fr",
    "amazon.it", "amazon.es", "amazon.nl", "amazon.se", "amazon.pl", "amazon.ca",
    "amazon.com.mx", "amazon.com.br", "amazon.com.au", "amazon.in", "amazon.sg", "amazon.ae",
    "amazon.sa", "amazon.eg", "amazon.com.tr", "amazon.com.be",
  ]
}
