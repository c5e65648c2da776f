import CaseFiles
import Casework
import Wording

/// `draft --edit`: a draft in the user's own editor, from what the store has to what was
/// saved; no word that the editor wrote is lost on the way.
struct DraftEditing {
  private let invocation: Invocation
  private let store: Store
  private let keeper: DraftKeeper
  private let round: RoundID

  /// What the editor begins with.
  private let base: String

  /// Whether the round is one that begins with what is saved.
  private let begins: Bool

  init(of id: CaseID, in store: Store, _ invocation: Invocation) throws(ToolFailure) {
    (self.invocation, self.store) = (invocation, store)
    keeper = DraftKeeper(stateFolder: invocation.surroundings.stateFolder, store: store.path)
    var dossier = try invocation.attempt { () throws(StoreError) in try store.dossier(id) }
    begins = dossier.openRound == nil
    if begins { dossier.beginRound(at: invocation.now, in: invocation.language.ofPlans) }
    round = dossier.openRound?.id ?? RoundID(caseID: id, number: 1)
    base = dossier.openRound?.text ?? ""
  }

  func run() throws(ToolFailure) -> ExitCode {
    let editor = EditorProgram(environment: invocation.surroundings.environment)
    let edited = try invocation.attempt { () throws(StoreError) in
      try editor.edit(base, of: round, keptBy: keeper)
    }
    guard edited.fault == nil else { throw failure(of: edited) }
    guard edited.isChanged, let text = edited.text?.withLineFeeds else { return answer([]) }
    do throws(StoreError) {
      try store.saveDraft(
        round, text: text, base: base,
        beginningIn: begins ? invocation.language.ofPlans : nil, at: invocation.now)
    } catch {
      throw failure(error, keeping: edited)
    }
    edited.discard()
    return answer(["rounds/\(round.rawValue).json"])
  }

  private func answer(_ changed: [String]) -> ExitCode {
    let id = round.caseID.rawValue
    let phrase: ToolErrorPhrase = changed.isEmpty ? .draftUnchanged : .wroteDraft
    invocation.answer(
      id, changed: changed, invocation.language.say(phrase, id, String(round.number)))
    return .done
  }

  /// An editor that failed may have written before.
  private func failure(of edited: EditedDraft) -> ToolFailure {
    if edited.fault == .notUTF8 { return invocation.failure(.notUTF8, edited.path, code: .found) }
    guard edited.isChanged, isKept(edited) else {
      return ToolFailure(edited.sentence(in: invocation.language) ?? "", .found)
    }
    return invocation.failure(.editorKept, edited.command, round.caseID.rawValue, code: .found)
  }

  /// A draft that became another meanwhile, or a store that cannot be written.
  private func failure(_ error: StoreError, keeping edited: EditedDraft) -> ToolFailure {
    let (language, id) = (invocation.language, round.caseID.rawValue)
    guard isKept(edited) else {
      let words = language.say(
        ToolErrorPhrase.draftLeft, error.sentence(in: language), edited.path)
      return ToolFailure(words, invocation.failure(error).code)
    }
    if case .changedMeanwhile = error {
      return invocation.failure(
        .draftChanged, "rounds/\(round.rawValue).json", id, code: .found)
    }
    return ToolFailure(
      language.say(ToolErrorPhrase.draftKept, error.sentence(in: language), id),
      invocation.failure(error).code)
  }

  /// Keeps the words outside the store, where the workbench offers them; their file is
  /// removed then.
  private func isKept(_ edited: EditedDraft) -> Bool {
    guard let text = edited.text?.withLineFeeds else { return false }
    let draft = DraftSnapshot(round: round, text: text, base: base, history: [], line: 0, byte: 0)
    guard (try? keeper.keep(KeptDraft(draft, at: invocation.now))) != nil else { return false }
    edited.discard()
    return true
  }
}
