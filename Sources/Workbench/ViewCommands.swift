import Casework
import CivilTime
import Terminal
import Wording

// Queries that were given names.
extension WorkbenchState {
  /// The saved views to choose one of; what the list is narrowed to can be added, or taken
  /// away again.
  mutating func openViews() {
    let query = narrowing.trimmingBlanks
    var choices = views.map { view in
      Picker.Choice(text: view.name, note: view.query, value: .view(view))
    }
    if let known = views.first(where: { $0.query == query }) {
      choices.append(
        Picker.Choice(
          text: language.say(ScreenPhrase.forgetView, known.name), note: query,
          value: .forgetView(known)))
    } else if !query.isEmpty {
      choices.append(
        Picker.Choice(
          text: language.say(ScreenPhrase.saveView), note: query, value: .saveView(query)))
    }
    guard !choices.isEmpty else {
      say(ScreenPhrase.noViews, role: .warning)
      return
    }
    picker = Picker(.view, title: language.say(ScreenPhrase.viewsTitle), choices: choices)
  }

  /// Narrows the list to a saved view.
  mutating func show(_ view: SavedView, at now: Moment) {
    narrowing = view.query
    narrowCases(at: now)
  }

  /// Gives a query a name, in place of another of that name.
  mutating func save(_ query: String, as name: String) -> [Effect] {
    guard !name.isEmpty else {
      say(ScreenPhrase.viewNameNeeded, role: .warning)
      return []
    }
    let view = SavedView(name: name, query: query)
    views.removeAll { $0.name == name }
    views.append(view)
    views.sort { $0.name < $1.name }
    return [.changeViews(.save(view))]
  }

  mutating func forget(_ view: SavedView) -> [Effect] {
    views.removeAll { $0 == view }
    return [.changeViews(.forget(view))]
  }
}
