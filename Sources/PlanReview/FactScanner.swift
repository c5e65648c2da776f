import CivilTime

/// Finds the facts of a text by their form: products, orders, days, addresses.
///
/// Works on folded text, so full-width digits and letters are the same as half-width ones.
struct FactScanner {
  let text: FoldedPlan
  var units: [UInt32] { text.units }

  /// Runs of letters and digits, and of the signs given, that stand between others.
  func runs(joining signs: Set<UInt32> = []) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (place, unit) in (units + [0]).enumerated() {
      if unit.isLatin || signs.contains(unit) {
        start = start ?? place
      } else if let from = start {
        runs.append(from..<place)
        start = nil
      }
    }
    return runs
  }

  /// Digits in groups, each one stroke or blank from the next: `4111 1111`, `4111-1111`.
  func digitGroups() -> [[Range<Int>]] {
    let groups = runs().filter { units[$0].allSatisfy(\.isDigit) }
    return groups.reduce(into: []) { all, group in
      if let last = all.last?.last, group.lowerBound == last.upperBound + 1,
        units[last.upperBound].isSpace || units[last.upperBound] == Self.stroke
      {
        all[all.count - 1].append(group)
      } else {
        all.append([group])
      }
    }
  }

  /// ASINs: B and nine letters or digits, one of them a digit.
  func asins() -> [Found<String>] {
    runs().filter { run in
      run.count == 10 && units[run.lowerBound] == 0x62 && units[run].contains(where: \.isDigit)
    }.map { Found(value: text.text($0).uppercased(), span: text.bytes($0)) }
  }

  /// Order numbers: 3, 7 and 7 digits with strokes between.
  func orders() -> [Found<String>] {
    runs(joining: [Self.stroke]).filter { run in
      let parts = units[run].split(separator: Self.stroke, omittingEmptySubsequences: false)
      return parts.map(\.count) == [3, 7, 7] && parts.allSatisfy { $0.allSatisfy(\.isDigit) }
    }.map { Found(value: text.text($0), span: text.bytes($0)) }
  }

  /// Telephone numbers: ten to thirteen digits in three groups or more.
  func phones() -> [Found<String>] {
    runs(joining: [Self.stroke, 0x2B, 0x28, 0x29]).filter { run in
      let digits = units[run].count(where: \.isDigit)
      let groups = units[run].split { !$0.isDigit }.count
      return (10...13).contains(digits) && groups >= 3
        && units[run].allSatisfy { !$0.isLatin || $0.isDigit }
    }.map { Found(value: text.text($0), span: text.bytes($0)) }
  }

  /// Addresses of pages, up to a blank or a sign that ends them.
  func links() -> [Found<String>] {
    let heads = ["https://", "http://", "www."].map { FoldedPlan($0).units }
    var found: [Found<String>] = []
    var place = 0
    while place < units.count {
      guard heads.contains(where: { units[place...].starts(with: $0) }) else {
        place += 1
        continue
      }
      let end =
        units[place...].firstIndex { !(0x21...0x7E).contains($0) || $0 == 0x29 }
        ?? units.count
      found.append(Found(value: text.text(place..<end), span: text.bytes(place..<end)))
      place = end
    }
    return found
  }

  static let stroke: UInt32 = 0x2D
}

/// Something found in a text, with where it stands in bytes.
package struct Found<Value: Hashable & Sendable>: Hashable, Sendable {
  package let value: Value
  package let span: Range<Int>
}

// Days.
extension FactScanner {
  /// Days that are written with their year: 2026年5月1日, 2026-05-01, May 1, 2026.
  func days() -> [Found<CalendarDay>] {
    let numbers = numbers()
    var found: [Found<CalendarDay>] = []
    for index in numbers.indices.dropLast(2) {
      let (year, month, day) = (numbers[index], numbers[index + 1], numbers[index + 2])
      guard
        (1990...2099).contains(year.value), separates(year, month, [0x5E74, 0x2D, 0x2F, 0x2E]),
        separates(month, day, [0x6708, 0x2D, 0x2F, 0x2E]),
        let date = CalendarDay(year: year.value, month: month.value, day: day.value)
      else { continue }
      let last = day.range.upperBound
      let isMarked = last < units.count && units[last] == 0x65E5
      found.append(
        Found(value: date, span: text.bytes(year.range.lowerBound..<last + (isMarked ? 1 : 0))))
    }
    return (found + namedMonths(numbers)).sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  private func namedMonths(_ numbers: [Number]) -> [Found<CalendarDay>] {
    numbers.indices.dropLast().compactMap { index in
      let (day, year) = (numbers[index], numbers[index + 1])
      guard (1990...2099).contains(year.value), day.range.upperBound + 3 > year.range.lowerBound
      else { return nil }
      let before = units[..<day.range.lowerBound].reversed().drop(while: \.isBlank)
        .prefix { (0x61...0x7A).contains($0) }.reversed()
      let name = Array(before)
      guard
        name.count >= 3,
        let month = Self.months.firstIndex(where: { $0.starts(with: name) }),
        let date = CalendarDay(year: year.value, month: month + 1, day: day.value)
      else { return nil }
      return Found(value: date, span: text.bytes(day.range.lowerBound..<year.range.upperBound))
    }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { FoldedPlan($0).units }

  private func separates(_ first: Number, _ second: Number, _ signs: Set<UInt32>) -> Bool {
    second.range.lowerBound == first.range.upperBound + 1
      && signs.contains(units[first.range.upperBound])
  }
}

// Numbers.
extension FactScanner {
  struct Number {
    let value: Int
    let range: Range<Int>
  }

  /// Whole numbers of at most nine digits, with commas between thousands or without.
  func numbers() -> [Number] {
    var numbers: [Number] = []
    var place = 0
    while place < units.count {
      guard units[place].isDigit, place == 0 || !units[place - 1].isLatin else {
        place += 1
        continue
      }
      var end = place
      var value = 0
      while end < units.count, end - place < 12 {
        if units[end].isDigit {
          value = min(value * 10 + Int(units[end] - 0x30), 999_999_999)
        } else if !isThousandsComma(at: end) {
          break
        }
        end += 1
      }
      if end == units.count || !units[end].isDigit {
        numbers.append(Number(value: value, range: place..<end))
      }
      place = end
    }
    return numbers
  }

  private func isThousandsComma(at place: Int) -> Bool {
    guard units[place] == 0x2C, place + 3 < units.count else { return false }
    let after = units[(place + 1)...(place + 3)]
    let next = place + 4 < units.count ? units[place + 4] : 0
    return after.allSatisfy(\.isDigit) && !next.isDigit
  }
}
