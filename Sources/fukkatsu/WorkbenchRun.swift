import CaseFiles
import Casework
import CommandLineTools
import CursesTerminal
import Glibc
import PlanReview
import Settings
import Terminal
import Themes
import Wording
import Workbench
import WorkbenchSession

/// Opens the workbench on the real terminal.
struct WorkbenchRun {
  let options: [String]
  let opening: String?
  let surroundings: Surroundings
  let clock: SessionClock
  let isSample: Bool

  private var language: Language { surroundings.language }

  func run() -> ExitCode {
    StartMemory.cutFunctions()
    do {
      let invocation = try WorkbenchOptions(options, in: surroundings)
      let theme = try theme(named: invocation.themeName)
      let colors = try colors(invocation.colorName)
      let store = try invocation.openStore()
      let opened = try opening.map { word throws(ToolFailure) in
        try invocation.find(word, in: store)
      }
      let settings = invocation.settings()
      let preferences = self.preferences(settings, invocation, store)
      return try show(
        office(on: store, settings, preferences), theme: theme, colors: colors, opening: opened,
        preferences: preferences, ambiguousWidth: settings.ambiguousWidth,
        alerts: SessionAlerts(setsTitle: settings.setsTitle, ringsBell: settings.ringsBell))
    } catch let failure as ToolFailure {
      Toolbox.complain(failure.message, in: surroundings)
      return failure.code
    } catch let error as CursesError {
      Toolbox.complain(error.sentence(in: language), in: surroundings)
      return .found
    } catch {
      Toolbox.complain("\(error)", in: surroundings)
      return .found
    }
  }

  private func show(
    _ office: borrowing Office, theme: Theme, colors: ColorMode, opening: CaseID?,
    preferences: Preferences, ambiguousWidth: AmbiguousWidthChoice, alerts: SessionAlerts
  ) throws -> ExitCode {
    let greeting = isSample ? language.say(ScreenPhrase.samplesNote) : nil
    let asksWidth = ambiguousWidth == .auto
    try withCursesTerminal(theme: theme, colors: colors, asksWidth: asksWidth) { terminal in
      StartMemory.letGo()
      _ = try runSession(
        on: &terminal, office: office, language: language, opening: opening,
        preferences: preferences,
        ambiguousWidth: ambiguousWidth == .wide ? .wide : .narrow,
        greeting: greeting, alerts: alerts, stageOver: StartMemory.letGo)
    }
    return .done
  }

  private func preferences(
    _ settings: Settings, _ invocation: WorkbenchOptions, _ store: Store
  ) -> Preferences {
    var preferences = Preferences(
      workCalendar: invocation.workCalendar, schedule: settings.internalSchedule,
      user: store.user, startsMasked: invocation.startsMasked,
      hangsPunctuation: settings.hangsPunctuation)
    preferences.pace = settings.pace
    preferences.usesMouse = settings.usesMouse
    preferences.sharesClipboard = settings.sharesClipboard
    preferences.wholeLengthLimit = settings.lengthLimits.whole
    preferences.lengthLimits[.rootCause] = settings.lengthLimits.rootCause
    preferences.lengthLimits[.correctiveActions] = settings.lengthLimits.correctiveActions
    preferences.lengthLimits[.preventiveMeasures] = settings.lengthLimits.preventiveMeasures
    return preferences
  }

  /// What carries out the workbench's wishes; of samples nothing is kept.
  private func office(
    on store: Store, _ settings: Settings, _ preferences: Preferences
  ) -> Office {
    let environment = surroundings.environment
    let words = surroundings.ownReviewWords(under: settings)
    for fault in words.faults { Toolbox.complain(fault, in: surroundings) }
    let daysOff = "\(surroundings.configFolder)/holidays.json"
    return Office(
      store: store, stateFolder: surroundings.stateFolder,
      editor: EditorProgram(environment: environment),
      language: language, clock: clock,
      views: isSample ? nil : SavedViewsFile(folder: surroundings.configFolder),
      daysOff: DaysOffKeeper(
        path: isSample ? nil : daysOff, days: preferences.workCalendar.own, in: language),
      calendar: CalendarWriter(alarms: settings.calendarAlarms, home: environment["HOME"]),
      reviewWords: words.words, cacheFolder: isSample ? nil : surroundings.cacheFolder,
      syncCommand: isSample ? [] : syncCommand(store),
      documentProgram: DocumentProgram(command: settings.documentProgram),
      home: environment["HOME"] ?? "")
  }

  /// How this program shares the store, beside the screen.
  private func syncCommand(_ store: Store) -> [String] {
    ["/proc/self/exe", "sync", "--store", store.path, "--lang", language.rawValue]
  }

  private func theme(named name: String?) throws(ToolFailure) -> Theme {
    let wanted = name ?? "default"
    guard let file = Themes.files.first(where: { $0.name == wanted }) else {
      let names = Themes.files.map(\.name).joined(separator: ", ")
      throw ToolFailure(language.say(ToolErrorPhrase.unknownTheme, wanted, names), .usage)
    }
    do {
      return try Theme.read(file.bytes).theme
    } catch {
      throw ToolFailure(language.say(ToolErrorPhrase.badTheme, wanted, "\(error)"), .usage)
    }
  }

  private func colors(_ name: String?) throws(ToolFailure) -> ColorMode {
    guard let name else { return .automatic }
    guard let mode = ColorMode(rawValue: name) else {
      throw ToolFailure(language.say(ToolErrorPhrase.badColor, name), .usage)
    }
    return mode
  }
}

extension CursesError {
  fileprivate func sentence(in language: Language) -> String {
    switch self {
    case .notATerminal: language.say(ToolErrorPhrase.notATerminal)
    case .terminalTypeUnset: language.say(ToolErrorPhrase.terminalUnset)
    case .unknownTerminal(let type): language.say(ToolErrorPhrase.terminalUnknown, type)
    case .noCursorAddressing(let type): language.say(ToolErrorPhrase.terminalDumb, type)
    case .noUTF8Locale: language.say(ToolErrorPhrase.noLocale)
    case .system(let function, let code):
      language.say(
        ToolErrorPhrase.terminalFailed,
        "\(function): \(language.say(errno: code))")
    }
  }
}
