import TextFolding
import Wording

/// A page of the manual, as text and as the source that man(1) sets (man(7)).
struct ManualPage: Sendable {
  let name: String

  /// The section of the manual: 1 for commands, 5 for the formats of files.
  let section: Int
  let title: Wording
  let sections: [ManualSection]

  static let all = [
    ManualPage(
      name: "store", section: 5, title: StoreManual.title, sections: StoreManual.sections),
    ManualPage(
      name: "remind", section: 1, title: ReminderManual.title, sections: ReminderManual.sections),
  ]

  static func named(_ name: String) -> ManualPage? {
    all.first { $0.name == name || "fukkatsu-\($0.name)" == name }
  }

  /// Plain lines, for a screen.
  func text(in language: Language) -> String {
    var lines = ["fukkatsu-\(name)(\(section)) - \(title[language])"]
    for section in sections {
      lines += ["", section.heading[language]]
      for block in section.blocks {
        switch block {
        case .paragraph(let wording): lines += ["", "  \(wording[language])"]
        case .item(let term, let wording): lines += ["  \(term)", "      \(wording[language])"]
        case .example(let code):
          lines.append("")
          lines += code.split(separator: "\n").map { "      \($0)" }
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The source of the page.
  func source(in language: Language) -> String {
    var lines = [
      ".TH FUKKATSU-\(name.uppercased()) \(section)", ".ad l", ".SH NAME",
      Self.escaped("fukkatsu-\(name) - \(title[language])"),
    ]
    for section in sections {
      lines.append(".SH \(Self.escaped(section.heading[language]))")
      for block in section.blocks {
        switch block {
        case .paragraph(let wording): lines += [".PP", Self.escaped(wording[language])]
        case .item(let term, let wording):
          lines += [".TP", ".B \(Self.escaped(term))", Self.escaped(wording[language])]
        case .example(let code):
          lines += [".PP", ".EX"] + code.split(separator: "\n").map { Self.escaped("\($0)") }
          lines.append(".EE")
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  /// Japanese has no blanks: a line may end between two characters of it, unless the next
  /// one may not begin a line or the one before may not end it.
  private static func breakable(_ text: String) -> String {
    var result = ""
    var last: Character = " "
    for character in text {
      if !last.isASCII, !character.isASCII, !"、。）」".contains(character), !"（「".contains(last) {
        result += "\\:"
      }
      result.append(character)
      last = character
    }
    return result
  }

  /// Text in which nothing is taken for a request: backslashes, hyphens, and a full stop or
  /// an apostrophe at the beginning of a line.
  private static func escaped(_ text: String) -> String {
    let plain = breakable(text.replacing("\\", with: "\\e").replacing("-", with: "\\-"))
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&\(plain)" : plain
  }
}
