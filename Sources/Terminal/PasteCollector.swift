/// Collects a bracketed paste up to its end marker, in time linear in its length.
struct PasteCollector: Sendable {
  private var bytes: [UInt8] = []
  private var matched = 0

  /// What ends a bracketed paste: CSI 201 ~.
  private static let endMarker: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Takes one byte; returns whether it ended the paste.
  mutating func take(_ byte: UInt8) -> Bool {
    bytes.append(byte)
    // ESC stands only at the marker's start, so a failed match never begins earlier.
    if byte == Self.endMarker[matched] {
      matched += 1
    } else {
      matched = byte == 0x1B ? 1 : 0
    }
    guard matched == Self.endMarker.count else { return false }
    bytes.removeLast(matched)
    return true
  }

  /// Takes all bytes before the next ESC at once; returns how many.
  mutating func takeText(_ incoming: UnsafeBufferPointer<UInt8>) -> Int {
    guard matched == 0 else { return 0 }
    let count = incoming.firstIndex(of: 0x1B) ?? incoming.count
    bytes.append(contentsOf: incoming[..<count])
    return count
  }

  /// The text pasted, without what could do harm.
  ///
  /// CR and CR LF become LF. TAB stays; the other control characters go, ESC among
  /// them, so that a paste is never taken for keys.
  var text: String {
    var clean: [UInt8] = []
    clean.reserveCapacity(bytes.count)
    var previous: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x0D: clean.append(0x0A)
      case 0x0A where previous == 0x0D: break
      case 0x09, 0x0A: clean.append(byte)
      case 0x00...0x1F, 0x7F: break
      // The second byte of U+0080 to U+009F.
      case 0x80...0x9F where clean.last == 0xC2 && previous == 0xC2: clean.removeLast()
      default: clean.append(byte)
      }
      previous = byte
    }
    return String(decoding: clean, as: UTF8.self)
  }
}
