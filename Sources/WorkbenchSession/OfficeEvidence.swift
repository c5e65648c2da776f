import CaseFiles
import Casework
import CivilTime
import Wording
import Workbench

// Documents.
extension Office {
  func changeEvidence(_ effect: Effect, at now: Moment) throws(StoreError) -> [Answer] {
    switch effect {
    case .attach(let id, let path, let facts): return try attach(path, facts, to: id, at: now)
    case .describe(let id, let evidence, let value):
      _ = try store.set([value], of: evidence, in: id, at: now)
      return [done(.changed, id, evidence, language.say(value.fact))]
    case .accept(let id, let evidence):
      _ = try store.set([], of: evidence, in: id, accepting: true, at: now)
      return [done(.accepted, id, evidence)]
    case .refuse(let id, let evidence):
      _ = try store.detach(evidence, from: id, at: now)
      return [done(.refused, id, evidence)]
    case .openDocument(let id, let evidence): return [try openDocument(evidence, of: id)]
    case .findTwins(let id):
      let dossier = try store.dossier(id)
      return [.twins(id, try store.twins(of: dossier.sellerCase, at: now))]
    case .completePath(let typed):
      let (path, fitting) = paths.complete(typed)
      return [.completed(typed, to: path, fitting: fitting)]
    default: return []
    }
  }

  private func done(
    _ phrase: EvidencePhrase, _ id: CaseID, _ evidence: String, _ detail: String = ""
  ) -> Answer {
    .done(language.say(phrase, id.rawValue, evidence, detail))
  }

  private func attach(
    _ path: String, _ facts: [EvidenceValue], to id: CaseID, at now: Moment
  ) throws(StoreError) -> [Answer] {
    let file = DocumentFile(path: paths.expanded(path))
    let bytes: [UInt8]
    do { bytes = try file.bytes() } catch { return [.failed(error.sentence(in: language))] }
    let evidence = try store.attach(bytes, named: file.name, facts, to: id, at: now)
    return [.done(language.say(EvidencePhrase.attached, evidence.id, id.rawValue))]
  }

  private func openDocument(_ evidence: String, of id: CaseID) throws(StoreError) -> Answer {
    let dossier = try store.dossier(id)
    let document = dossier.sellerCase.evidence[try dossier.place(ofEvidence: evidence)]
    if let fault = documentProgram.open(document, of: store) {
      return .failed(fault.sentence(for: document, of: id, in: language))
    }
    return .done(language.say(EvidencePhrase.opened, document.name ?? document.id))
  }
}
