import Casework
import CivilTime
import Terminal
import Wording

// Related cases.
extension WorkbenchState {
  /// The cases related to the one that is open.
  package var relations: [Relation] {
    guard let dossier else { return [] }
    return allCases.related(to: CaseSummary(dossier))
  }

  /// Cases that may belong to the one that is open, although nobody has said so.
  package var suggestedRelations: [Relation] {
    guard let suggestions, suggestions.id == dossierID else { return [] }
    return suggestions.found.map { Relation(row: veiled($0.row), kind: $0.kind) }
  }

  /// Looks for cases that may belong to the one that is open; not for one that is only
  /// passed in the list, because it asks all cases.
  mutating func lookForRelations(at now: Moment) {
    guard let dossier, dossier.id == openedCase, suggestions?.id != dossier.id
    else { return }
    suggestions = (dossier.id, allCases.suggested(for: dossier, at: now))
  }

  /// All other cases, to link one with this: first those that may belong to it.
  mutating func openRelated(of id: CaseID, at now: Moment) {
    if let dossier, dossier.id == id, suggestions?.id != id {
      suggestions = (id, allCases.suggested(for: dossier, at: now))
    }
    let choices = relatedChoices(for: id, typed: "", at: now)
    guard !choices.isEmpty else {
      say(ScreenPhrase.noOtherCases, role: .warning)
      return
    }
    picker = Picker(
      .related(id), title: language.say(ScreenPhrase.relateTitle, id.rawValue), choices: choices,
      isSearched: true)
  }

  /// What is typed is looked for in all cases, closed ones too.
  mutating func searchWhileTyping(at now: Moment) {
    guard let picker, case .related(let id) = picker.purpose else { return }
    let choices = relatedChoices(for: id, typed: picker.field.text, at: now)
    self.picker?.offer(choices)
  }

  private func relatedChoices(
    for id: CaseID, typed: String, at now: Moment
  ) -> [Picker.Choice] {
    let suggested = typed.isEmpty ? suggestedRelations : []
    // What is no query yet is words.
    let query = (try? CaseQuery(typed)) ?? (try? CaseQuery("\"\(typed)\""))
    guard let query else { return [] }
    let rows = allCases.narrowed(to: query, withClosed: true, at: now)
    let others = (0..<min(rows.count, Self.mostOffered)).map(rows.row(at:))
      .filter { row in row.id != id && !suggested.contains { $0.row.id == row.id } }
    return suggested.map { choice(of: $0.row, suggested: $0.kind) }
      + others.map { choice(of: $0, suggested: nil) }
  }

  /// As many as anybody looks through; typing finds the others.
  private static let mostOffered = 200

  private func choice(
    of unveiled: CaseSummary, suggested kind: RelatedCase.Kind?
  ) -> Picker.Choice {
    let row = veiled(unveiled)
    let facts = [
      kind.map { language.say(StandingPhrase.maybe, language.say($0)) },
      language.say(row.reason), row.shop,
      row.isOpen ? nil : language.say(ScreenPhrase.closedMark),
    ]
    return Picker.Choice(
      text: "\(row.id.rawValue)  \(row.client)",
      note: facts.compactMap(\.self).joined(separator: "  "), value: .sellerCase(row.id))
  }

  /// Takes the link away where there is one, else asks how the two belong together.
  mutating func relate(_ id: CaseID, _ other: CaseID) -> [Effect] {
    if dossier?.sellerCase.related.contains(where: { $0.id == other }) ?? false {
      return [.relate(id, other, nil)]
    }
    let likely = suggestedRelations.first { $0.row.id == other }?.kind
    let kinds = RelatedCase.Kind.allCases
    let choices = (kinds.filter { $0 == likely } + kinds.filter { $0 != likely }).map {
      Picker.Choice(text: language.say($0), note: $0.rawValue, value: .relation($0))
    }
    picker = Picker(
      .relation(id, other), title: language.say(ScreenPhrase.relationTitle, other.rawValue),
      choices: choices)
    return []
  }
}
