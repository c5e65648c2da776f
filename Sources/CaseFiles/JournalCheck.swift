import Casework
import JSONText
import Wording

// The journal, and what it says that there should be.
extension StoreCheck {
  mutating func checkJournal() throws(StoreError) {
    let names = try store.journal.folder.regularNames().filter { $0.hasSuffix(".jsonl") }
    checkListed(names)
    if scope.holdsJournals { checkChain(names) }
    let reported = Set(findings.problems.map(\.file))
    for path in told().expected.sorted()
    where scope.holds(path) && !path.hasPrefix("trash/") && !store.root.exists(path)
      && !misnamed.contains(path) && !reported.contains(path)
    {
      let isRecord = path.hasSuffix(".json")
      findings.report(
        path, .missingFile, isRecord ? .restore : .restoreOriginal,
        repair: isRecord ? rebuilt(path) : nil)
    }
    try checkTrash()
  }

  /// Each line follows the one that it followed when it was written.
  private mutating func checkChain(_ names: [String]) {
    let journals = "\(Store.Kind.journal.rawValue)/"
    var chain = JournalChain()
    for name in names { checkLines(of: name, &chain) }
    // What is wrong with a line may be all that is wrong with the end.
    if !findings.problems.contains(where: { $0.file.hasPrefix(journals) }),
      let last = ChangeMark(store: store).last, !chain.holds(last)
    {
      let newest = (try? store.journal.fileNames())?.last
      findings.report(
        newest.map { journals + $0 } ?? Store.Kind.journal.rawValue, .missingEnd, .restoreEnd,
        about: last, advice: StoreLock.fileName)
    }
    for place in chain.gaps {
      findings.report(
        place.file, .missingLine, .restoreLine, about: String(place.number),
        advice: Journal.precedingKey)
    }
    for place in chain.altered {
      findings.report(
        place.file, .alteredLine, .restoreLine, about: String(place.number),
        advice: JournalSeal.key)
    }
    for place in chain.misplaced {
      findings.report(place.file, .misplacedLine, .restoreOriginal, about: String(place.number))
    }
  }

  /// Each file of the journal that was ever begun is there, and has lines.
  private mutating func checkListed(_ names: [String]) {
    for name in JournalList(of: store).names.sorted() {
      let file = "journal/\(name)"
      guard StorePath.isName(name) else {
        findings.report(Store.headerName, .pathOutside, .restore, about: name)
        continue
      }
      if store.journal.folder.size(of: name) == 0 {
        findings.report(file, .emptiedJournal, .restoreWholeJournal)
      } else if !names.contains(name), !store.journal.folder.exists(name) {
        findings.report(file, .missingJournal, .restoreWholeJournal)
      }
    }
  }

  private mutating func checkLines(of name: String, _ chain: inout JournalChain) {
    let file = "journal/\(name)"
    let bytes: [UInt8]
    do { bytes = try store.journal.folder.read(name, limit: 1 << 30) ?? [] } catch {
      findings.report(
        file, error.problem(in: findings.language), findings.language.say(RemedyPhrase.restore))
      return
    }
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if number > 1, line.isEmpty { continue }
      let isLast = line.endIndex == bytes.endIndex
      if isLast, !line.isEmpty {
        findings.report(file, .tornLine, .repair, about: String(number), repair: .cutJournal)
        continue
      }
      if bytes.isEmpty { continue }
      checkLine(line, at: JournalChain.Place(file: file, number: number), &chain)
    }
  }

  private mutating func checkLine(
    _ line: ArraySlice<UInt8>, at place: JournalChain.Place, _ chain: inout JournalChain
  ) {
    let number = String(place.number)
    guard let value = try? JSONValue(parsing: Array(line)), let members = value.object else {
      findings.report(place.file, .badLine, .restoreJournal, about: number)
      return
    }
    // Any other object is a line of a later version.
    guard case .entry(let entry) = Journal.Line(value) else { return }
    if members["at"] != .moment(entry.at) {
      findings.report(place.file, .badLine, .restoreJournal, about: "\(number), at")
    } else if !JournalSeal.holds(of: members) {
      chain.noteBroken(entry, at: place)
    }
    if let first = chain.add(entry, value, at: place) {
      findings.report(
        place.file, .repeatedLine, .removeLine, about: "\(number) (\(first.file) \(first.number))")
    }
  }

  /// What was removed can be brought back; what a repair put away is damaged and may be.
  private mutating func checkTrash() throws(StoreError) {
    let replay = told()
    for (name, hash) in replay.discarded.sorted(by: { $0.key < $1.key }) where scope.holds(name) {
      let path = "trash/\(name)"
      guard store.root.isRegular(path), let bytes = try? store.root.read(path, limit: 1 << 30)
      else { continue }
      if name.hasSuffix(".json") {
        if (try? JSONValue(parsing: bytes))?.object == nil {
          findings.report(path, .alteredTrash, .restore, repair: rebuilt(path))
        }
      } else {
        let found = SHA256.hex(bytes)
        guard found != hash, !replay.hashes(under: name).contains(found) else { continue }
        findings.report(path, .alteredTrash, .restoreOriginal)
      }
    }
  }
}
