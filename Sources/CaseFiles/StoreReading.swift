import Casework
import CivilTime
import JSONText
import TextFolding

/// A file of the store that could not be read as what it should be.
package struct DamagedFile: Hashable, Sendable {
  /// Relative to the store.
  package let path: String
  package let error: StoreError
}

/// All cases at a glance.
package struct StoreOverview: Sendable {
  /// A row for each case, unordered.
  package fileprivate(set) var rows: [CaseSummary] = []

  /// What the open cases are known by, for finding the case of a notice.
  package fileprivate(set) var openCases: [CaseIdentity] = []
  package fileprivate(set) var damaged: [DamagedFile] = []
}

extension Store {
  /// Everything of one case.
  ///
  /// - Throws: ``StoreError/noCase(_:)``; ``StoreError/malformed(path:fault:)`` where
  ///   the case's own record is damaged. Damaged notices and rounds are left out;
  ///   ``examined(_:)`` names them.
  package func dossier(_ id: CaseID) throws(StoreError) -> Dossier { try examined(id).dossier }

  /// What can be read of a case, and its notices and rounds that cannot.
  package func examined(
    _ id: CaseID
  ) throws(StoreError) -> (dossier: Dossier, damaged: [DamagedFile]) {
    let record = try value(.cases, "\(id.rawValue).json")
    let files = CaseFileNames(of: id, by: record, in: self)
    return try dossier(id, files: files) { kind, name throws(StoreError) in
      kind == .cases ? record : try value(kind, name)
    }
  }

  /// Everything of one case, for what may not be taken for the whole where it is not.
  ///
  /// - Throws: What ``dossier(_:)`` does, and the error of a notice or round that cannot be
  ///   read.
  package func wholeDossier(_ id: CaseID) throws(StoreError) -> Dossier {
    let (dossier, damaged) = try examined(id)
    if let first = damaged.first { throw first.error }
    return dossier
  }

  func dossier(
    _ id: CaseID, files: CaseFileNames
  ) throws(StoreError) -> (dossier: Dossier, damaged: [DamagedFile]) {
    try dossier(id, files: files) { kind, name throws(StoreError) in try value(kind, name) }
  }

  /// - Parameter read: Tells the JSON of a file; `nil` where there is none.
  func dossier(
    _ id: CaseID, files: CaseFileNames, read: (Kind, String) throws(StoreError) -> JSONValue?
  ) throws(StoreError) -> (dossier: Dossier, damaged: [DamagedFile]) {
    guard let value = try read(.cases, "\(id.rawValue).json") else {
      throw .noCase(id.rawValue)
    }
    var dossier = Dossier(
      sellerCase: try record(.cases, "\(id.rawValue).json", value, SellerCase.init(record:)))
    dossier.defaultReading = defaultReading
    var damaged: [DamagedFile] = []
    for name in files.notices(of: id) {
      record(.notices, name, read, Notice.init(record:), &damaged)
        .map { dossier.notices.append($0) }
    }
    for name in files.rounds(of: id) {
      record(.rounds, name, read, Round.init(record:), &damaged)
        .map { dossier.rounds.append($0) }
    }
    dossier.notices.sort { $0.number < $1.number }
    dossier.rounds.sort { $0.number < $1.number }
    return (dossier, damaged)
  }

  package func hasCase(_ id: CaseID) -> Bool { folder(.cases).exists("\(id.rawValue).json") }

  /// All cases at a glance, each file read once.
  package func overview() throws(StoreError) -> StoreOverview {
    let files = try CaseFileNames(store: self)
    var overview = StoreOverview()
    for name in try folder(.cases).names() where name.hasSuffix(".json") {
      guard let id = CaseID(name.dropLast(5)) else { continue }
      do {
        let (dossier, broken) = try dossier(id, files: files)
        overview.rows.append(CaseSummary(dossier))
        if dossier.sellerCase.isOpen { overview.openCases.append(CaseIdentity(dossier)) }
        overview.damaged += broken
      } catch {
        overview.damaged.append(DamagedFile(path: "cases/\(name)", error: error))
      }
    }
    return overview
  }

  /// The notices that are not filed yet, the latest first, and what could not be read.
  package func arrivals() throws(StoreError) -> (notices: [Notice], damaged: [DamagedFile]) {
    var notices: [Notice] = []
    var damaged: [DamagedFile] = []
    for name in try folder(.inbox).names() where Self.isArrival(name) {
      record(.inbox, name, value, Notice.init(record:), &damaged).map { notices.append($0) }
    }
    notices.sort {
      ($0.message.received, $0.name.rawValue) > ($1.message.received, $1.name.rawValue)
    }
    return (notices, damaged)
  }

  /// Whether a file of the inbox is a notice's record, and no reminder of a filed one.
  static func isArrival(_ name: String) -> Bool {
    name.hasSuffix(".json") && NoticeID(name.dropLast(5)) == nil
  }

  /// The names of all notices, those of the inbox first.
  package func noticeNames() throws(StoreError) -> [NoticeName] {
    var names: [NoticeName] = []
    for kind in [Kind.inbox, .notices] {
      names += try folder(kind).names()
        .filter { $0.hasSuffix(".json") && (kind == .notices || Self.isArrival($0)) }
        .compactMap { NoticeName($0.dropLast(5)) }.sorted { $0.rawValue < $1.rawValue }
    }
    return names
  }

  /// A notice of the inbox or of a case.
  package func notice(_ name: NoticeName) throws(StoreError) -> Notice {
    let kind: Kind = if case .arrived = name { .inbox } else { .notices }
    let file = "\(name.rawValue).json"
    guard let value = try value(kind, file) else { throw .noNotice(name.rawValue) }
    return try record(kind, file, value, Notice.init(record:))
  }

  package func arrival(_ id: ArrivalID) throws(StoreError) -> Notice {
    let name = "\(id.rawValue).json"
    guard let value = try value(.inbox, name) else { throw .noNotice(id.rawValue) }
    return try record(.inbox, name, value, Notice.init(record:))
  }

  /// The message as it came.
  package func original(of notice: Notice) throws(StoreError) -> [UInt8] {
    let kind: Kind = if case .arrived = notice.name { .inbox } else { .notices }
    guard StorePath.isName(notice.original), let bytes = try folder(kind).read(notice.original)
    else { throw .noNotice(notice.original) }
    return bytes
  }

  /// A record; `nil` where there is none, or where it is damaged, which is added then.
  func record<Record>(
    _ kind: Kind, _ name: String, _ read: (Kind, String) throws(StoreError) -> JSONValue?,
    _ convert: (JSONValue) throws(RecordError) -> Record, _ damaged: inout [DamagedFile]
  ) -> Record? {
    do {
      guard let value = try read(kind, name) else { return nil }
      return try record(kind, name, value, convert)
    } catch {
      damaged.append(DamagedFile(path: "\(kind.rawValue)/\(name)", error: error))
      return nil
    }
  }

  /// The JSON of a file; `nil` where there is none.
  func value(_ kind: Kind, _ name: String) throws(StoreError) -> JSONValue? {
    let folder = folder(kind)
    guard let bytes = try folder.read(name) else { return nil }
    do {
      return try JSONValue(parsing: bytes)
    } catch {
      throw StoreError(error, in: folder.path(of: name))
    }
  }

  private func record<Record>(
    _ kind: Kind, _ name: String, _ value: JSONValue,
    _ convert: (JSONValue) throws(RecordError) -> Record
  ) throws(StoreError) -> Record {
    do {
      return try convert(value)
    } catch {
      throw StoreError(error, in: folder(kind).path(of: name))
    }
  }
}

extension Store {
  /// The case that a word means: an id, a unique beginning of one in any letter case,
  /// or the name of a client or shop that fits one case.
  package func findCase(_ word: String) throws(StoreError) -> CaseID {
    if let id = CaseID(word), folder(.cases).exists("\(id.rawValue).json") { return id }
    let ids = try folder(.cases).names().filter { $0.hasSuffix(".json") }
      .compactMap { CaseID($0.dropLast(5)) }
    let beginning = word.uppercased()
    var fits = ids.filter { $0.rawValue.hasPrefix(beginning) }
    if fits.isEmpty {
      let rows = try cases { $0.summaries }
      fits = rows.filter { $0.client == word || $0.shop == word }.map(\.id)
      if fits.isEmpty {
        // Marks may be letters of their own in what was pasted.
        let part = FormText(word).string
        fits = rows.filter { row in
          [row.client, row.shop].contains { FormText($0).string.contains(part) }
        }.map(\.id)
      }
    }
    guard let id = fits.first else { throw .noCase(word) }
    guard fits.count == 1 else { throw .ambiguousCase(word, fits: fits.map(\.rawValue)) }
    return id
  }
}
