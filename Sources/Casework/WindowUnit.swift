/// The unit of a ``ResponseWindow``, by the word it has in JSON.
package enum WindowUnit: String, CaseIterable, Sendable {
  case hours
  case days
  case businessDays = "business_days"
  case date
}
