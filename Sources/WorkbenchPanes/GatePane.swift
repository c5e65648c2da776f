import Casework
import CivilTime
import PlanReview
import Terminal
import TextEditing
import Wording
import Workbench

/// What has to be so before a draft goes out, what is doubtful, what will be frozen.
func drawGate(_ view: GateView, _ state: WorkbenchState, on canvas: inout Canvas, at now: Moment) {
  let pane = GatePane(
    gate: view.gate, isCompared: state.draft?.isReviewed ?? true, language: state.language)
  let foot = pane.foot(at: now)
  let room = max(1, canvas.area.rows - foot.count)
  let rows = pane.rows(selected: view.position.selection)
  let selected = rows.firstIndex { $0.isSelected } ?? 0
  let top = max(0, min(selected - room / 2, rows.count - room))
  for (index, row) in rows.dropFirst(top).prefix(room).enumerated() {
    draw(row, row: index, on: &canvas)
  }
  let start = min(rows.count, room)
  for (index, row) in foot.enumerated() { draw(row, row: start + index, on: &canvas) }
}

private func draw(_ line: GatePane.Row, row: Int, on canvas: inout Canvas) {
  if line.isHeading {
    drawHeading(line.text, row: row, on: &canvas)
    return
  }
  let role = line.isSelected ? StyleRole.selection : line.role
  canvas.fill(CellRect(row: row, column: 0, rows: 1, columns: canvas.area.columns), role: role)
  canvas.draw(line.isSelected ? ">" : " ", at: CellPosition(row: row, column: 0), role: role)
  canvas.draw(
    line.text, at: CellPosition(row: row, column: 1), width: canvas.area.columns - 2, role: role)
}

/// The rows of the gate.
private struct GatePane {
  let gate: SubmissionGate

  /// Whether the draft was compared with the other cases as they are.
  let isCompared: Bool
  let language: Language

  struct Row {
    var text: String
    var role: StyleRole = .plain
    var isHeading = false
    var isSelected = false
  }

  private var dossier: Dossier { gate.review.material.dossier }

  func rows(selected: Int) -> [Row] {
    var rows: [Row] = []
    var severity: Severity?
    for (index, check) in gate.checks.enumerated() {
      if check.severity != severity {
        severity = check.severity
        rows.append(Row(text: language.say(check.severity), isHeading: true))
      }
      rows.append(
        Row(
          text: "\(isAwaited(check) ? "[ ]" : check.sign) \(words(for: check))",
          role: check.isMet ? .plain : check.severity.role,
          isSelected: index == selected))
    }
    return rows
  }

  private func words(for check: GateCheck) -> String {
    let name = check.kind.phrase.map { language.say($0) }
    let remarks = check.isOff ? check.silenced : check.remarks
    guard let first = remarks.first else {
      let awaited = isAwaited(check) ? ": \(language.say(RoundPhrase.comparing))" : ""
      return (name ?? "") + awaited
    }
    let count = remarks.count > 1 ? " (\(remarks.count))" : ""
    let reason = "\(first.rule.rawValue) \(first.reason(in: language))"
    let words = name.map { "\($0)\(count): \(reason)" } ?? reason + count
    return check.isOff ? off(first.rule) + words : words
  }

  /// Whose rule was switched off, and why, before what it would say: it may be longer than its
  /// row.
  private func off(_ rule: RuleCode) -> String {
    let because = dossier.sellerCase.silenced.last { $0.rule == rule.rawValue }?.because ?? ""
    return language.say(RoundPhrase.checkOff, because.onOneLine) + " "
  }

  /// Whether it is not known yet what stands against it.
  private func isAwaited(_ check: GateCheck) -> Bool {
    check.kind == .strangers && check.isMet && !isCompared
  }

  /// What will be frozen, how often something went out, and what the keys do.
  func foot(at now: Moment) -> [Row] {
    var rows = [Row(text: language.say(RoundPhrase.frozenHeading), isHeading: true)]
    let text = gate.review.text.string
    let hash = SHA256.hex(Array(text.utf8)).prefix(8)
    let channel = dossier.answerChannel.map { language.say($0) } ?? language.say(ScreenPhrase.none)
    let evidence = dossier.sellerCase.acceptedEvidence.map(\.id).joined(separator: " ")
    rows.append(
      Row(
        text: language.say(
          RoundPhrase.frozenText, String(FormText(text).characters), String(hash),
          evidence.isEmpty ? language.say(ScreenPhrase.none) : evidence, channel)))
    rows.append(Row(text: history(at: now)))
    rows.append(verdict)
    return rows
  }

  private var verdict: Row {
    guard isCompared else { return Row(text: language.say(RoundPhrase.comparing), role: .warning) }
    let open = gate.review.required.count
    guard open > 0 else { return Row(text: language.say(RoundPhrase.mayGo)) }
    return Row(
      text: language.say(gate.needsReason ? RoundPhrase.needsReason : .mayGoOpen, String(open)),
      role: gate.needsReason ? .error : .warning)
  }

  private func history(at now: Moment) -> String {
    let refusals =
      dossier.rejectionLimit.map { "\(dossier.rejections)/\($0)" }
      ?? String(dossier.rejections)
    let count = language.say(RoundPhrase.sendingCount, String(dossier.sent + 1), refusals)
    guard let last = dossier.rounds.compactMap({ $0.submission?.at }).max() else { return count }
    let days = max(0, now - last) / 86_400
    guard let usual = dossier.longestWait else {
      return count + "  " + language.say(RoundPhrase.sinceLast, String(days))
    }
    return count + "  "
      + language.say(RoundPhrase.sinceLastUsual, String(days), usual.daysBegun)
  }
}

extension GateCheck {
  fileprivate var sign: String {
    if isMet { return "[x]" }
    if isOff { return "[-]" }
    return severity == .required ? "[ ]" : "[!]"
  }
}

extension GateCheck.Kind {
  fileprivate var phrase: RoundPhrase? {
    switch self {
    case .demands: .checkDemands
    case .placeholders: .checkPlaceholders
    case .vocabulary: .checkVocabulary
    case .strangers: .checkStrangers
    case .documents: .checkDocuments
    case .products: .checkProducts
    case .rule: nil
    }
  }
}
