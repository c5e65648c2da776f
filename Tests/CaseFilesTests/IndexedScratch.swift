import CaseFiles
import Casework
import CivilTime
import Foundation

/// A store that has an index, with what is asked of it.
struct IndexedScratch {
  let scratch: ScratchStore
  let store: Store

  init() throws {
    scratch = try ScratchStore()
    var store = try scratch.reopened()
    store.cacheFolder = "\(scratch.folder)/cache"
    self.store = store
  }

  /// The rows as the command line lists them: from the index where that is good.
  func rows(verifyingAll all: Bool = false, at now: Moment = Deed.later) throws -> [CaseSummary] {
    try store.cases(at: now, verifyingAll: all) { $0.summaries }.found
  }

  /// The rows as the files have them.
  func rowsOfFiles() throws -> [CaseSummary] {
    try store.overview().rows.sorted { $0.burnsBefore($1) }
  }

  var indexFile: URL? {
    let folder = "\(scratch.folder)/cache"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.first { $0.hasSuffix(".index") }.map { URL(filePath: "\(folder)/\($0)") }
  }

  func cases(ofClient name: String) throws -> Set<CaseID> {
    Set(try store.cases(at: Deed.later) { $0.cases(ofClient: name).map(\.id) }.found)
  }

  func narrowed(_ query: String, withClosed: Bool = false) throws -> [CaseID] {
    let query = try CaseQuery(query)
    return try store.cases(at: Deed.later) {
      $0.narrowed(to: query, withClosed: withClosed, at: Deed.later).summaries.map(\.id)
    }.found
  }
}
