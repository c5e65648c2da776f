import Casework
import CivilTime
import Terminal
import Wording

extension WorkbenchState {
  /// Opens the documents of the selected case, and asks whether any lies elsewhere too.
  mutating func openEvidence(of id: CaseID) -> [Effect] {
    guard dossierID == id else { return [] }
    evidence = EvidencePane(id)
    selectEvidence()
    return [.findTwins(id)]
  }

  mutating func performInEvidence(_ command: Command, at now: Moment) -> [Effect] {
    guard let pane = evidence else { return [] }
    let (count, visible) = (documents.count, visibleDocuments)
    if evidence?.position.move(command, count: count, visible: visible) ?? false { return [] }
    switch command {
    case .back, .close, .switchPane, .showEvidence: evidence = nil
    case .attach: prompt = Prompt(.attached(pane.caseID))
    case .plan: askForPlannedDay(of: pane.caseID)
    case .open, .confirm, .dismiss, .openDocument:
      guard let document = selectedDocument else {
        say(EvidencePhrase.selectEvidence, role: .warning)
        return []
      }
      return perform(command, on: document, of: pane.caseID)
    default: return performEverywhere(command)
    }
    return []
  }

  private mutating func perform(
    _ command: Command, on document: Evidence, of id: CaseID
  ) -> [Effect] {
    switch command {
    case .confirm:
      guard document.isCandidate else {
        message = Message(language.say(EvidencePhrase.notCandidate, document.id), role: .warning)
        return []
      }
      return [.accept(id, evidence: document.id), .findTwins(id)]
    case .dismiss: return [.refuse(id, evidence: document.id), .findTwins(id)]
    case .openDocument: return [.openDocument(id, evidence: document.id)]
    default: openFacts(of: document, in: id)
    }
    return []
  }

  /// Everything that may be said of a document, to choose what is to be changed.
  private mutating func openFacts(of document: Evidence, in id: CaseID) {
    let choices = EvidenceFact.allCases.map { fact in
      Picker.Choice(
        text: language.say(fact),
        note: EvidenceNotation.line(for: document.value(of: fact), in: language),
        value: .evidenceFact(fact))
    }
    picker = Picker(
      .evidenceFact(id, evidence: document.id),
      title: language.say(EvidencePhrase.factAsked, document.id), choices: choices)
  }

  /// Asks for one fact of a document.
  mutating func ask(for fact: EvidenceFact, of evidence: String, in id: CaseID) {
    guard fact != .kind else {
      openKinds(for: .kind(id, evidence: evidence))
      return
    }
    let known = documents.first { $0.id == evidence }?.value(of: fact)
    let text = known.map { EvidenceNotation.line(for: $0, in: language) } ?? ""
    ask(.evidenceFact(id, evidence: evidence, fact), text: text)
  }

  /// - Parameter guess: The kind that stands first, because the file's name speaks of it.
  private mutating func openKinds(for purpose: Picker.Purpose, guess: DocumentKind? = nil) {
    let others = DocumentKind.allCases.filter { $0 != guess }
    let choices = ([guess].compactMap(\.self) + others).map {
      Picker.Choice(text: language.say($0), note: $0.rawValue, value: .documentKind($0))
    }
    picker = Picker(purpose, title: language.say(EvidencePhrase.kindAsked), choices: choices)
  }

  mutating func describe(
    _ evidence: String, _ fact: EvidenceFact, as text: String, in id: CaseID
  ) -> [Effect] {
    do {
      let value = try EvidenceNotation.value(text, of: fact)
      return [.describe(id, evidence: evidence, value), .findTwins(id)]
    } catch {
      // The field stays, so that what was typed can be mended.
      prompt = Prompt(.evidenceFact(id, evidence: evidence, fact), text: text)
      message = Message(error.sentence(in: language), role: .warning)
      return []
    }
  }
}

// Attaching: a path, a kind, a day.
extension WorkbenchState {
  mutating func chooseKind(ofFileAt path: String, for id: CaseID) -> [Effect] {
    guard !path.trimmingBlanks.isEmpty else { return [] }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    openKinds(
      for: .attachedKind(id, path: path), guess: DocumentNames.kind(of: name))
    return []
  }

  mutating func attach(
    _ path: String, kind: DocumentKind, issued text: String, to id: CaseID
  ) -> [Effect] {
    do {
      let issued = try EvidenceNotation.value(text, of: .issued)
      return [.attach(id, path: path, [.kind(kind), issued]), .findTwins(id)]
    } catch {
      prompt = Prompt(.issued(id, path: path, kind), text: text)
      message = Message(error.sentence(in: language), role: .warning)
      return []
    }
  }

  /// The path goes on as far as only one thing fits; where several do, they are told.
  mutating func complete(_ typed: String, to path: String, _ fitting: [String]) {
    guard case .attached = prompt?.purpose, prompt?.field.text == typed else { return }
    prompt?.field = LineField(path)
    guard fitting.count > 1 else { return }
    message = Message(
      language.say(EvidencePhrase.manyFit, fitting.prefix(12).joined(separator: "  ")))
  }
}
