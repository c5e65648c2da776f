/// The words of a line for HTML: what is still to be filled in is underlined, a number of
/// full-width digits stays together, and an address may be broken between its parts.
struct PlanWords {
  private(set) var html = ""
  private var rest: Substring
  private var isOpen = false
  private var isAddress = false

  private static let placeholder = "〔要確認"

  init(_ line: Substring) {
    rest = line
    while let next = rest.first {
      if !isOpen, rest.hasPrefix(Self.placeholder) {
        html += "<mark>"
        isOpen = true
      }
      if next.isFullWidthDigit { takeNumber() } else { take(next) }
    }
    // A bracket that is not closed ends with the line.
    if isOpen { html += "</mark>" }
  }

  private mutating func take(_ next: Character) {
    isAddress =
      rest.hasPrefix("https://") || rest.hasPrefix("http://")
      || (isAddress && next.isASCII && next != " ")
    html += String(next).htmlEscaped
    rest.removeFirst()
    if isAddress, "/?&=".contains(next), rest.first != "/" { html += "<wbr/>" }
    if isOpen, next == "〕" {
      html += "</mark>"
      isOpen = false
    }
  }

  private mutating func takeNumber() {
    var number = rest.prefix { $0.isFullWidthDigit || "．，：".contains($0) }
    while let last = number.last, !last.isFullWidthDigit { number.removeLast() }
    rest = rest[number.endIndex...]
    if let sign = rest.first, "％%".contains(sign) {
      number = number.base[number.startIndex...rest.startIndex]
      rest.removeFirst()
    }
    html += number.count > 1 ? "<span>\(number)</span>" : "\(number)"
  }
}

extension Character {
  fileprivate var isFullWidthDigit: Bool { ("０"..."９").contains(self) }
}
