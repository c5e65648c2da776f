import CaseExport
import Casework
import CivilTime
import PlanReview
import Terminal
import Wording

// What is learnt from other cases, and what goes to the client.
extension WorkbenchState {
  /// Shows how plans for the same reason were built that were answered.
  mutating func show(_ found: [Precedent], for id: CaseID) {
    guard !found.isEmpty else {
      say(RoundPhrase.noPrecedents)
      return
    }
    let paragraphs = found.flatMap { precedent -> [Reader.Paragraph] in
      precedent.lines(in: language).enumerated().map { index, line in
        Reader.Paragraph(line, role: index == 0 ? .heading : .plain)
      } + [Reader.Paragraph("")]
    }
    read(
      Reader(
        title: language.say(RoundPhrase.precedentsTitle, id.rawValue), paragraphs: paragraphs))
  }

  /// Shows the letter that asks the client for what is missing, and copies it.
  mutating func showRequest(at now: Moment) -> [Effect] {
    guard let dossier else { return [] }
    let text = ClientRequest(
      for: dossier, at: now, calendar: preferences.workCalendar, schedule: preferences.schedule
    ).text
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    read(
      Reader(
        title: language.say(RoundPhrase.requestTitle, dossier.sellerCase.client.name),
        paragraphs: lines.map { Reader.Paragraph(String($0)) }))
    return keepForPasting(text)
  }
}
