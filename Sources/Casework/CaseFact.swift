/// A fact of a case that a person may set by hand, under the name it has in the record.
package enum CaseFact: String, CaseIterable, Sendable {
  case client, shop
  case sellerID = "seller_id"
  case contact, business, marketplace, stage, reason
  case rightKind = "ip_type"
  case turn, assignee, tags, rejections, planned
}
