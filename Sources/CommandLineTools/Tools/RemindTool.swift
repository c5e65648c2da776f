import CaseFiles
import Casework
import CivilTime
import JSONText
import Settings
import Terminal
import Wording

extension CommandLineTool {
  static let remind = CommandLineTool(
    "remind", "[--exec CMD]", .remind, options: [.value("--exec", "CMD")]
  ) { invocation throws(ToolFailure) in
    guard let store = try invocation.storeForReading() else {
      if invocation.wantsJSON { invocation.print(.array([])) }
      return .done
    }
    let log = ReminderLog(
      stateFolder: invocation.surroundings.stateFolder, store: invocation.storePath)
    let round = ReminderRound(
      invocation: invocation, reminders: try invocation.reminders(in: store), log: log)
    do throws(StoreError) {
      return try log.whileHeld { () throws(StoreError) in try round.tell() }
    } catch {
      throw ToolFailure(
        invocation.language.say(
          FeedPhrase.cannotRemember, invocation.surroundings.stateFolder,
          error.sentence(in: invocation.language)), .found)
    }
  }
}

extension Invocation {
  fileprivate func reminders(in store: Store) throws(ToolFailure) -> [Reminder] {
    let settings = loadedSettings().settings
    let arrivals = try attempt { () throws(StoreError) in try store.arrivals().notices }
      .map { shown($0) }
    return try openDossiers(of: store).flatMap {
      Reminder.all(
        of: $0, before: settings.remindersBefore, schedule: settings.internalSchedule)
    } + arrivals.flatMap { Reminder.all(of: $0, before: settings.remindersBefore) }
  }
}

/// One call of `remind`: what came due since the last.
private struct ReminderRound {
  let invocation: Invocation
  let reminders: [Reminder]
  let log: ReminderLog

  private var language: Language { invocation.language }
  private var now: Moment { invocation.now }

  func tell() throws(StoreError) -> ExitCode {
    var told = try log.told()
    let live = Set(reminders.map(\.key))
    var failed = false
    var printed: [JSONValue] = []
    let pending = Reminder.pending(
      reminders, told: told, quiet: invocation.settings().settings.quietHours, at: now)
    for (reminder, passedOver) in pending {
      guard tell(reminder, &printed) else {
        failed = true
        continue
      }
      told.formUnion((passedOver + [reminder]).map(\.key))
      // At once: a notifier that has run must not run again, whatever happens next.
      if invocation.arguments.value("--exec") != nil {
        try log.remember(told, live: live, at: now)
      }
    }
    // What nobody could read was not told.
    if invocation.wantsJSON, !invocation.print(.array(printed)) { return .found }
    if !pending.isEmpty { try log.remember(told, live: live, at: now) }
    return failed ? .found : .done
  }

  /// - Returns: Whether it was told.
  private func tell(_ reminder: Reminder, _ printed: inout [JSONValue]) -> Bool {
    if let command = invocation.arguments.value("--exec") {
      return run(command, about: reminder, &printed)
    }
    if invocation.wantsJSON {
      printed.append(reminder.json(at: now))
    } else {
      return invocation.print("\(title(of: reminder))  \(body(of: reminder))")
    }
    return true
  }

  private func run(
    _ command: String, about reminder: Reminder, _ printed: inout [JSONValue]
  ) -> Bool {
    let title = DisplayText.singleLine(title(of: reminder))
    let body = DisplayText.singleLine(body(of: reminder))
    let variables = [
      "FUKKATSU_TITLE": title, "FUKKATSU_BODY": body,
      "FUKKATSU_CASE": reminder.caseID?.rawValue ?? "",
      "FUKKATSU_NOTICE": reminder.arrival?.rawValue ?? "",
      "FUKKATSU_DUE": reminder.due.inJapan.description,
    ]
    let fault = NotifierCommand(command: command).run(
      "\(title)\n\(body)\n", variables, in: invocation.surroundings.environment)
    if let fault {
      let words = language.say(
        FeedPhrase.notifierFailed, "--exec \(command)", fault.sentence(in: language))
      invocation.tell("fukkatsu: \(words)")
      return false
    }
    printed.append(reminder.json(at: now))
    return true
  }

  private func title(of reminder: Reminder) -> String {
    let name = language.deadlineName(reminder.read)
    let client = reminder.client ?? language.say(FeedPhrase.notFiled)
    switch reminder.kind {
    case .before:
      let left = language.countdown(to: reminder.due, at: now)
      // A lead may be told after the end, when nobody asked before.
      let phrase: FeedPhrase = reminder.due < now ? .reminderOver : .reminderDue
      return language.say(phrase, left, client, name)
    case .over:
      return language.say(
        FeedPhrase.reminderOver, language.countdown(to: reminder.due, at: now), client, name)
    case .opens: return language.say(FeedPhrase.reminderOpens, client, name)
    case .expected: return language.say(FeedPhrase.reminderExpected, client, name)
    case .step(let step):
      return language.say(FeedPhrase.reminderInternal, language.say(step), client, name)
    }
  }

  private func body(of reminder: Reminder) -> String {
    [
      reminder.caseID?.rawValue ?? reminder.arrival?.rawValue ?? "",
      language.dayAndClock(reminder.due, at: now),
      language.say(ScreenPhrase.quotedWords, reminder.sentence),
    ].joined(separator: "  ")
  }
}

extension Reminder {
  fileprivate var caseID: CaseID? {
    if case .sellerCase(let id, _) = matter { id } else { nil }
  }

  fileprivate var client: String? {
    if case .sellerCase(_, let client) = matter { client } else { nil }
  }

  fileprivate var arrival: NoticeName? {
    if case .arrival(let name) = matter { name } else { nil }
  }

  fileprivate func json(at now: Moment) -> JSONValue {
    .object([
      "case": .string(orNull: caseID?.rawValue), "client": .string(orNull: client),
      "notice": .string(orNull: arrival?.rawValue), "uid": .string(uid),
      "occasion": .string(occasion), "kind": .string(read.kind.rawValue),
      "effect": .string(read.effect.rawValue), "due": .moment(due.inJapan),
      "remaining": .integer(due - now),
    ])
  }
}
