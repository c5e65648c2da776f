import Casework
import CivilTime
import Terminal
import Wording

extension WorkbenchState {
  /// Takes one key.
  ///
  /// - Parameter now: The moment on the screen.
  /// - Returns: What the outside world must do about it.
  package mutating func press(_ key: KeyPress, at now: Moment) -> [Effect] {
    message = nil
    if let command = KeyBindings.command(for: key, in: focus) { return perform(command, at: now) }
    if focus.takesText, let scalar = key.typed { return type(String(scalar), at: now) }
    return []
  }

  /// Takes text put in at once.
  package mutating func paste(_ text: String, at now: Moment) -> [Effect] {
    message = nil
    guard focus.takesText else {
      say(ScreenPhrase.pasteIgnored, role: .warning)
      return []
    }
    if focus == .draft { return draftPaste(text, at: now) }
    return type(text, at: now)
  }

  private mutating func type(_ text: String, at now: Moment) -> [Effect] {
    switch focus {
    case .draft: return draftType(text, at: now)
    case .prompt: prompt?.field.insert(text)
    case .picker:
      picker?.field.insert(text)
      picker?.position = ListPosition()
    default: break
    }
    narrowWhileTyping(at: now)
    return []
  }

  /// Carries out a command: the only way the state changes by the user's hand.
  ///
  /// Equal states given equal commands become equal states, which lets a test replay
  /// a session.
  package mutating func perform(_ command: Command, at now: Moment) -> [Effect] {
    switch command {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .palette:
      openPalette()
      return []
    case .help where focus != .help:
      (isHelpOpen, helpTop) = (true, 0)
      return []
    default: break
    }
    switch focus {
    case .cases: return performInCases(command, at: now)
    case .detail: return performInDetail(command, at: now)
    case .inbox: return performInInbox(command, at: now)
    case .reader: return performInReader(command, at: now)
    case .draft: return performInDraft(command, at: now)
    case .difference: return performInDifference(command, at: now)
    case .gate: return performInGate(command, at: now)
    case .prompt: return performInPrompt(command, at: now)
    case .picker: return performInPicker(command, at: now)
    case .help: return performInHelp(command)
    }
  }

  /// The screen has another size.
  package mutating func resize(to area: CellRect) {
    self.area = area
    casesPosition.select(
      casesPosition.selection, count: cases.count, visible: visibleCaseRows)
    inboxPosition.select(
      inboxPosition.selection, count: inbox.count, visible: visibleInboxRows)
    let (readerColumns, draftColumns, draftRows) = (readerColumns, draftColumns, layout.draft.rows)
    reader?.wrap(columns: readerColumns)
    difference?.reader.wrap(columns: readerColumns)
    draft?.wrap(columns: draftColumns, rows: draftRows)
    arrangeDraft()
  }

  private mutating func performInHelp(_ command: Command) -> [Effect] {
    switch command {
    case .back, .close, .help, .open: isHelpOpen = false
    case .down: helpTop += 1
    case .up: helpTop = max(0, helpTop - 1)
    case .pageDown, .halfPageDown: helpTop += layout.body.rows - 1
    case .pageUp, .halfPageUp: helpTop = max(0, helpTop - layout.body.rows + 1)
    case .top: helpTop = 0
    default: break
    }
    helpTop = min(helpTop, max(0, helpRowCount - layout.body.rows))
    return []
  }

  /// The rows of the help: one for each binding of the view below it.
  private var helpRowCount: Int { KeyBindings.bindings(in: focusBelowFields).count }
}

// Commands that several screens share.
extension WorkbenchState {
  mutating func performEverywhere(_ command: Command) -> [Effect] {
    switch command {
    case .showInbox: show(.inbox)
    case .showCases: show(.cases)
    case .undo: return [.undo]
    case .redo: return [.redo]
    default: break
    }
    return []
  }

  private mutating func show(_ screen: Screen) {
    self.screen = screen
    reader = nil
    isDetailOpen = false
  }
}
