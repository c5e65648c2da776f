import Casework
import CivilTime
import Terminal
import TextEditing
import Wording

extension WorkbenchState {
  /// Takes one key.
  ///
  /// - Parameters:
  ///   - now: The moment on the screen.
  ///   - isLast: Whether the screen is drawn after it: what is only to be seen is left
  ///     undone until then.
  /// - Returns: What the outside world must do about it.
  package mutating func press(_ key: KeyPress, at now: Moment, isLast: Bool = true) -> [Effect] {
    let focus = focus
    sentLine = nil
    awaitedCase = nil
    let command = KeyBindings.command(for: key, in: focus)
    if focus == .cases, message == nil, let command, command.isMove {
      return performInCases(command, at: now)
    }
    if focus == .draft, message == nil, write(key, command, at: now) { return [] }
    message = nil
    revision += 1
    defer { if isLast, isNarrowingDue { narrowCases(at: now) } }
    if let command { return perform(command, at: now) }
    if focus.takesText, let scalar = key.typed { return type(String(scalar), at: now) }
    return []
  }

  /// Whether a key would do no more than move.
  package func movesOnly(_ key: KeyPress) -> Bool {
    KeyBindings.command(for: key, in: focus)?.isMove ?? false
  }

  /// Takes text put in at once.
  package mutating func paste(_ text: String, at now: Moment) -> [Effect] {
    message = nil
    revision += 1
    defer { if isNarrowingDue { narrowCases(at: now) } }
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
    case .search: typeInSearch(text)
    case .prompt: prompt?.field.insert(text)
    case .picker:
      picker?.field.insert(text)
      picker?.position = ListPosition()
    default: break
    }
    narrowWhileTyping()
    searchWhileTyping(at: now)
    calculateWhileTyping(at: now)
    return []
  }

  /// Carries out a command: the only way the state changes by the user's hand.
  ///
  /// Equal states given equal commands become equal states, which lets a test replay
  /// a session.
  package mutating func perform(_ command: Command, at now: Moment) -> [Effect] {
    revision += 1
    switch command {
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .correct where isMasked:
      // It is about words of the notice, which cannot be seen now.
      say(ScreenPhrase.notWhileMasked, role: .warning)
      return []
    case .toggleMask:
      toggleMask()
      return []
    case .palette:
      openPalette()
      return []
    case .paste where focus != .draft:
      guard let clip = clips.clips.first else {
        say(EditingPhrase.nothingToPaste, role: .warning)
        return []
      }
      return type(clip.text, at: now)
    case .help where focus != .help:
      (isHelpOpen, helpTop) = (true, 0)
      return []
    default: break
    }
    switch focus {
    case .today: return performInToday(command, at: now)
    case .deadlines: return performInLanes(command, at: now)
    case .calendar, .calendarDay: return performInCalendar(command, at: now)
    case .cases: return performInCases(command, at: now)
    case .detail: return performInDetail(command, at: now)
    case .inbox: return performInInbox(command, at: now)
    case .why: return performInWhy(command, at: now)
    case .call: return performInCall(command, at: now)
    case .evidence: return performInEvidence(command, at: now)
    case .reading: return performInReading(command, at: now)
    case .marking: return performInMarking(command)
    case .reader: return performInReader(command, at: now)
    case .draft: return performInDraft(command, at: now)
    case .search: return performInSearch(command, at: now)
    case .difference: return performInDifference(command, at: now)
    case .versions: return performInVersions(command, at: now)
    case .gate: return performInGate(command, at: now)
    case .prompt: return performInPrompt(command, at: now)
    case .picker: return performInPicker(command, at: now)
    case .help: return performInHelp(command)
    }
  }

  /// The screen has another size.
  package mutating func resize(to area: CellRect) {
    revision += 1
    self.area = area
    casesPosition.select(
      casesPosition.selection, count: cases.count, visible: visibleCaseRows)
    inboxPosition.select(
      inboxPosition.selection, count: inbox.count, visible: visibleInboxRows)
    let readerColumns = readerColumns
    let width = columnCount
    reader?.wrap(columns: readerColumns, width: width)
    let (body, markingColumns) = (layout.body, markingColumns)
    view?.resize(to: body, width: width)
    marking?.wrap(columns: markingColumns, visible: body.rows, width: width)
    difference?.reader.wrap(columns: readerColumns, width: width)
    versions?.reader.wrap(columns: readerColumns, width: width)
    wrapDraft()
    arrangeDraft()
  }

  private mutating func performInHelp(_ command: Command) -> [Effect] {
    switch command {
    case .back, .close, .help, .open: isHelpOpen = false
    default:
      helpTop =
        Scrolling.top(
          after: command, from: helpTop, count: helpRowCount, visible: layout.body.rows) ?? helpTop
    }
    return []
  }

  /// The rows of the help: one for each binding of the view below it.
  private var helpRowCount: Int { KeyBindings.helpRows(in: focusBelowFields).count }
}

// Commands that several screens share.
extension WorkbenchState {
  mutating func performEverywhere(_ command: Command) -> [Effect] {
    switch command {
    case .writeCalendar: askForCalendarFile()
    case .show(let screen): show(screen)
    case .sync: return [.sync]
    case .undo: return [.undo]
    case .redo: return [.redo]
    default: break
    }
    return []
  }

  /// Commands of a top-level screen that no selection is needed for.
  mutating func performOnScreen(_ command: Command) -> [Effect] {
    switch command {
    case .close: return [.quit]
    case .back: show(.cases)
    default: return performEverywhere(command)
    }
    return []
  }

  mutating func show(_ screen: Screen) {
    self.screen = screen
    (reader, view, marking, why, isCallOpen, evidence) = (nil, nil, nil, nil, false, nil)
    (openedCase, detailOrigin) = (nil, nil)
  }

  /// Opens a case from another screen, to which `Esc` then goes back.
  ///
  /// - Parameter standing: The deadline to stand on in its line of time.
  mutating func openCase(_ id: CaseID, at now: Moment, on standing: DeadlineStanding? = nil) {
    let origin = screen
    show(.cases)
    select(id, at: now)
    guard selectedCase == id else { return }
    (openedCase, detailOrigin) = (id, origin)
    if let known = docket?.dossier(of: id) { dossier = known }
    detailPosition = startOfDetail(at: now, on: standing)
    lookForRelations(at: now)
  }
}
