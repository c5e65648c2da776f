import CivilTime
import Terminal
import TextEditing
import Wording

extension WorkbenchState {
  /// Opens the field for what is looked for, with the selected words in it.
  mutating func openSearch(replacing: Bool) {
    guard var pane = draft else { return }
    let selected = pane.editor.selectedText
    if !selected.isEmpty, !selected.contains(where: \.isNewline) {
      pane.finding.words = selected
      pane.finding.isRegular = false
    }
    pane.search = SearchBar(
      pane.finding.words, replacing: replacing, from: pane.editor.caret)
    pane.finding.look(in: pane.editor.text)
    draft = pane
  }

  mutating func performInSearch(_ command: Command, at now: Moment) -> [Effect] {
    guard let bar = draft?.search else { return [] }
    switch command {
    case .open: acceptSearch(bar, at: now)
    case .findNext: goToPlace(forward: true)
    case .findPrevious: goToPlace(forward: false)
    case .replace, .switchPane: draft?.search?.switchField()
    case .replaceAll: replaceAll(at: now)
    case .regularExpression: changeFinding { $0.isRegular.toggle() }
    case .exactMatch: changeFinding { $0.isExact.toggle() }
    case .saveDraft: return saveByHand()
    case .back: leaveSearch(bar)
    default:
      guard draft?.search?.perform(command) ?? false else { return [] }
      searchAsTyped()
    }
    return []
  }

  mutating func typeInSearch(_ text: String) {
    draft?.search?.insert(text)
    searchAsTyped()
  }

  private mutating func changeFinding(_ change: (inout DraftFinding) -> Void) {
    if var finding = draft?.finding {
      change(&finding)
      draft?.finding = finding
    }
    searchAsTyped()
  }

  /// The first place at or behind where the search began is selected, letter by letter.
  private mutating func searchAsTyped() {
    guard var pane = draft, let bar = pane.search, bar.field == .pattern else { return }
    pane.finding.words = bar.pattern.text
    pane.finding.look(in: pane.editor.text)
    let start = bar.origin.selection?.start ?? bar.origin.position
    if let place = pane.finding.places.next(after: start) {
      pane.editor.select(place)
    } else {
      pane.editor.restore(bar.origin)
    }
    pane.showCaret()
    draft = pane
    if let fault = pane.finding.fault {
      message = Message(language.sentence(of: fault), role: .warning)
    } else if pane.finding.places.isCut {
      say(EditingPhrase.searchTooSlow, role: .warning)
    }
  }

  private mutating func acceptSearch(_ bar: SearchBar, at now: Moment) {
    if bar.field == .replacement {
      replaceOne(bar, at: now)
      return
    }
    // Where one has gone to by Down or Up one stays.
    if draft?.finding.number(of: draft?.editor.selection) == nil { searchAsTyped() }
    if bar.replacement != nil {
      draft?.search?.switchField()
    } else {
      draft?.search = nil
      sayWhatIsMissing()
    }
  }

  private mutating func sayWhatIsMissing() {
    guard let finding = draft?.finding, finding.fault == nil, !finding.words.isEmpty,
      finding.places.ranges.isEmpty
    else { return }
    message = Message(language.say(ScreenPhrase.notFound, finding.words), role: .warning)
  }

  /// Back to where the search began, unless something has been replaced.
  private mutating func leaveSearch(_ bar: SearchBar) {
    if !bar.hasReplaced { draft?.editor.restore(bar.origin) }
    draft?.search = nil
    draft?.finding.isShown = false
    draft?.showCaret()
  }
}

extension DraftPane {
  /// The text has become another one under the search: its places are others.
  mutating func lookAnew() {
    if search == nil {
      finding.isShown = false
    } else {
      finding.look(in: editor.text)
    }
  }
}

// Going on with what was looked for, and replacing it.
extension WorkbenchState {
  /// To the next or the previous place of what was looked for last.
  mutating func goToPlace(forward: Bool) {
    guard var pane = draft else { return }
    guard !pane.finding.words.isEmpty else {
      openSearch(replacing: false)
      return
    }
    pane.finding.look(in: pane.editor.text)
    if forward {
      pane.editor.selectNext(of: pane.finding.places)
    } else {
      pane.editor.selectPrevious(of: pane.finding.places)
    }
    pane.showCaret()
    draft = pane
    sayWhatIsMissing()
  }

  /// Replaces the selected place, and goes to the next.
  private mutating func replaceOne(_ bar: SearchBar, at now: Moment) {
    guard var pane = draft, let pattern = pane.finding.pattern else { return }
    pane.finding.look(in: pane.editor.text)
    if let selection = pane.editor.selection, pane.finding.places.ranges.contains(selection) {
      pane.editor.replace(
        selection, of: pattern, with: bar.replacement?.text ?? "", at: now.seconds)
      pane.search?.hasReplaced = true
    }
    draft = pane
    goToPlace(forward: true)
  }

  private mutating func replaceAll(at now: Moment) {
    guard var pane = draft, let bar = pane.search, let replacement = bar.replacement,
      let pattern = pane.finding.pattern
    else { return }
    pane.finding.look(in: pane.editor.text)
    let places = pane.finding.places
    guard !places.isCut else {
      say(EditingPhrase.searchTooSlow, role: .warning)
      return
    }
    pane.editor.restore(bar.origin)
    pane.editor.replaceAll(places, of: pattern, with: replacement.text, at: now.seconds)
    pane.search = nil
    pane.finding.isShown = false
    pane.showCaret()
    draft = pane
    guard !places.ranges.isEmpty else { return sayWhatIsMissing() }
    message = Message(language.say(EditingPhrase.replaced, String(places.ranges.count)))
  }
}

extension Language {
  /// Why an expression cannot be used, in one line.
  fileprivate func sentence(of fault: ExpressionFault) -> String {
    switch fault {
    case .unbalanced(let bracket): say(EditingPhrase.unbalancedBracket, bracket)
    case .nothingToRepeat(let sign): say(EditingPhrase.nothingToRepeat, sign)
    case .badRange(let bracket): say(EditingPhrase.badRange, bracket)
    case .endsWithBackslash: say(EditingPhrase.endsWithBackslash)
    case .tooLong: say(EditingPhrase.expressionTooLong)
    }
  }
}
