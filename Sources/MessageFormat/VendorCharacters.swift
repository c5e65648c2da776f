/// The rows of IBM's characters that NEC chose, as in 髙 and 﨑.
///
/// Windows writes them into ISO-2022-JP and EUC-JP as rows 89 to 92 of the code table
/// (CP50220, CP51932). The C library's EUC-JP-MS takes these rows for private
/// characters, from U+E178 on; its CP932 knows what they are.
enum VendorCharacters {
  private static let firstRow = 89
  private static let cells = 94

  /// The private character of the first cell of row 89.
  private static let firstPrivate: UInt32 = 0xE178

  /// By row and cell.
  private static let table: [Unicode.Scalar] = (0..<4 * cells).map { place in
    let bytes = shiftJIS(row: firstRow + place / cells, cell: place % cells + 1)
    let text = CharsetConversion(encoding: "CP932").decode(bytes).text
    return text.unicodeScalars.first ?? "\u{FFFD}"
  }

  /// The two bytes of a place of JIS X 0208 in Shift_JIS.
  private static func shiftJIS(row: Int, cell: Int) -> [UInt8] {
    let first = (row - 1) / 2 + (row > 62 ? 0xC1 : 0x81)
    let isOdd = !row.isMultiple(of: 2)
    let second = isOdd ? cell + (cell < 64 ? 0x3F : 0x40) : cell + 0x9E
    return [UInt8(first), UInt8(second)]
  }

  /// The text with the characters themselves in the place of private ones.
  static func replacingPrivate(in text: String) -> String {
    // They begin with EE 85 to EE 8B in UTF-8, which hardly any text has.
    guard text.utf8.contains(0xEE) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let place = Int(scalar.value) - Int(firstPrivate)
      scalars.append(table.indices.contains(place) ? table[place] : scalar)
    }
    return String(scalars)
  }
}
