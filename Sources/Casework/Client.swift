import JSONText

/// The seller for whom an account is to be reinstated.
package struct Client: Hashable, Sendable {
  package var name: String
  package var shop: String

  /// The marketplace's own id of the seller: `A1EXAMPLESELLR`.
  package var sellerID: String?

  /// Mail addresses, telephone, messenger: as the consultant writes them.
  package var contact: String?

  /// The kind of business: reseller, maker, without stock.
  package var business: String?
  package var unknown: JSONObject = [:]

  package init(
    name: String, shop: String = "", sellerID: String? = nil, contact: String? = nil,
    business: String? = nil
  ) {
    self.name = name
    self.shop = shop
    self.sellerID = sellerID
    self.contact = contact
    self.business = business
  }
}

extension Client {
  /// What stands for a name until somebody gives one, in each language of the screen: it is
  /// of no client, and two cases that bear it have nothing in common.
  package static let placeholders: Set<String> = ["依頼者未定", "client not named"]

  package static func isName(_ name: String) -> Bool {
    !name.isEmpty && !placeholders.contains(name)
  }
}

extension Client {
  init(_ reader: inout RecordReader) throws(RecordError) {
    name = try reader.string("name")
    shop = try reader.optionalString("shop") ?? ""
    sellerID = try reader.optionalString("seller_id")
    contact = try reader.optionalString("contact")
    business = try reader.optionalString("business")
    unknown = reader.remaining
  }

  var record: JSONObject {
    unknown.merging([
      "name": .string(name),
      "shop": .string(shop),
      "seller_id": .string(orNull: sellerID),
      "contact": .string(orNull: contact),
      "business": .string(orNull: business),
    ]) { $1 }
  }
}
