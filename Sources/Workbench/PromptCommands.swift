import Casework
import CivilTime
import Terminal
import Wording

extension WorkbenchState {
  /// Asks for a line; what was typed there and did not get through stands in it again.
  mutating func ask(_ purpose: Prompt.Purpose, text: String = "", isFresh: Bool = false) {
    let unsent = unsentLines[purpose]
    prompt = Prompt(purpose, text: unsent ?? text, isFresh: isFresh && unsent == nil)
  }

  mutating func performInPrompt(_ command: Command, at now: Moment) -> [Effect] {
    guard let asked = prompt else { return [] }
    switch command {
    case .open:
      prompt = nil
      let effects = accept(asked, at: now)
      settle(asked, isSent: !effects.isEmpty)
      return effects
    case .back:
      prompt = nil
      if asked.holdsWords {
        unsentLines[asked.purpose] = asked.field.text
        say(ScreenPhrase.lineKept)
      }
      if asked.purpose == .narrowCases {
        narrowing = ""
        narrowCases(at: now)
      }
    case .complete:
      if case .attached = asked.purpose { return [.completePath(asked.field.text)] }
    default:
      if prompt?.field.perform(command) ?? false {
        narrowWhileTyping()
        calculateWhileTyping(at: now)
      }
    }
    return []
  }

  /// What is wrong with a line is mended where it was typed; what goes out is kept until it is
  /// known to have gone.
  private mutating func settle(_ asked: Prompt, isSent: Bool) {
    unsentLines[asked.purpose] = nil
    sentLine = isSent ? asked : nil
    let isWrong = !isSent && message?.role == .warning && asked.purpose != .narrowCases
    if isWrong, prompt == nil { prompt = asked }
  }

  /// The line just sent could not be kept: it stands in its field again, or will when its
  /// field is opened.
  mutating func takeBackLine() {
    guard let sentLine else { return }
    if case .issued(let id, let path, _) = sentLine.purpose {
      prompt = Prompt(.attached(id), text: path)
    }
    guard sentLine.holdsWords else { return }
    unsentLines[sentLine.purpose] = sentLine.field.text
    if case .reason = sentLine.purpose { return }
    prompt = sentLine
  }

  /// The list follows the search field letter by letter.
  mutating func narrowWhileTyping() {
    guard let prompt, prompt.purpose == .narrowCases else { return }
    narrowing = prompt.field.text
    isNarrowingDue = true
  }

  private mutating func accept(_ asked: Prompt, at now: Moment) -> [Effect] {
    let text = asked.field.text.trimmingBlanks
    switch asked.purpose {
    case .narrowCases:
      // The field has hidden what is wrong with the words.
      narrowCases(at: now)
      return []
    case .call(let id): return text.isEmpty ? [] : [.recordCall(id, text)]
    case .recount(let id): return recount(id, text)
    case .assignee(let id): return [.assign(id, text.isEmpty ? nil : text)]
    case .planned(let id): return acceptPlannedDay(text, of: id, at: now)
    case .note(let id): return text.isEmpty ? [] : [.note(id, text)]
    case .newCase(let arrival):
      guard !text.isEmpty else {
        say(ScreenPhrase.nameNeeded, role: .warning)
        return []
      }
      return [.newCase(client: text, arrival)]
    case .period:
      calculate(text, at: now)
      return []
    case .goToLine:
      goToLine(text, at: now)
      return []
    case .dayOff: return acceptDayOff(text)
    case .calendarFile: return acceptCalendarFile(text)
    case .correction(let name, let part):
      return acceptCorrection(asked.field.text.trimmingBlanks, for: part, of: name)
    case .reason: return text.isEmpty ? sayReasonNeeded() : submit(because: text, at: now)
    case .silence(let id, let rule):
      return text.isEmpty ? sayReasonNeeded() : [.silence(id, rule: rule, because: text)]
    case .viewName(let query): return save(query, as: text)
    case .attached(let id): return chooseKind(ofFileAt: asked.field.text, for: id)
    case .issued(let id, let path, let kind):
      return attach(path, kind: kind, issued: text, to: id)
    case .evidenceFact(let id, let evidence, let fact):
      return describe(evidence, fact, as: text, in: id)
    case .snooze(let id): return snooze(id, until: text, at: now)
    }
  }

  /// Hides a case for a time, or until a moment; what is due within a day stays.
  private mutating func snooze(_ id: CaseID, until text: String, at now: Moment) -> [Effect] {
    guard dossierID != id || dossier?.mayBeSnoozed(at: now) ?? true else {
      message = Message(
        language.say(DeadlinePhrase.notSnoozed, id.rawValue), role: .warning)
      return []
    }
    guard let until = TimeSpan(text).map({ now.inJapan + $0.seconds }) ?? Moment(iso8601: text)
    else {
      say(ScreenPhrase.snoozeExample, role: .warning)
      return []
    }
    return [.snooze(id, until: until)]
  }
}

extension WorkbenchState {
  private mutating func sayReasonNeeded() -> [Effect] {
    say(RoundPhrase.reasonNeeded, role: .warning)
    return []
  }

  mutating func performInPicker(_ command: Command, at now: Moment) -> [Effect] {
    guard let open = picker else { return [] }
    let visible = Picker.visibleRows(in: layout)
    if picker?.position.move(command, count: open.choices.count, visible: visible) ?? false {
      return []
    }
    switch command {
    case .open:
      guard let choice = open.chosen else { return [] }
      picker = nil
      return choose(choice.value, for: open.purpose, at: now)
    case .back: picker = nil
    default:
      if picker?.field.perform(command) ?? false {
        picker?.position = ListPosition()
        searchWhileTyping(at: now)
      }
    }
    return []
  }

  private mutating func choose(
    _ value: Picker.Value, for purpose: Picker.Purpose, at now: Moment
  ) -> [Effect] {
    switch (value, purpose) {
    case (.command(let command), _): return perform(command, at: now)
    case (.sellerCase(let other), .related(let id)): return relate(id, other)
    case (.relation(let kind), .relation(let id, let other)):
      return [.relate(id, other, kind)]
    case (.sellerCase(let id), .caseFor(let name)): return [.file(name, id)]
    case (.outcome(let outcome), .outcome(let id)): return [.conclude(id, outcome)]
    case (.assignee(let name), .assignee(let id)): return [.assign(id, name)]
    case (.conflict(let located), .conflict): openChoices(of: located)
    case (.choice(let choice), .choice(let located)): return [.resolve(located, choice)]
    case (.anotherAssignee, .assignee(let id)): prompt = Prompt(.assignee(id))
    case (.deadlineState(let state), .deadline(let notice, let index)):
      return [.settle(notice, index: index, state)]
    case (.demand(let index), .demand(let words)):
      return link(demand: index, to: words, at: now)
    case (.rule(let rule, let isOff), .silence): return silence(rule, isOff: isOff)
    case (.field(let text), .field): return keepForPasting(text)
    case (.clip(let clip), .clip): paste(clip, at: now.seconds)
    case (.view(let view), .view): show(view, at: now)
    case (.saveView(let query), .view): prompt = Prompt(.viewName(of: query))
    case (.forgetView(let view), .view): return forget(view)
    case (.documentKind(let kind), .attachedKind(let id, let path)):
      prompt = Prompt(.issued(id, path: path, kind))
    case (.documentKind(let kind), .kind(let id, let evidence)):
      return [.describe(id, evidence: evidence, .kind(kind))]
    case (.evidenceFact(let fact), .evidenceFact(let id, let evidence)):
      ask(for: fact, of: evidence, in: id)
    case (.amend(let amendments), .value(let name, _)): return [.correct(name, amendments)]
    case (_, .correction(let name)), (_, .value(let name, _)): choose(value, forReadingOf: name)
    default: break
    }
    return []
  }

  private mutating func choose(_ value: Picker.Value, forReadingOf name: NoticeName) {
    guard let notice = notice(named: name) else { return }
    switch value {
    case .part(let part): correct(part, of: notice)
    case .type(let part): ask(for: part, of: notice)
    case .markWords(let part): beginMarking(part, of: notice)
    default: break
    }
  }

  /// All commands of the view, by name.
  mutating func openPalette() {
    let focus = focusBelowFields
    var seen: Set<Command> = []
    let choices = KeyBindings.helpRows(in: focus).compactMap { binding -> Picker.Choice? in
      guard seen.insert(binding.command).inserted else { return nil }
      let text = language.say(binding.help) + (binding.command == .sync ? sharingNote : "")
      return Picker.Choice(
        text: text, note: binding.keyNames, value: .command(binding.command))
    }
    picker = Picker(
      .command(in: focus), title: language.say(ScreenPhrase.paletteTitle), choices: choices)
  }

  /// The open cases, to file a notice to one of them.
  mutating func openCases(for name: NoticeName) {
    let choices = allCases.openRows.map(veiled).map { row in
      Picker.Choice(
        text: "\(row.id.rawValue)  \(row.client)",
        note: "\(language.say(row.reason))  \(row.shop)", value: .sellerCase(row.id))
    }
    guard !choices.isEmpty else {
      say(ScreenPhrase.noOpenCases, role: .warning)
      return
    }
    picker = Picker(
      .caseFor(name), title: language.say(ScreenPhrase.chooseCaseTitle), choices: choices)
  }

  /// What became of a deadline.
  mutating func openStates(of standing: DeadlineStanding) {
    // One that has ended can only begin again.
    let states: [KeptDeadline.State] =
      standing.kept.state.isOpen ? [.met, .missed, .waived] : [.running]
    let choices = states.map {
      Picker.Choice(text: language.say($0), note: $0.rawValue, value: .deadlineState($0))
    }
    let name = "\(language.say(standing.read.kind)) \(language.period(standing.read.window))"
    picker = Picker(
      .deadline(standing.notice, index: standing.kept.index),
      title: language.say(ScreenPhrase.settleTitle, name), choices: choices)
  }

  mutating func openOutcomes(of id: CaseID) {
    let choices = Outcome.allCases.map {
      Picker.Choice(text: language.say($0), note: $0.rawValue, value: .outcome($0))
    }
    picker = Picker(
      .outcome(id), title: language.say(ScreenPhrase.outcomeTitle, id.rawValue), choices: choices)
  }
}

extension Picker {
  /// The rows of choices that fit under the field.
  package static func visibleRows(in layout: Layout) -> Int { max(1, layout.body.rows - 3) }
}
