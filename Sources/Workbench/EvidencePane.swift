import Casework
import CivilTime
import Terminal

/// The documents of a case, one of them selected.
package struct EvidencePane: Hashable, Sendable {
  package let caseID: CaseID
  package internal(set) var position = ListPosition()

  /// What lies in another client's case too.
  package internal(set) var twins: [EvidenceTwin] = []

  init(_ caseID: CaseID) {
    self.caseID = caseID
  }

  package func twins(of evidence: Evidence) -> [EvidenceTwin] {
    twins.filter { $0.evidence == evidence.id }
  }
}

extension WorkbenchState {
  /// The documents of the case that the pane is of.
  package var documents: [Evidence] {
    dossier(of: evidence?.caseID)?.sellerCase.evidence ?? []
  }

  package var selectedDocument: Evidence? {
    guard let selection = evidence?.position.selection else { return nil }
    return documents.indices.contains(selection) ? documents[selection] : nil
  }

  /// The rows of documents that fit above what is said of the selected one.
  package var visibleDocuments: Int { max(1, layout.body.rows - Self.documentRows) }

  /// The rows under the list: a heading, and a line for each fact and the file.
  package static let documentRows = EvidenceFact.allCases.count + 3

  /// Keeps the selection among the documents after some were added or taken out.
  mutating func selectEvidence(last isLast: Bool = false) {
    guard evidence != nil else { return }
    let row = isLast ? documents.count - 1 : evidence?.position.selection ?? 0
    let (count, visible) = (documents.count, visibleDocuments)
    evidence?.position.select(row, count: count, visible: visible)
  }
}
