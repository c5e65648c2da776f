import JSONText
import Wording

// The journal, and what it says that there should be.
extension StoreCheck {
  mutating func checkJournal() throws(StoreError) {
    for name in try store.journal.folder.regularNames() where name.hasSuffix(".jsonl") {
      checkLines(of: name)
    }
    let reported = Set(findings.problems.map(\.file))
    for path in try expected().sorted()
    where !path.hasPrefix("trash/") && !store.root.exists(path) && !misnamed.contains(path)
      && !reported.contains(path)
    {
      let isRecord = path.hasSuffix(".json")
      findings.report(
        path, .missingFile, isRecord ? .restore : .restoreOriginal,
        repair: isRecord ? rebuilt(path) : nil)
    }
  }

  private mutating func checkLines(of name: String) {
    let file = "journal/\(name)"
    let bytes: [UInt8]
    do { bytes = try store.journal.folder.read(name, limit: 1 << 30) ?? [] } catch {
      findings.report(
        file, error.sentence(in: findings.language), findings.language.say(RemedyPhrase.restore))
      return
    }
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if number > 1, line.isEmpty { continue }
      let isLast = line.endIndex == bytes.endIndex
      if isLast, !line.isEmpty {
        findings.report(file, .tornLine, .repair, about: String(number), repair: .cutJournal)
      } else if Journal.Line(Array(line)) == nil, !bytes.isEmpty, !line.isLaterEntry {
        findings.report(file, .badLine, .restoreJournal, about: String(number))
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// Whether it may be a line of a later version: an object of JSON.
  fileprivate var isLaterEntry: Bool {
    (try? JSONValue(parsing: Array(self)))?.object != nil
  }
}
