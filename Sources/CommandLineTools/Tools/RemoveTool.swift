import CaseFiles
import Casework
import Wording

extension CommandLineTool {
  static let remove = CommandLineTool("remove", "CASE | NOTICE | ROUND", .remove, words: (1, 1)) {
    invocation throws(ToolFailure) in
    let store = try invocation.storeForChanging()
    let word = invocation.words.first ?? ""
    let thing: Removable
    if let named = Removable(word) {
      thing = named
    } else {
      thing = .sellerCase(try invocation.findCase(in: store))
    }
    let name = thing.name
    try invocation.attempt { () throws(StoreError) in try store.remove(thing, at: invocation.now) }
    invocation.answer(
      name, changed: [name], invocation.language.say(ToolErrorPhrase.removed, name))
    return .done
  }
}

extension Removable {
  fileprivate var name: String {
    switch self {
    case .sellerCase(let id): id.rawValue
    case .notice(let id): id.rawValue
    case .round(let id): id.rawValue
    case .arrival(let id): id.rawValue
    }
  }
}
