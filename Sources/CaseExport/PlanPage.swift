import PlanReview
import TextFolding
import Wording

/// Plans as one page of HTML that prints well: A4, Japanese type, numbered sheets.
package struct PlanPage: Sendable {
  private let documents: [PlanDocument]
  private let language: Language

  package init(_ documents: [PlanDocument], in language: Language) {
    self.documents = documents
    self.language = language
  }

  package var html: String {
    let title = documents.first?.title ?? ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <title>\(title.htmlEscaped)</title>
      <style>
      \(Self.style)
      </style>
      </head>
      <body>
      \(documents.map(article).joined(separator: "\n"))
      </body>
      </html>

      """
  }

  /// Lines of 10.5 points on a grid of 18, as Japanese letters have them.
  ///
  /// A heading takes whole lines of the grid and stays with what follows it. What does not know
  /// `@supports` spreads blanks only, and would leave holes in a row.
  private static let style = """
    @page { size: A4; margin: 27mm 25mm 25mm;
      @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
    html { font: 10.5pt/18pt "Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "MS Mincho", serif; }
    body { margin: 0 auto; max-width: 42em; line-break: strict; overflow-wrap: anywhere;
      hanging-punctuation: allow-end; }
    @supports (text-align: justify) { body { text-align: justify; text-justify: inter-character; } }
    article + article { break-before: page; }
    h1 { font-size: 15pt; line-height: 36pt; margin: 0 0 18pt; text-align: center; }
    h2, h3 { font-size: 11.5pt; line-height: 18pt; margin: 18pt 0 0; break-after: avoid; }
    h3 { font-size: 10.5pt; }
    p { margin: 0; orphans: 2; widows: 2; }
    p.apart { margin-top: 18pt; }
    p span, td span { white-space: nowrap; }
    table { border-collapse: collapse; margin: 0 0 18pt; }
    th { text-align: left; font-weight: normal; padding: 0 2em 0 0; white-space: nowrap; vertical-align: top; }
    td { padding: 0; }
    ol, ul { margin: 0; padding-left: 2em; }
    ol + p { margin-top: 18pt; }
    mark { background: none; border-bottom: 1px solid; }
    @media screen { body { padding: 2em; } }
    """

  private func article(_ document: PlanDocument) -> String {
    let isJapanese = document.text.string.unicodeScalars.contains {
      (0x3041...0x30FF).contains($0.value)
    }
    let opening = "<article lang=\"\(isJapanese ? "ja" : "en")\">"
    var lines = [opening, "<h1>\(document.title.htmlEscaped)</h1>", "<table>"]
    lines += document.facts.map {
      "<tr><th>\($0.name.htmlEscaped)</th><td>\($0.value.htmlEscaped)</td></tr>"
    }
    lines.append("</table>")
    if !document.demands.isEmpty {
      lines += heading(.demands) + ["<ol>"]
      lines += document.demands.map { "<li>\($0.htmlEscaped)</li>" } + ["</ol>"]
    }
    lines += document.text.sections.flatMap { section in
      (section.title.isEmpty ? [] : ["<h2>\(section.title.htmlEscaped)</h2>"])
        + PlanParagraph.all(of: document.text[section.body]).map(\.html)
    }
    if !document.evidence.isEmpty {
      lines += heading(.evidence) + ["<ul>"]
      lines += document.evidence.map { "<li>\($0.htmlEscaped)</li>" } + ["</ul>"]
    }
    return (lines + ["</article>"]).joined(separator: "\n")
  }

  private func heading(_ phrase: ExportPhrase) -> [String] {
    ["<h2>\(language.say(phrase).htmlEscaped)</h2>"]
  }
}

extension String {
  var htmlEscaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
