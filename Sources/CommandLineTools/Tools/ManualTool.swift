import JSONText
import Wording

extension CommandLineTool {
  static let manual = CommandLineTool("man", "[PAGE]", .manual, words: (0, 1)) {
    invocation throws(ToolFailure) in
    let language = invocation.language
    guard let name = invocation.words.first else {
      guard !invocation.wantsJSON else {
        invocation.print(.array(ManualPage.all.map { $0.json(in: language) }))
        return .done
      }
      for page in ManualPage.all {
        invocation.print("\(page.name)  \(page.title[language])")
      }
      return .done
    }
    guard let page = ManualPage.named(name) else {
      let names = ManualPage.all.map(\.name).joined(separator: ", ")
      throw invocation.failure(.badChoice, "man", name, names)
    }
    if invocation.wantsJSON {
      invocation.print(page.json(in: language))
    } else {
      let isRead = invocation.surroundings.isInteractive
      invocation.print(isRead ? page.text(in: language) : page.source(in: language))
    }
    return .done
  }
}

extension ManualPage {
  fileprivate func json(in language: Language) -> JSONValue {
    .object([
      "page": .string(name), "section": .integer(section), "title": .string(title[language]),
      "text": .string(text(in: language)),
    ])
  }
}
