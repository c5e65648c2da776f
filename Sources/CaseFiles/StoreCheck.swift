import Casework
import Glibc
import JSONText
import Wording

/// Something that is wrong with a file of the store.
package struct StoreProblem: Hashable, Sendable {
  /// Relative to the store.
  package let file: String
  package let problem: String
  package let remedy: String
}

extension Store {
  /// Looks at every file; an empty answer means that the store is sound.
  package func check(in language: Language) throws(StoreError) -> [StoreProblem] {
    var check = StoreCheck(store: self, language: language)
    try check.run()
    return check.problems
  }
}

/// One walk through the store.
private struct StoreCheck {
  let store: Store
  let language: Language
  var problems: [StoreProblem] = []

  /// How the temporary files end that an unfinished change still needs.
  private var awaited: String?

  init(store: Store, language: Language) {
    self.store = store
    self.language = language
  }

  mutating func run() throws(StoreError) {
    if let entry = try store.journal.unfinished() {
      report("journal", .unfinishedChange, [], .startAgain, [])
      awaited = ".\(entry.id).tmp"
    }
    for kind in Store.Kind.allCases {
      try checkFiles(of: kind)
    }
    try checkCases()
    try checkNotices(.notices)
    try checkNotices(.inbox)
    try checkAwaited()
    try checkRecords(.rounds) { value throws(RecordError) in
      try Round(record: value).id.rawValue
    }
  }

  private mutating func report(
    _ file: String, _ problem: StorePhrase, _ details: [String], _ remedy: RemedyPhrase,
    _ advice: [String]
  ) {
    problems.append(
      StoreProblem(
        file: file, problem: language.say(problem, details.first ?? ""),
        remedy: language.say(remedy, advice.first ?? "")))
  }

  /// Modes, links and what a crash left.
  private mutating func checkFiles(of kind: Store.Kind) throws(StoreError) {
    let folder = store.folder(kind)
    for name in try folder.hiddenNames() where name.hasSuffix(".tmp") {
      if let awaited, name.hasSuffix(awaited) { continue }
      report("\(kind.rawValue)/\(name)", .strayTemporary, [], .removeTemporary, [])
    }
    for name in try folder.names() {
      var status = stat()
      guard lstat(folder.path(of: name), &status) == 0 else { continue }
      let file = "\(kind.rawValue)/\(name)"
      if status.st_mode & S_IFMT == S_IFLNK {
        report(file, .symbolicLink, [], .removeLink, [])
      } else if status.st_mode & 0o077 != 0 {
        report(
          file, .wrongMode, [String(status.st_mode & 0o777, radix: 8)], .setMode,
          ["600 \(folder.path(of: name))"])
      }
    }
  }

  private mutating func checkCases() throws(StoreError) {
    let notices = Set(try store.folder(.notices).names())
    var cases: [SellerCase] = []
    try checkRecords(.cases) { value throws(RecordError) in
      let sellerCase = try SellerCase(record: value)
      cases.append(sellerCase)
      return sellerCase.id.rawValue
    }
    for sellerCase in cases {
      for deadline in sellerCase.deadlines {
        let id = NoticeID(caseID: sellerCase.id, number: deadline.notice).rawValue
        guard !notices.contains("\(id).json") else { continue }
        report(
          "cases/\(sellerCase.id.rawValue).json", .danglingDeadline, [id], .addNotice, [])
      }
    }
  }

  /// What waits to be looked at is a notice that is there.
  private mutating func checkAwaited() throws(StoreError) {
    let notices = Set(try store.folder(.notices).names())
    for name in try store.folder(.inbox).names() where name.hasSuffix(".json") {
      guard !Store.isArrival(name) else { continue }
      let file = "inbox/\(name)"
      do {
        let value = try store.value(.inbox, name) ?? .null
        let id = try AwaitedConfirmation(record: value).notice.rawValue
        if !notices.contains("\(id).json") {
          report(file, .danglingDeadline, [id], .addNotice, [])
        }
      } catch let error as RecordError {
        unreadable(file, "\(error.path): \(error.expected)")
      } catch let error as StoreError {
        unreadable(file, error)
      } catch {
        continue
      }
    }
  }

  /// Reads every record of a kind; `id` tells the id that stands in it.
  private mutating func checkRecords(
    _ kind: Store.Kind, id: (JSONValue) throws(RecordError) -> String
  ) throws(StoreError) {
    for name in try store.folder(kind).names() where name.hasSuffix(".json") {
      if kind == .inbox, !Store.isArrival(name) { continue }
      let file = "\(kind.rawValue)/\(name)"
      var value: JSONValue?
      do { value = try store.value(kind, name) } catch { unreadable(file, error) }
      guard let value else { continue }
      do {
        let found = try id(value)
        if "\(found).json" != name {
          report(file, .wrongName, [found], .renameFile, ["\(found).json"])
        }
      } catch {
        unreadable(file, "\(error.path): \(error.expected)")
      }
    }
  }

  private mutating func unreadable(_ file: String, _ error: StoreError) {
    if case .malformed(_, let place) = error {
      let bytes = (try? store.root.read(file)) ?? []
      if bytes.containsLine(beginning: "<<<<<<< ") {
        report(file, .conflictMarkers, [], .resolveConflict, [])
      } else {
        unreadable(file, place)
      }
    } else {
      problems.append(
        StoreProblem(
          file: file, problem: error.sentence(in: language),
          remedy: language.say(RemedyPhrase.restore)))
    }
  }

  private mutating func unreadable(_ file: String, _ place: String) {
    problems.append(
      StoreProblem(
        file: file, problem: "JSON: \(place)", remedy: language.say(RemedyPhrase.restore)))
  }

  /// Each notice has its message beside it, and the message is the one that came.
  private mutating func checkNotices(_ kind: Store.Kind) throws(StoreError) {
    var notices: [Notice] = []
    try checkRecords(kind) { value throws(RecordError) in
      let notice = try Notice(record: value)
      notices.append(notice)
      return notice.name.rawValue
    }
    for notice in notices {
      let file = "\(kind.rawValue)/\(notice.name.rawValue).json"
      guard let bytes = try store.folder(kind).read(notice.original) else {
        report(file, .missingOriginal, [notice.original], .restoreOriginal, [])
        continue
      }
      if SHA256.hex(bytes) != notice.message.sha256 {
        report("\(kind.rawValue)/\(notice.original)", .wrongHash, [], .restoreOriginal, [])
      }
    }
  }
}

extension [UInt8] {
  fileprivate func containsLine(beginning words: String) -> Bool {
    split(separator: 0x0A).contains { $0.starts(with: words.utf8) }
  }
}
