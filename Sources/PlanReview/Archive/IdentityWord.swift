import Casework

/// A word by which a client, or what belongs to one, is known.
package struct IdentityWord: Hashable, Sendable {
  let kind: Kind

  /// As names are compared.
  let word: String

  enum Kind: String, Sendable {
    /// A client's name as it is recorded, and the same without its legal form.
    case client
    case bareClient = "bare_client"

    /// The person to speak with.
    case person
    case shop, seller, address, asin, order, brand

    /// A firm that sold the client goods; one of no legal form may be anybody's shop.
    case supplier
    case bareSupplier = "bare_supplier"

    var leak: Leak.Kind {
      switch self {
      case .client, .bareClient: .client
      case .person: .person
      case .shop: .shop
      case .seller: .seller
      case .address: .address
      case .asin: .asin
      case .order: .order
      case .brand: .brand
      case .supplier, .bareSupplier: .supplier
      }
    }
  }
}

extension IdentityWord {
  /// The names of a client, its shop and its person, as written and without the legal form,
  /// its seller id, its addresses.
  static func all(of client: Client) -> [IdentityWord] {
    let contact = client.contactLine
    let names = Client.isName(client.name) ? NameFact.forms(of: client.name) : []
    var words = names.enumerated().compactMap {
      IdentityWord($0.offset == 0 ? .client : .bareClient, $0.element)
    }
    words += NameFact.forms(of: client.shop).compactMap { IdentityWord(.shop, $0) }
    words += [client.sellerID].compactMap { $0.flatMap { IdentityWord(.seller, $0) } }
    words += contact.addresses.compactMap { IdentityWord(.address, $0) }
    return words + [contact.person].compactMap { $0.flatMap { IdentityWord(.person, $0) } }
  }

  /// The suppliers that a case's documents name.
  static func suppliers(of sellerCase: SellerCase) -> [IdentityWord] {
    let names = Set(sellerCase.evidence.compactMap(\.supplier)).sorted()
    return names.flatMap { name in
      let forms = NameFact.forms(of: name)
      return forms.compactMap { IdentityWord(forms.count > 1 ? .supplier : .bareSupplier, $0) }
    }
  }

  /// The products, orders and the rights owner that a notice names.
  static func all(of notice: Notice) -> [IdentityWord] {
    var words = notice.reading.asins.compactMap { IdentityWord(.asin, $0) }
    words += (notice.reading.rightsOwner.map(NameFact.forms) ?? []).compactMap {
      IdentityWord(.brand, $0)
    }
    let orders = FactScanner(text: FoldedPlan(notice.text)).orders().map(\.value)
    return words + Set(orders).sorted().compactMap { IdentityWord(.order, $0) }
  }

  /// Returns `nil` for words too short to tell anybody by.
  private init?(_ kind: Kind, _ word: String) {
    guard NameWeight(word) != .nothing else { return nil }
    self.init(kind: kind, word: NameText.compared(word.filter { $0 != "\n" && $0 != "\t" }))
  }
}
