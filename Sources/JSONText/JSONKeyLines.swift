/// On which line each key of a JSON text stands, for telling a person where a fault is.
package struct JSONKeyLines: Sendable {
  private var lines: [[String]: Int] = [:]

  /// - Parameter bytes: A text that ``JSONValue`` reads, with `//` comments or without.
  package init(_ bytes: [UInt8]) {
    var scanner = KeyScanner(bytes: bytes)
    while let (path, line) = scanner.nextKey() {
      if lines[path] == nil { lines[path] = line }
    }
  }

  /// The line of the key at the end of a way through objects, counted from 1; elements
  /// of an array belong to the array's key.
  package func line(of path: [String]) -> Int? { lines[path] }
}

/// Finds keys from left to right.
private struct KeyScanner {
  let bytes: [UInt8]
  private var position = 0
  private var line = 1

  /// The key that is open at each level; `nil` in an array.
  private var keys: [String?] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func nextKey() -> (path: [String], line: Int)? {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "{"): keys.append("")
      case UInt8(ascii: "["): keys.append(nil)
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = keys.popLast()
      case UInt8(ascii: "/"):
        skipComment()
        continue
      case UInt8(ascii: "\""):
        let start = line
        let text = string()
        if case .some(.some) = keys.last, isBeforeColon {
          keys[keys.count - 1] = text
          return (keys.compactMap(\.self), start)
        }
        continue
      case 0x0A: line += 1
      default: break
      }
      position += 1
    }
    return nil
  }

  private mutating func skipComment() {
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
  }

  /// What stands between quotation marks; leaves the position behind them.
  private mutating func string() -> String {
    let start = position + 1
    position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(position, bytes.count)
    position += 1
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private var isBeforeColon: Bool {
    var rest = bytes[min(position, bytes.count)...]
    while let byte = rest.first {
      if byte == UInt8(ascii: "/") {
        rest = rest.drop { $0 != 0x0A }
      } else if [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
        rest = rest.dropFirst()
      } else {
        return byte == UInt8(ascii: ":")
      }
    }
    return false
  }
}
