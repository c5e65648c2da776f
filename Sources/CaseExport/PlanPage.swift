import PlanReview
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

  /// Lines of 10.5 points on a grid of 18, as Japanese letters have them; a heading takes
  /// whole lines of the grid and stays with what follows it.
  private static let style = """
    @page { size: A4; margin: 27mm 25mm 25mm;
      @bottom-center { content: counter(page) " / " counter(pages); font: 9pt sans-serif; } }
    html { font: 10.5pt/18pt "Noto Serif CJK JP", "Hiragino Mincho ProN", "Yu Mincho", "MS Mincho", serif; }
    body { margin: 0 auto; max-width: 42em; line-break: strict; overflow-wrap: anywhere;
      text-align: justify; hanging-punctuation: allow-end; }
    article + article { break-before: page; }
    h1 { font-size: 15pt; line-height: 36pt; margin: 0 0 18pt; text-align: center; }
    h2 { font-size: 11.5pt; line-height: 18pt; margin: 18pt 0 0; break-after: avoid; }
    p { margin: 0; orphans: 2; widows: 2; }
    p.item { padding-left: 1em; text-indent: -1em; }
    table { border-collapse: collapse; margin: 0 0 18pt; }
    th { text-align: left; font-weight: normal; padding: 0 2em 0 0; white-space: nowrap; vertical-align: top; }
    td { padding: 0; }
    ol, ul { margin: 0; padding-left: 2em; }
    mark { background: none; border-bottom: 1px solid; }
    @media screen { body { padding: 2em; } }
    """

  private func article(_ document: PlanDocument) -> String {
    var lines = ["<article>", "<h1>\(document.title.htmlEscaped)</h1>", "<table>"]
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
        + Self.paragraphs(document.text[section.body])
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

  /// A paragraph for each line; what is still to be filled in is underlined.
  private static func paragraphs(_ text: String) -> [String] {
    text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }.map { line in
      let words = String(line).htmlEscaped.replacing("〔要確認", with: "<mark>〔要確認")
      // A bracket that is not closed ends with the line.
      let opened = words.ranges(of: "<mark>").count
      var marked =
        opened > 0 ? words.replacing("〕", with: "〕</mark>", maxReplacements: opened) : words
      if marked.ranges(of: "</mark>").count < opened { marked += "</mark>" }
      let isItem = line.first.map { "・-*•（(".contains($0) || $0.isNumber } ?? false
      return "<p\(isItem ? " class=\"item\"" : "")>\(marked)</p>"
    }
  }
}

extension String {
  var htmlEscaped: String {
    replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
