import CaseFiles
import Casework
import CivilTime
import JSONText
import Wording

/// What a change did to one file, in words.
struct DifferenceText {
  private let operation: JournalEntry.Operation
  private let language: Language
  private let now: Moment

  init(_ operation: JournalEntry.Operation, in language: Language, at now: Moment) {
    self.operation = operation
    self.language = language
    self.now = now
  }

  var lines: [String] {
    switch operation {
    case .record(let path, _, _, let delta):
      return delta.steps.flatMap { lines(of: $0, in: path) }
    case .move(let from, let to):
      let name = from.split(separator: "/").last.map(String.init) ?? from
      if to.hasPrefix("trash/") { return [language.say(HistoryPhrase.toTrash, name)] }
      guard from.hasPrefix("trash/") else { return [] }
      return [language.say(HistoryPhrase.fromTrash, to)]
    case .add: return []
    }
  }

  private func lines(of step: JSONDelta.Step, in path: String) -> [String] {
    switch (path.prefix { $0 != "/" }, step.change) {
    case (_, .member("conflicts"?, _, let after)): return (after?.array ?? []).compactMap(conflict)
    case (_, .elements(_, _, let inserted)) where step.path == ["conflicts"]:
      return inserted.compactMap(conflict)
    case ("cases", .member("silenced"?, let before, let after)):
      return rules(before?.array ?? [], after?.array ?? [])
    case ("cases", .member("related"?, let before, let after)):
      return elements("related", before?.array ?? [], after?.array ?? [])
    case ("cases", .member(let key?, let before, let after)):
      return [line(step.path + [key], before, after)].compactMap(\.self)
    case ("cases", .elements(_, let removed, let inserted)):
      return elements(step.path.last ?? "", removed, inserted)
    case ("cases", .member(nil, nil, let after?)):
      let name = after.object?["client"]?.object?["name"]?.string ?? ""
      return [language.say(ScreenPhrase.quotedWords, cut(name))]
    case ("rounds", _): return roundLines(of: step, in: path)
    case (_, .member(nil, nil, let after?)): return [came(after)].compactMap(\.self)
    case (_, .elements(_, _, let inserted)) where step.path == ["corrections"]:
      return inserted.compactMap(correction)
    case (_, .member("corrections"?, _, let after?)):
      return after.array?.compactMap(correction) ?? []
    default: return []
    }
  }
}

// What two people changed.
extension DifferenceText {
  private func conflict(_ value: JSONValue) -> String? {
    guard let members = value.object, let kept = members["kept"], let other = members["other"],
      let at = members["at"]?.array?.compactMap(\.string)
    else { return nil }
    return language.say(
      SyncPhrase.conflictTold, name(of: at), cut(language.text(of: kept)),
      cut(language.text(of: other)))
  }
}

// Cases.
extension DifferenceText {
  /// A fact that got another value; what follows from others is passed over.
  private func line(_ path: [String], _ before: JSONValue?, _ after: JSONValue?) -> String? {
    guard let key = path.last, path.count <= 2, key != "closed", key != "history" else {
      return nil
    }
    let name = name(of: path)
    return language.say(
      HistoryPhrase.becomes, name, words(before, of: key), words(after, of: key))
  }

  private func name(of path: [String]) -> String {
    let key = path == ["client", "name"] ? "client" : path.last ?? ""
    if key == "outcome" { return language.say(TimelineEntry.Kind.outcome) }
    if key == "rejections_recounted" { return language.say(CaseFact.rejections) }
    switch key {
    case "evidence": return language.say(HistoryPhrase.evidence)
    case "related": return language.say(HistoryPhrase.related)
    case "snoozed": return language.say(HistoryPhrase.snoozed)
    default: break
    }
    return CaseFact(rawValue: key).map { language.say($0) } ?? key
  }

  /// A value in the words of the screen.
  private func words(_ value: JSONValue?, of key: String) -> String {
    guard let value, value != .null, value != .string("none") else {
      return language.say(HistoryPhrase.nothing)
    }
    if let texts = value.array?.compactMap(\.string) { return texts.joined(separator: ", ") }
    guard let text = value.string else {
      return value.integer.map { String($0) } ?? String(decoding: value.compact, as: UTF8.self)
    }
    switch key {
    case "stage": return Stage(rawValue: text).map { language.say($0) } ?? text
    case "reason": return Reason(rawValue: text).map { language.say($0) } ?? text
    case "ip_type": return RightKind(rawValue: text).map { language.say($0) } ?? text
    case "turn": return Turn(rawValue: text).map { language.say($0) } ?? text
    case "snoozed":
      return Moment(iso8601: text).map { language.dayAndClock($0, at: now) } ?? text
    case "outcome": return Outcome(rawValue: text).map { language.say($0) } ?? text
    default: return text
    }
  }

  private func elements(
    _ key: String, _ removed: [JSONValue], _ inserted: [JSONValue]
  ) -> [String] {
    switch key {
    case "timeline":
      return inserted.compactMap { entry(in: $0) }
    case "deadlines": return deadlines(removed, inserted)
    case "silenced": return rules(removed, inserted)
    case "tags", "evidence", "related":
      let name = name(of: [key])
      let (old, new) = (removed.map(short), inserted.map(short))
      return old.filter { !new.contains($0) }.map { language.say(HistoryPhrase.removed, name, $0) }
        + new.map {
          language.say(old.contains($0) ? HistoryPhrase.changed : .added, name, $0)
        }
    default: return []
    }
  }

  /// Rules of the review that were switched off, with the reason, or on again.
  private func rules(_ before: [JSONValue], _ after: [JSONValue]) -> [String] {
    let kept = after.compactMap { $0.object?["rule"]?.string }
    let on = before.compactMap { $0.object?["rule"]?.string }.filter { !kept.contains($0) }
    let off = after.filter { !before.contains($0) }.compactMap(\.object)
    return on.map { language.say(HistoryPhrase.ruleOn, $0) }
      + off.map { rule in
        language.say(
          HistoryPhrase.ruleOff, rule["rule"]?.string ?? "", cut(rule["because"]?.string ?? ""))
      }
  }

  private func entry(in value: JSONValue) -> String? {
    guard
      let members = value.object, let kind = members["kind"]?.string,
      let text = members["text"]?.array?.compactMap(\.string).joined(separator: " ")
    else { return nil }
    // The outcome is told by the fact itself.
    if kind == TimelineEntry.Kind.outcome.rawValue { return nil }
    return language.say(ScreenPhrase.quotedWords, cut(text))
  }

  private func deadlines(_ removed: [JSONValue], _ inserted: [JSONValue]) -> [String] {
    inserted.compactMap { new in
      let old = removed.first {
        $0.object?["notice"] == new.object?["notice"] && $0.object?["index"] == new.object?["index"]
      }
      guard let name = deadlineName(new) else { return nil }
      if let old, state(old) == state(new) {
        let readings = [reading(old), reading(new)]
        return readings[0] == readings[1]
          ? nil : language.say(HistoryPhrase.readings, name, readings[0], readings[1])
      }
      return language.say(
        HistoryPhrase.deadlines, name,
        old == nil ? language.say(HistoryPhrase.nothing) : state(old), state(new))
    }
  }

  /// The number of the notice that sets it; the words of one that no notice sets.
  private func deadlineName(_ deadline: JSONValue) -> String? {
    if let own = deadline.object?["own"]?.object {
      let words = own["quote"]?.object?["text"]?.string ?? ""
      return language.say(ScreenPhrase.quotedWords, cut(words))
    }
    return deadline.object?["notice"]?.integer.map { padded($0, to: 3) }
  }

  private func reading(_ deadline: JSONValue) -> String {
    let code = deadline.object?["adopted"]?.string ?? ReadingChoice.rule.rawValue
    return ReadingChoice(rawValue: code).map { language.say($0) } ?? code
  }

  private func state(_ deadline: JSONValue?) -> String {
    let code = deadline?.object?["state"]?.string ?? ""
    return KeptDeadline.State(rawValue: code).map { language.say($0) } ?? code
  }

  private func short(_ value: JSONValue) -> String {
    value.string ?? value.object?["id"]?.string ?? value.object?["case"]?.string
      ?? String(decoding: value.compact, as: UTF8.self)
  }

  private func cut(_ text: String) -> String {
    text.count > 60 ? "\(text.prefix(59))…" : text
  }
}

// Rounds and notices.
extension DifferenceText {
  private func roundLines(of step: JSONDelta.Step, in path: String) -> [String] {
    let number = path.split(separator: "/").last.flatMap { RoundID($0.dropLast(5))?.number } ?? 0
    let round = String(number)
    switch step.change {
    case .member(nil, nil, let after?):
      guard let from = after.object?["begun_from"]?.integer else {
        return [language.say(HistoryPhrase.roundBegun, round)]
      }
      return [language.say(HistoryPhrase.roundBegunFrom, round, String(from))]
    case .elements(_, let removed, let inserted) where step.path == ["text"]:
      let counts = [inserted.count, removed.count].map { String($0) }
      return [language.say(HistoryPhrase.lines, round, counts[0], counts[1])]
    case .member("links"?, _, let after):
      return (after?.array ?? []).compactMap { link($0, on: round) }
    case .elements(_, _, let inserted) where step.path == ["links"]:
      return inserted.compactMap { link($0, on: round) }
    case .elements(_, _, let inserted) where step.path == ["annotations"]:
      return inserted.map { annotation($0, on: round) }
    case .member("annotations"?, _, let after?):
      return (after.array ?? []).map { annotation($0, on: round) }
    case .member("submission"?, _, let after?) where after.object != nil:
      let count = after.object?["characters"]?.integer ?? 0
      return [language.say(HistoryPhrase.roundSent, round, String(count))]
    default: return []
    }
  }

  /// A demand of the notice that was linked by hand with words of the plan.
  private func link(_ value: JSONValue, on round: String) -> String? {
    guard let demand = value.object?["demand"]?.string, let words = value.object?["words"]?.string
    else { return nil }
    return language.say(HistoryPhrase.linked, round, cut(demand), cut(words.onOneLine))
  }

  private func annotation(_ value: JSONValue, on round: String) -> String {
    let text = value.object?["text"]?.array?.compactMap(\.string).joined(separator: " ") ?? ""
    return language.say(HistoryPhrase.annotated, round, cut(text))
  }

  /// A record that came into being: a notice is told by its subject.
  private func came(_ value: JSONValue) -> String? {
    guard
      let id = value.object?["id"]?.string,
      let subject = value.object?["message"]?.object?["subject"]?.string
    else { return nil }
    return language.say(HistoryPhrase.noticeCame, id, cut(subject))
  }

  private func correction(_ value: JSONValue) -> String? {
    guard let members = value.object, let code = members["field"]?.string else { return nil }
    let field = ReadingField(rawValue: code)
    let name = field.map { language.say($0) } ?? code
    let new = members["value"] ?? .null
    return language.say(HistoryPhrase.correctedTo, name, cut(words(new, of: code)))
  }
}
