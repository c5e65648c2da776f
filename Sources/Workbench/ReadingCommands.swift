import Casework
import CivilTime
import Terminal
import Wording

/// A notice with what was read from it.
extension WorkbenchState {
  /// Opens a notice, of the inbox or of a case.
  mutating func show(_ notice: Notice) {
    view = NoticeView(
      notice, familiar: familiar[notice.name], in: language, area: layout.body,
      width: columnCount)
  }

  mutating func performInReading(_ command: Command, at now: Moment) -> [Effect] {
    guard let view else { return [] }
    if self.view?.move(command) ?? false { return [] }
    switch command {
    case .open:
      guard let line = view.selected else { return [] }
      read(Reader(explaining: line, of: view.notice, in: language, at: now))
    case .correct:
      guard case .conclusion(let row) = view.selected else {
        openFields(of: view.notice)
        return []
      }
      correct(row.part, of: view.notice)
    case .compareNotices: return compare(view.notice)
    case .showOriginal: return [.showOriginal(view.notice.name)]
    case .confirm, .chooseCase, .newCase, .dismiss:
      guard let entry = inbox.first(where: { $0.id == view.notice.name }) else {
        say(ReadingPhrase.notInInbox, role: .warning)
        return []
      }
      return decide(entry, by: command) ?? []
    case .back, .close, .switchPane: self.view = nil
    default: return performEverywhere(command)
    }
    return []
  }

  /// After something was changed the notice is shown as it is now; one that was filed or
  /// put away meanwhile goes from the screen.
  mutating func refreshView() {
    guard let name = view?.notice.name else { return }
    let entry = inbox.first { $0.notice.name == name }
    guard let notice = entry?.notice ?? dossier?.notices.first(where: { $0.name == name }) else {
      (view, marking) = (nil, nil)
      return
    }
    view?.update(notice, familiar: familiar[name])
  }

  /// Shows what is different from the notice before it, where it is known which case it
  /// belongs to.
  mutating func compare(_ notice: Notice) -> [Effect] {
    if case .filed(let id) = notice.name { return [.compare(notice.name, id.caseID)] }
    guard let match = inbox.first(where: { $0.notice.name == notice.name })?.match else {
      say(ScreenPhrase.noMatchChoose, role: .warning)
      return []
    }
    return [.compare(notice.name, match.caseID)]
  }

  /// The notice on the screen of which it is not known which sentences are new.
  package var unfamiliar: Notice? {
    let shown = view?.notice ?? (screen == .inbox ? selectedArrival?.notice : nil)
    guard let shown, familiar[shown.name] == nil else { return nil }
    return shown
  }

  mutating func receive(_ familiarity: Familiarity, of name: NoticeName) {
    familiar[name] = familiarity
    if let view, view.notice.name == name { self.view?.update(view.notice, familiar: familiarity) }
  }
}

extension WorkbenchState {
  /// What is new about a notice, in words: sentences, copies that came.
  package func news(of notice: Notice) -> String {
    var words: [String] = []
    if let familiar = familiar[notice.name], familiar.tellsApart {
      words.append(
        language.say(
          ReadingPhrase.newSentences, String(familiar.new.count), String(familiar.count)))
    }
    if let entry = inbox.first(where: { $0.id == notice.name }), entry.copies > 0 {
      words.append(language.say(ReadingPhrase.copies, String(entry.copies)))
    }
    return words.joined(separator: "  ")
  }

  /// Where a notice belongs, and how that is known, in words.
  package func filing(of notice: Notice) -> String {
    let entry = inbox.first { $0.id == notice.name }
    guard let match = entry?.match else {
      if case .filed(let id) = notice.name { return id.caseID.rawValue }
      return language.unfiled(formerly: entry?.former)
    }
    let words = language.say(
      ScreenPhrase.matchIs, match.caseID.rawValue, language.say(match.why))
    return entry?.isFiled ?? false ? language.say(ReadingPhrase.awaiting, words) : words
  }
}
