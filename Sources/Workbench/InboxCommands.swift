import Casework
import CivilTime
import Terminal
import Wording

extension WorkbenchState {
  var visibleInboxRows: Int { max(1, layout.inboxList.rows) }

  mutating func performInInbox(_ command: Command, at now: Moment) -> [Effect] {
    if inboxPosition.move(command, count: inbox.count, visible: visibleInboxRows) { return [] }
    switch command {
    case .close, .back:
      screen = .cases
      return []
    default: break
    }
    guard let entry = selectedArrival else { return performEverywhere(command) }
    switch command {
    case .open, .switchPane: show(entry.notice)
    case .resolve: openConflicts(entry.notice.locatedConflicts)
    case .correct: openFields(of: entry.notice)
    case .compareNotices: return compare(entry.notice)
    case .showOriginal: return [.showOriginal(entry.id)]
    default: return decide(entry, by: command) ?? performEverywhere(command)
    }
    return []
  }

  /// What becomes of a notice; `nil` for a command that decides nothing.
  mutating func decide(_ entry: InboxEntry, by command: Command) -> [Effect]? {
    switch command {
    case .confirm: return fileToMatch(entry)
    case .chooseCase: openCases(for: entry.id)
    case .newCase:
      ask(.newCase(entry.id), text: isMasked ? "" : entry.notice.addressee ?? "")
    case .dismiss: return [.dismiss(entry.id)]
    default: return nil
    }
    return []
  }

  /// Files to the case the notice probably belongs to; where none is known, asks.
  private mutating func fileToMatch(_ entry: InboxEntry) -> [Effect] {
    if let match = entry.match { return [.file(entry.id, match.caseID)] }
    say(ScreenPhrase.noMatchChoose, role: .warning)
    openCases(for: entry.id)
    return []
  }
}
