/// A name under which a stranger's file can be kept in any folder and shown on any screen.
///
/// It is one path component of letters that are seen: no separators, controls, turned
/// directions or zero widths, no leading dot or hyphen, no name that Windows keeps for
/// devices, at most ``limit`` bytes. It is never empty.
package struct AttachmentName: Hashable, Sendable {
  package let text: String

  /// Bytes in UTF-8, extension included.
  package static let limit = 120

  /// - Parameters:
  ///   - name: As the sender has it, with a path perhaps.
  ///   - type: In the terms of MIME; gives the extension of a file without a name.
  package init(_ name: String?, type: String) {
    let component = name?.split { $0 == "/" || $0 == "\\" }.last ?? ""
    // Nothing beyond some hundred characters is kept, and names of a megabyte exist.
    let scalars = Array(component.unicodeScalars)
    let cleaned = Self.trimmed(
      Self.visible(scalars.count > 4000 ? scalars.prefix(2000) + scalars.suffix(100) : scalars[...])
    )
    let (stem, ending) = Self.cut(cleaned)
    let isUsable = stem.unicodeScalars.contains { $0 != "_" && $0 != " " && $0 != "." }
    guard isUsable else {
      text = "attachment" + (ending.isEmpty ? Self.ending(for: type) : ending)
      return
    }
    let isDevice = Self.devices.contains(stem.prefix { $0 != "." }.uppercased())
    text = Self.shortened((isDevice ? "_" : "") + stem, to: Self.limit - ending.utf8.count) + ending
  }

  private init(text: String) { self.text = text }

  /// The name with a number before its extension: `invoice (2).pdf`.
  private func numbered(_ number: Int) -> AttachmentName {
    let (stem, ending) = Self.cut(text)
    let addition = " (\(number))" + ending
    return AttachmentName(
      text: Self.shortened(stem, to: Self.limit - addition.utf8.count) + addition)
  }
}

extension AttachmentName {
  /// Which names are taken, in one folder that may not tell capitals from others.
  package struct Folder: Sendable {
    private var taken: Set<String> = []

    /// The next number to try, by the name without one.
    private var next: [String: Int] = [:]

    package init() {}

    /// The name itself, or the first with a number that nothing has.
    package mutating func place(_ name: AttachmentName) -> AttachmentName {
      let key = name.text.lowercased()
      var (candidate, number) = (name, next[key] ?? 2)
      while !taken.insert(candidate.text.lowercased()).inserted {
        candidate = name.numbered(number)
        number += 1
      }
      next[key] = number
      return candidate
    }
  }
}

extension AttachmentName {
  /// What is seen of a name, in one line, without what file systems give a meaning.
  private static func visible(_ name: ArraySlice<Unicode.Scalar>) -> String {
    var seen = String.UnicodeScalarView()
    var marks = 0
    for scalar in name {
      let properties = scalar.properties
      switch properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned: continue
      case .lineSeparator, .paragraphSeparator, .spaceSeparator:
        if seen.last != " " { seen.append(" ") }
        marks = 0
      case .nonspacingMark, .enclosingMark, .spacingMark:
        marks += 1
        if marks <= 2, !seen.isEmpty, !properties.isDefaultIgnorableCodePoint {
          seen.append(scalar)
        }
      default:
        marks = 0
        if properties.isDefaultIgnorableCodePoint { continue }
        seen.append("<>:\"|?*".unicodeScalars.contains(scalar) ? "_" : scalar)
      }
    }
    return String(seen)
  }

  // A leading hyphen is an option to programs, a final dot is lost on Windows.
  private static func trimmed(_ name: String) -> String {
    let scalars = name.unicodeScalars
    guard let first = scalars.firstIndex(where: { !" .-~".unicodeScalars.contains($0) }),
      let last = scalars.lastIndex(where: { $0 != " " && $0 != "." })
    else { return "" }
    return first <= last ? String(scalars[first...last]) : ""
  }

  /// The name without its extension, and the extension with its dot.
  private static func cut(_ name: String) -> (stem: String, ending: String) {
    guard let dot = name.unicodeScalars.lastIndex(of: ".") else { return (name, "") }
    let ending = name[dot...]
    let isEnding =
      ending.utf8.count <= 16
      && ending.utf8.dropFirst().allSatisfy {
        $0.isLetter || $0.isDigit
      }
    return isEnding ? (String(name[..<dot]), String(ending)) : (name, "")
  }

  private static func shortened(_ name: String, to limit: Int) -> String {
    var scalars = name.unicodeScalars[...]
    var count = name.utf8.count
    while count > limit, let last = scalars.popLast() { count -= last.utf8.count }
    while let last = scalars.last, last == " " || last == "." { scalars.removeLast() }
    return String(scalars)
  }

  private static func ending(for type: String) -> String { endings[type] ?? ".bin" }

  private static let endings: [String: String] = [
    "application/pdf": ".pdf", "application/zip": ".zip", "application/msword": ".doc",
    "application/vnd.ms-excel": ".xls", "image/jpeg": ".jpg", "image/png": ".png",
    "image/gif": ".gif", "image/tiff": ".tiff", "image/heic": ".heic", "image/webp": ".webp",
    "text/plain": ".txt", "text/html": ".html", "text/csv": ".csv", "message/rfc822": ".eml",
    "text/calendar": ".ics",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
  ]

  private static let devices: Set<String> = [
    "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8",
    "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
  ]
}
