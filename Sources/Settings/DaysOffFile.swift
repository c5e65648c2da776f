import Casework
import CivilTime
import JSONText

extension OwnDaysOff {
  /// Reads `holidays.json`: an array of days and runs of days, with `//` comments.
  ///
  ///     [
  ///       {"name": "夏季休業", "from": "2026-08-12", "to": "2026-08-15"},
  ///       {"name": "創立記念日", "date": "2026-06-01"},
  ///       {"name": "年末年始", "from": "12-29", "to": "01-03"}
  ///     ]
  ///
  /// A date without a year is of every year. Once there is such a file, nothing but what
  /// it says is off, the turn of the year included.
  ///
  /// - Returns: What is right in the file, and the faults.
  package static func read(
    _ bytes: [UInt8], from file: String
  ) -> (days: OwnDaysOff, faults: [SettingFault]) {
    let value: JSONValue
    do { value = try JSONValue(parsing: bytes, comments: true) } catch {
      let fault = SettingFault(file: file, line: error.line, kind: .notJSON(error.fault))
      return (.newYear, [fault])
    }
    guard let elements = value.array else {
      let fault = SettingFault(file: file, line: 1, kind: .badValue("", expected: "[ ... ]"))
      return (.newYear, [fault])
    }
    let places = JSONElementPlaces(bytes).elements
    var days = OwnDaysOff(spans: [])
    var faults: [SettingFault] = []
    for (index, element) in elements.enumerated() {
      if let span = Span(json: element) {
        days.spans.append(span)
      } else {
        faults.append(
          SettingFault(
            file: file, line: bytes[..<places[index].lowerBound].count { $0 == 0x0A } + 1,
            kind: .badValue("[\(index)]", expected: Span.expected)))
      }
    }
    return (days, faults)
  }
}

extension OwnDaysOff.Span {
  static let expected = "{\"name\": ..., \"date\": \"2026-08-13\"}, {..., \"from\", \"to\"}"

  init?(json: JSONValue) {
    guard
      let members = json.object,
      Set(members.keys).isSubset(of: ["name", "date", "from", "to"]),
      let name = members["name"]?.string,
      let first = (members["date"] ?? members["from"])?.string,
      let last = (members["date"] ?? members["to"])?.string,
      let days = OwnDaysOff.Days(from: first, to: last)
    else { return nil }
    self.init(name: name, days: days)
  }
}

extension OwnDaysOff.Days {
  fileprivate init?(from first: String, to last: String) {
    if let start = CalendarDay(iso8601: first), let end = CalendarDay(iso8601: last) {
      guard start <= end else { return nil }
      self = .once(start...end)
    } else if let start = OwnDaysOff.MonthDay(first), let end = OwnDaysOff.MonthDay(last) {
      self = .everyYear(first: start, last: end)
    } else {
      return nil
    }
  }
}
