import Casework
import CivilTime
import TextEditing

/// Something the state asks the outside world to do.
package enum Effect: Hashable, Sendable {
  case quit
  case suspend
  case redraw

  /// Files a notice to a case; one that was filed there without asking is confirmed.
  case file(NoticeName, CaseID)

  /// Makes a case for a client, and files a notice to it.
  case newCase(client: String, NoticeName?)
  case dismiss(NoticeName)

  /// Shows what is different from the notice before it in its case.
  case compare(NoticeName, CaseID)

  /// Shows a message as it came.
  case showOriginal(NoticeName)

  /// Lays corrections over the reading of a notice.
  case correct(NoticeName, [Amendment])
  case note(CaseID, String)
  case conclude(CaseID, Outcome)

  /// Counts the refusals as the consultant says; `nil` as the notices do.
  case recount(CaseID, Int?)

  /// Says how two cases belong together; `nil` forgets it.
  case relate(CaseID, CaseID, RelatedCase.Kind?)
  case recordCall(CaseID, String)

  /// Says who works on a case; `nil` for nobody.
  case assign(CaseID, String?)

  /// Says when the next submission is to go out; `nil` for by the deadline.
  case plan(CaseID, CalendarDay?)

  /// Records that work on a case was begun.
  case begin(CaseID)

  /// Keeps which lines of the morning review were seen.
  case keepSeen([Acknowledgement])

  /// Ends a deadline by the consultant's own word.
  case settle(NoticeID, index: Int, KeptDeadline.State)

  /// Follows another reading of a deadline.
  case adopt(ReadingChoice, NoticeID, index: Int)

  /// Hides a case from the lists until a moment; `nil` shows it again.
  case snooze(CaseID, until: Moment?)

  /// Keeps days of one's own that are off, or forgets them.
  case changeDaysOff(DayOffChange, DayOffChange.Step)

  /// Writes the deadlines to a file that a calendar program takes.
  case writeCalendar(path: String)
  /// Puts a decision between two people's changes into the record.
  case resolve(RecordConflict, ConflictChoice)

  /// Shares the store with others.
  case sync
  /// Attaches the file of a path to a case.
  case attach(CaseID, path: String, [EvidenceValue])

  /// Says something else of a document.
  case describe(CaseID, evidence: String, EvidenceValue)

  /// Makes evidence of what came by itself, or moves a document to the trash.
  case accept(CaseID, evidence: String)
  case refuse(CaseID, evidence: String)

  /// Shows a document in the user's own program.
  case openDocument(CaseID, evidence: String)

  /// Looks for the documents of a case in the cases of other clients.
  case findTwins(CaseID)

  /// Looks how a path goes on.
  case completePath(String)
  case undo
  case redo

  /// Changes the queries with names among the user's settings.
  case changeViews(SavedViewChange)

  /// Opens the draft of the open round, beginning one where there is none.
  case openDraft(CaseID)

  /// Keeps what is typed outside the store, against a crash.
  case keepDraft(DraftSnapshot)

  /// Adds to a draft that is kept outside the store what was typed since.
  case logDraft(LoggedChange)

  /// Drops what another window typed and a crash left: the choice was made.
  case forgetSetAside(RoundID, name: String)

  /// Puts the draft's text into the store.
  case saveDraft(DraftSnapshot)

  /// Saves, then freezes the round with the evidence that was seen, named by its ids;
  /// `because` says why, where something stood against it.
  case submit(DraftSnapshot, evidence: [String], because: String?)

  /// Reads a case anew: what it says by now.
  case readAnew(CaseID)

  /// Compares the draft with the other cases of the store.
  case searchArchive(RoundID, DraftText)

  /// Looks for plans of other cases with the same reason.
  case findPrecedents(CaseID)

  /// Records by hand which words of a round answer a demand.
  case linkDemand(RoundID, demand: String, words: String)

  /// Judges drafts of a case by a rule no more, or again.
  case silence(CaseID, rule: String, because: String)
  case heed(CaseID, rule: String)

  /// Puts a text into the terminal's clipboard.
  case shareClip(String)

  /// Gives the text to the user's own editor.
  case editElsewhere(DraftSnapshot)
}
