/// What elements do to the layout of their text.
enum HTMLElements {
  /// Elements with nothing in them that is seen, and no markup either.
  static let rawText: Set<String> = ["script", "style", "title", "xmp", "iframe", "noembed"]

  static let void: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
  ]

  /// Elements whose content is not seen, or is struck out.
  static let hidden: Set<String> = [
    "head", "template", "datalist", "audio", "video", "canvas", "del", "s", "strike",
  ]

  /// Elements that begin and end a line.
  static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4",
    "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "optgroup",
    "option", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]

  /// Blocks with an empty line before and after them.
  static let spaced: Set<String> = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote"]
}

/// The elements that are open at some place of an HTML text.
struct OpenElements {
  private struct Element {
    let name: String
    let isHidden: Bool

    /// The number of items so far, in a numbered list.
    var items = 0
  }

  private var stack: [Element] = []
  private var counts: [String: Int] = [:]
  private var hiddenCount = 0

  var isHidden: Bool { hiddenCount > 0 }
  private(set) var isPreformatted = false

  mutating func open(_ tag: HTMLTag, isHidden: Bool) {
    closeImplied(by: tag.name)
    guard !HTMLElements.void.contains(tag.name) else { return }
    let isHidden = isHidden || HTMLElements.hidden.contains(tag.name)
    stack.append(Element(name: tag.name, isHidden: isHidden))
    counts[tag.name, default: 0] += 1
    if isHidden { hiddenCount += 1 }
    notePreformatted(tag.name)
  }

  /// Closes the innermost element of a name with all in it; a stray end tag does nothing.
  mutating func close(_ name: String) {
    guard counts[name, default: 0] > 0 else { return }
    while let last = stack.last {
      pop()
      if last.name == name { return }
    }
  }

  private mutating func pop() {
    guard let last = stack.popLast() else { return }
    counts[last.name, default: 1] -= 1
    if last.isHidden { hiddenCount -= 1 }
    notePreformatted(last.name)
  }

  // Asked about for every byte of a text.
  private mutating func notePreformatted(_ name: String) {
    guard name == "pre" || name == "textarea" else { return }
    isPreformatted = counts["pre", default: 0] + counts["textarea", default: 0] > 0
  }

  // Elements whose end tags HTML lets authors leave out.
  private mutating func closeImplied(by name: String) {
    switch name {
    case "body", "frameset": close("head")
    case "li": closeLast(["li", "p"])
    case "td", "th": closeLast(["td", "th", "p"])
    case "tr": closeLast(["td", "th", "tr", "p"])
    case "dt", "dd": closeLast(["dt", "dd", "p"])
    case "option": closeLast(["option"])
    default:
      guard HTMLElements.blocks.contains(name) else { return }
      closeLast(["p"])
      // A head that is never closed ends where something to be seen begins.
      if name != "html", counts["body", default: 0] == 0 { close("head") }
    }
  }

  private mutating func closeLast(_ names: Set<String>) {
    while let last = stack.last, names.contains(last.name) { pop() }
  }

  /// The mark before an item of a list: `・`, or its number in a numbered list.
  mutating func nextItem(_ name: String) -> String? {
    guard name == "li" else { return nil }
    let recent = stack.indices.suffix(8)
    guard let list = recent.last(where: { ["ul", "ol", "menu"].contains(stack[$0].name) }),
      stack[list].name == "ol"
    else { return "・" }
    stack[list].items += 1
    return "\(stack[list].items). "
  }
}
