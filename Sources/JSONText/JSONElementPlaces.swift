/// Where the elements of a file's outermost array stand, so that one can be put in or
/// taken out without writing the others anew.
package struct JSONElementPlaces: Sendable {
  /// In bytes of the file, without commas and comments between them.
  package private(set) var elements: [Range<Int>] = []

  /// The bracket that ends the array.
  package private(set) var end: Int?

  /// - Parameter bytes: JSON with `//` comments.
  package init(_ bytes: [UInt8]) {
    var (depth, start, last) = (0, Int?.none, 0)
    var place = 0
    while place < bytes.count, end == nil {
      let next = Self.token(at: place, in: bytes)
      switch bytes[place] {
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if depth == 1, start == nil { start = place }
        depth += 1
        last = next
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { end = place } else { last = next }
      case UInt8(ascii: ",") where depth == 1: close(&start, last)
      case UInt8(ascii: "/"), 0x20, 0x09, 0x0A, 0x0D: break
      default:
        if depth == 1, start == nil { start = place }
        last = next
      }
      place = next
    }
    close(&start, last)
  }

  private mutating func close(_ start: inout Int?, _ last: Int) {
    if let first = start { elements.append(first..<last) }
    start = nil
  }

  /// Where what begins at a place ends: a string, a comment with its line, or a byte.
  private static func token(at place: Int, in bytes: [UInt8]) -> Int {
    switch bytes[place] {
    case UInt8(ascii: "\""):
      var end = place + 1
      while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
        end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
      }
      return min(end + 1, bytes.count)
    case UInt8(ascii: "/"):
      return bytes[place...].firstIndex(of: 0x0A) ?? bytes.count
    default: return place + 1
    }
  }
}
