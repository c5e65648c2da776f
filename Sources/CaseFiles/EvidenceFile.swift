import Casework

/// What the name of a file says of it, as far as it is believed.
package enum EvidenceFile {
  /// The ending of a file's name as it goes into the store: a full stop and up to eight
  /// letters and digits, small; nothing for any other.
  package static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
    let ending = name[name.index(after: dot)...].lowercased()
    let isPlain = ending.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0)
    }
    return isPlain && (1...8).contains(ending.utf8.count) ? ".\(ending)" : ""
  }

  /// Whether a file is of a kind that a program shows and none runs.
  package static func isShown(_ name: String) -> Bool {
    shown.contains(String(ending(of: name).dropFirst()))
  }

  private static let shown: Set<String> = [
    "pdf", "jpg", "jpeg", "png", "gif", "tif", "tiff", "webp", "heic", "bmp", "txt", "csv", "md",
    "doc", "docx", "xls", "xlsx", "odt", "ods", "ppt", "pptx", "eml",
  ]
}
