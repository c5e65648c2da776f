/// Line breaks that programs on the way have spoilt.
enum LineEndings {
  /// The same mail with LF for its line breaks where they are bare CR, as Mac OS 9 wrote
  /// them, or CR CR LF, as a second conversion makes of CR LF; otherwise the mail as it is.
  static func mended(_ bytes: [UInt8]) -> [UInt8] {
    guard let feed = bytes.firstIndex(of: ASCII.lineFeed) else {
      return bytes.map { $0 == ASCII.carriageReturn ? ASCII.lineFeed : $0 }
    }
    // What ends the first line ends all.
    let isDoubled = feed > 1 && bytes[(feed - 2)..<feed].allSatisfy { $0 == ASCII.carriageReturn }
    return isDoubled ? bytes.filter { $0 != ASCII.carriageReturn } : bytes
  }
}
