import Casework
import CivilTime
import Terminal
import TextEditing
import Wording

/// A row of the card for a call.
package struct CallRow: Sendable {
  package fileprivate(set) var text: String
  package var role = StyleRole.plain
  package var isHeading = false

  /// The parts of it that fit into rows of so many columns.
  fileprivate func rows(columns: Int, width: ColumnCount) -> [CallRow] {
    guard !isHeading else { return [self] }
    let paragraph = Reader.Paragraph(text)
    return paragraph.rows(columns: columns, width: width).map { part in
      var row = self
      row.text = String(decoding: paragraph.bytes[part], as: UTF8.self)
      return row
    }
  }
}

/// What stands on the card for a call: when they call, what to have at hand, what was said, and
/// what starts to run with it.
struct CallSheet {
  let dossier: Dossier
  let language: Language
  let now: Moment

  /// On the telephone one cannot open a line to read its end.
  func rows(columns: Int, width: ColumnCount) -> [CallRow] {
    (awaited + atHand + following + saidBefore).flatMap { $0.rows(columns: columns, width: width) }
  }

  private var card: CallCard? { dossier.callCard }

  private func heading(_ phrase: StandingPhrase) -> CallRow {
    CallRow(text: language.say(phrase), isHeading: true)
  }

  private var awaited: [CallRow] {
    guard let card else {
      return [CallRow(text: language.say(StandingPhrase.callNone), role: .dim)]
    }
    let end = card.window.upperBound
    var rows: [CallRow] = []
    if end >= now {
      let text = language.say(
        StandingPhrase.callAwaited, language.dayAndClock(end, at: now),
        language.countdown(to: end, at: now))
      rows.append(CallRow(text: text, role: StyleRole(due: end, at: now)))
    } else {
      rows.append(CallRow(text: language.say(StandingPhrase.callNone), role: .dim))
    }
    let spans = card.officeHours.filter { $0.upperBound > now }.map { span in
      language.say(
        StandingPhrase.callSpan, language.dayAndClock(span.lowerBound, at: now),
        language.clock(span.upperBound))
    }
    let words = [language.say(StandingPhrase.officeHours)] + spans
    rows.append(CallRow(text: words.joined(separator: "  "), role: .dim))
    return rows
  }

  private var atHand: [CallRow] {
    let client = dossier.sellerCase.client
    var rows = [
      heading(.atHand),
      CallRow(
        text: language.say(
          StandingPhrase.whoCalls, client.name, client.contact ?? "-", client.sellerID ?? "-")),
    ]
    let products = (card?.asins ?? []) + (card?.complaintIDs ?? [])
    if !products.isEmpty {
      rows.append(
        CallRow(text: language.say(StandingPhrase.products, products.joined(separator: " "))))
    }
    rows += (card?.documents ?? []).map { CallRow(text: "[ ] \(language.say($0))") }
    return rows
      + (dossier.latestNotice?.reading.demands ?? []).map {
        CallRow(text: "[ ] \(language.say(StandingPhrase.asked, $0.text.onOneLine))")
      }
  }

  /// What is counted from the call; before it, the 72 hours that usually are.
  private var following: [CallRow] {
    let begun = (card?.begun ?? []).map { standing in
      let due = standing.due.map {
        "\(language.dayAndClock($0, at: now))  \(language.countdown(to: $0, at: now))"
      }
      return CallRow(
        text: "\(language.deadlineName(standing))  \(due ?? language.say(ScreenPhrase.dueUnknown))",
        role: standing.due.map { StyleRole(due: $0, at: now) } ?? .plain)
    }
    let usual = CallRow(
      text: language.say(LadderRule.papersWithin72HoursOfCall), role: .dim)
    return [heading(.startsWithCall)] + (begun.isEmpty ? [usual] : begun)
  }

  private var saidBefore: [CallRow] {
    let calls = dossier.sellerCase.timeline.filter { $0.kind == .call }.sorted { $0.at > $1.at }
    let rows = calls.map { call in
      CallRow(text: "\(language.dayAndClock(call.at, at: now))  \(call.text.onOneLine)")
    }
    let nothing = CallRow(text: language.say(StandingPhrase.nothingSaid), role: .dim)
    let key = KeyBindings.keyName(of: .addNote, in: .call)
    return [heading(.saidBefore)] + (rows.isEmpty ? [nothing] : rows)
      + [CallRow(text: language.say(StandingPhrase.callHint, key), role: .dim)]
  }
}
