import Wording

extension CommandLineTool {
  static let manual = CommandLineTool("man", "[PAGE]", .manual, words: (0, 1)) {
    invocation throws(ToolFailure) in
    guard let name = invocation.words.first else {
      for page in ManualPage.all {
        invocation.print("\(page.name)  \(page.title[invocation.language])")
      }
      return .done
    }
    guard let page = ManualPage.named(name) else {
      let names = ManualPage.all.map(\.name).joined(separator: ", ")
      throw invocation.failure(.badChoice, "man", name, names)
    }
    let isRead = invocation.surroundings.isInteractive
    invocation.print(
      isRead ? page.text(in: invocation.language) : page.source(in: invocation.language))
    return .done
  }
}
