import Casework
import PlanReview
import TextEditing
import TextFolding

/// A line of text that is asked for.
package struct Prompt: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    case narrowCases
    case note(CaseID)

    /// What was said on the telephone.
    case call(CaseID)

    /// How many refusals the consultant counts.
    case recount(CaseID)

    /// Who works on a case.
    case assignee(CaseID)

    /// When the next submission is to go out.
    case planned(CaseID)

    /// The client's name of a new case, for a notice of the inbox if one is given.
    case newCase(NoticeName?)

    /// Which line, or which part of the plan, to go to.
    case goToLine

    /// What a conclusion of a notice's reading is to be.
    case correction(NoticeName, ReadingPart)

    /// Why a draft goes out although something stands against it.
    case reason(RoundID)

    /// Why a rule is switched off.
    case silence(CaseID, rule: String)

    /// The name of a query.
    case viewName(of: String)

    /// Until when a case is hidden.
    case snooze(CaseID)

    /// The file to attach, then its day of issue.
    case attached(CaseID)
    case issued(CaseID, path: String, DocumentKind)

    /// What is said of a document.
    case evidenceFact(CaseID, evidence: String, EvidenceFact)

    /// A period to count in the calendar.
    case period

    /// Days of one's own that are off.
    case dayOff

    /// The file that the deadlines are written to.
    case calendarFile
  }

  package let purpose: Purpose
  package var field: LineField

  // What stood there when it was asked.
  private let offered: String

  /// - Parameter isFresh: Whether typing takes the place of the text.
  package init(_ purpose: Purpose, text: String = "", isFresh: Bool = false) {
    self.purpose = purpose
    offered = text
    field = LineField(text, isFresh: isFresh)
  }

  /// Whether somebody has typed sentences into it that are not to be typed twice.
  var holdsWords: Bool {
    guard !field.text.trimmingBlanks.isEmpty, field.text != offered else { return false }
    return switch purpose {
    case .note, .call, .reason, .silence, .newCase, .evidenceFact, .correction: true
    default: false
    }
  }
}

/// Several things to choose one from; typing narrows them.
package struct Picker: Sendable {
  package enum Purpose: Hashable, Sendable {
    case command(in: Focus)
    case caseFor(NoticeName)

    /// A case to link with another, or to take the link from.
    case related(CaseID)

    /// How the two belong together.
    case relation(CaseID, CaseID)
    case outcome(CaseID)

    /// Who works on a case.
    case assignee(CaseID)

    /// Which of the places that two people changed is decided, and how.
    case conflict
    case choice(RecordConflict)

    /// What became of a deadline: its notice, and its place in the reading.
    case deadline(NoticeID, index: Int)

    /// Which demand the selected words answer.
    case demand(String)

    /// Which rule is switched off.
    case silence

    /// Which part of the plan is copied.
    case field

    /// Which piece that was cut or copied is put in.
    case clip
    case view

    /// What kind of document is attached, or one is; which of its facts is changed.
    case attachedKind(CaseID, path: String)
    case kind(CaseID, evidence: String)
    case evidenceFact(CaseID, evidence: String)

    /// Which conclusion of a notice's reading is to be corrected, and to what.
    case correction(NoticeName)
    case value(NoticeName, ReadingPart)
  }

  /// One thing to choose.
  package struct Choice: Hashable, Sendable {
    package let text: String

    /// What stands at the right: a key, a client's shop.
    package let note: String
    package let value: Value
  }

  package enum Value: Hashable, Sendable {
    case command(Command)
    case sellerCase(CaseID)
    case outcome(Outcome)

    case conflict(RecordConflict)
    case choice(ConflictChoice)

    /// `nil` for nobody.
    case assignee(String?)

    /// Somebody whose name is typed.
    case anotherAssignee
    case relation(RelatedCase.Kind)
    case deadlineState(KeptDeadline.State)
    case demand(Int)
    case rule(RuleCode, isOff: Bool)
    case field(String)
    case clip(Clip)
    case view(SavedView)
    case saveView(String)
    case forgetView(SavedView)
    case documentKind(DocumentKind)
    case evidenceFact(EvidenceFact)
    case part(ReadingPart)
    case amend([Amendment])
    case type(ReadingPart)
    case markWords(ReadingPart)
  }

  package let purpose: Purpose
  package let title: String
  package var field = LineField()
  package var position = ListPosition()
  private var everything: [Choice]

  /// Whether somebody else looks for what is typed, and offers what fits.
  private let isSearched: Bool

  package init(_ purpose: Purpose, title: String, choices: [Choice], isSearched: Bool = false) {
    self.purpose = purpose
    self.title = title
    self.isSearched = isSearched
    everything = choices
  }

  mutating func offer(_ choices: [Choice]) { everything = choices }

  /// The choices that hold all the words typed, in any letter case.
  package var choices: [Choice] {
    guard !isSearched else { return everything }
    let words = field.text.lowercased().split(separator: " ")
    return everything.filter { choice in
      let text = "\(choice.text) \(choice.note)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
  }

  package var chosen: Choice? {
    let choices = choices
    return choices.indices.contains(position.selection) ? choices[position.selection] : nil
  }
}
