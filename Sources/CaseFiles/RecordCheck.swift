import Casework
import JSONText
import Wording

// What stands in each record, and the messages beside notices.
extension StoreCheck {
  mutating func checkRecords() throws(StoreError) {
    for (name, value) in try values(of: .cases) {
      note(value, .cases, name, SellerCase.init(record:), \.id.rawValue)
        .map { cases.append($0) }
    }
    for kind in [Store.Kind.notices, .inbox] {
      for (name, value) in try values(of: kind) {
        let notice = note(value, kind, name, Notice.init(record:), \.name.rawValue)
        if let notice {
          notices.append((kind, notice))
          checkMessage(of: notice, in: kind)
        }
      }
    }
    for (name, value) in try values(of: .rounds) {
      note(value, .rounds, name, Round.init(record:), \.id.rawValue).map { rounds.append($0) }
    }
  }

  /// The JSON of every record of a kind; what is none is reported.
  private mutating func values(
    of kind: Store.Kind
  ) throws(StoreError) -> [(name: String, value: JSONValue)] {
    var values: [(name: String, value: JSONValue)] = []
    for name in try store.folder(kind).regularNames()
    where name.hasSuffix(".json") && kind.holds(name) {
      do {
        if let value = try store.value(kind, name) { values.append((name, value)) }
      } catch {
        unreadable("\(kind.rawValue)/\(name)", error)
      }
    }
    return values
  }

  /// Reads a record, and reports what is wrong with it.
  private mutating func note<Record>(
    _ value: JSONValue, _ kind: Store.Kind, _ name: String,
    _ convert: (JSONValue) throws(RecordError) -> Record, _ id: KeyPath<Record, String>
  ) -> Record? {
    let file = "\(kind.rawValue)/\(name)"
    do {
      let record = try convert(value)
      let found = record[keyPath: id]
      if "\(found).json" != name { isMisnamed(file, kind, found) }
      return record
    } catch {
      findings.report(
        file, "JSON: \(error.path): \(error.expected)", findings.language.say(RemedyPhrase.restore),
        repair: rebuilt(file))
      return nil
    }
  }

  private mutating func isMisnamed(_ file: String, _ kind: Store.Kind, _ found: String) {
    let own = "\(kind.rawValue)/\(found).json"
    misnamed.insert(own)
    guard store.root.exists(own) else {
      findings.report(
        file, .wrongName, .renameFile, about: found, advice: "\(found).json",
        repair: .rename("\(found).json"))
      return
    }
    let isCopy = (try? store.root.read(own)) == (try? store.root.read(file))
    findings.report(
      file, .duplicateID, .chooseOne, about: own, advice: own, repair: isCopy ? .discard : nil)
  }

  private mutating func unreadable(_ file: String, _ error: StoreError) {
    guard case .malformed(_, let place) = error else {
      findings.report(
        file, error.sentence(in: findings.language), findings.language.say(RemedyPhrase.restore))
      return
    }
    let bytes = (try? store.root.read(file)) ?? []
    if bytes.containsLine(beginning: "<<<<<<< ") {
      findings.report(file, .conflictMarkers, .resolveConflict)
    } else {
      findings.report(
        file, "JSON: \(place)", findings.language.say(RemedyPhrase.restore), repair: rebuilt(file))
    }
  }

  /// Each notice has its message beside it, and the message is the one that came.
  private mutating func checkMessage(of notice: Notice, in kind: Store.Kind) {
    let record = "\(kind.rawValue)/\(notice.name.rawValue).json"
    let file = "\(kind.rawValue)/\(notice.original)"
    guard !notice.original.contains("/") else {
      findings.report(record, .pathOutside, .restore, about: notice.original)
      return
    }
    let bytes: [UInt8]?
    do { bytes = try store.root.read(file, limit: 1 << 30) } catch {
      findings.report(
        file, error.sentence(in: findings.language),
        findings.language.say(RemedyPhrase.restoreOriginal))
      return
    }
    guard let bytes else {
      findings.report(
        file, .missingOriginal, .restoreOriginal, about: record,
        repair: inTrash(notice.message.sha256))
      return
    }
    if SHA256.hex(bytes) != notice.message.sha256 {
      findings.report(file, .wrongHash, .restoreOriginal, repair: inTrash(notice.message.sha256))
    }
  }

  /// A message in the trash that has a hash.
  private func inTrash(_ sha256: String) -> StoreProblem.Repair? {
    let folder = store.folder(.trash)
    for name in (try? folder.regularNames()) ?? [] where !name.hasSuffix(".json") {
      if let bytes = try? folder.read(name), SHA256.hex(bytes) == sha256 {
        return .takeFromTrash(name)
      }
    }
    return nil
  }
}

extension [UInt8] {
  fileprivate func containsLine(beginning words: String) -> Bool {
    split(separator: 0x0A).contains { $0.starts(with: words.utf8) }
  }
}
