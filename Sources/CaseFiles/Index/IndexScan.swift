import Casework
import Glibc

/// Looks at the files of a store and finds the cases that an index does not hold as they
/// are, a small step at a time.
final class IndexScan {
  private let store: Store
  private let file: IndexFile?
  private let reader: StampReader
  private var state: State

  /// The folders' times before anything was looked at.
  let folderTimes: FolderTimes

  /// Cases that are new or differ.
  private(set) var changed: [CaseID] = []

  /// Cases of the index that are not there any more.
  private(set) var gone: [CaseID] = []

  /// Whether the index is not as it was written: nothing of it is of use then.
  private(set) var isDamaged = false

  /// How far it has come.
  private(set) var progress = IndexProgress(done: 0, total: 0)

  private enum State {
    /// Reading the names of a folder.
    case listing(CaseFile.Kind, OpaquePointer?)

    /// Comparing the files that were listed, from a place on.
    case comparing(Int)

    /// Comparing the files that the index knows, from a row on.
    case verifying(Int)
    case done
  }

  private let known: Set<CaseID>

  /// Files found, each in one number: the case's code, the kind, the number; sorted when all
  /// are.
  private var found: [UInt64] = []

  /// Looks at all files there are.
  convenience init(_ store: Store, against file: IndexFile?) {
    self.init(store, against: file, known: nil)
  }

  /// - Parameter known: The cases that are known to have got or lost names since the index
  ///   was made; `nil` where that is not known, and all names are to be looked at.
  init(_ store: Store, against file: IndexFile?, known: Set<CaseID>?) {
    self.store = store
    self.file = file
    self.known = known ?? []
    folderTimes = FolderTimes(of: store)
    reader = StampReader(store)
    state = known == nil || file == nil ? .listing(.record, nil) : .verifying(0)
    progress.total = file?.count ?? 0
  }

  deinit {
    if case .listing(_, let directory?) = state { closedir(directory) }
  }

  /// Goes on by a millisecond or so.
  ///
  /// - Returns: Whether there is more to do.
  func step() -> Bool {
    switch state {
    case .listing(let kind, let directory): list(kind, directory)
    case .comparing(let place): compare(from: place)
    case .verifying(let row): verify(from: row)
    case .done: return false
    }
    if case .done = state { return false }
    return true
  }
}

// Names.
extension IndexScan {
  private func list(_ kind: CaseFile.Kind, _ opened: OpaquePointer?) {
    let folder = CaseFile(kind: kind, number: 0).folder
    guard let directory = opened ?? opendir(store.folder(folder).path) else {
      follow(kind)
      return
    }
    for _ in 0..<1000 {
      guard let entry = readdir(directory) else {
        closedir(directory)
        follow(kind)
        return
      }
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { note($0, kind) }
      }
    }
    state = .listing(kind, directory)
  }

  private func note(_ name: UnsafePointer<CChar>, _ kind: CaseFile.Kind) {
    // Nearly half of the names are originals, which no index holds.
    let length = strlen(name)
    guard length >= 11, name[0] == 0x43, strcmp(name + length - 5, ".json") == 0 else { return }
    let text = String(cString: name)
    guard let file = CaseFile(text[...], in: kind), let id = CaseID(text.prefix(6)) else { return }
    found.append(UInt64(id.code) << 32 | UInt64(file.packed))
  }

  private func follow(_ kind: CaseFile.Kind) {
    if let next = CaseFile.Kind(rawValue: kind.rawValue + 1) {
      state = .listing(next, nil)
    } else {
      found.sort()
      progress = IndexProgress(done: 0, total: found.count)
      state = .comparing(0)
    }
  }
}

// Comparing.
extension IndexScan {
  private func compare(from start: Int) {
    var place = start
    for _ in 0..<64 where place < found.count {
      let code = UInt32(truncatingIfNeeded: found[place] >> 32)
      var files: [CaseFile] = []
      while place < found.count, found[place] >> 32 == UInt64(code) {
        files.append(CaseFile(packed: UInt32(truncatingIfNeeded: found[place])))
        place += 1
      }
      // Notices without a case are for `check`.
      if files.first == .record { compare(CaseID(code: code), files) }
    }
    progress.done = place
    state = .comparing(place)
    if place == found.count { finish() }
  }

  private func compare(_ id: CaseID, _ files: [CaseFile]) {
    let row = file.flatMap { file in file.index(of: id).map { file.row($0) } }
    if row?.isWhole == false { isDamaged = true }
    let known = row?.stamps ?? []
    guard known.count == files.count, known.allSatisfy({ reader.holds($0, of: id) }) else {
      changed.append(id)
      return
    }
  }

  /// Cases of the index of which no record was found.
  private func finish() {
    state = .done
    guard let file else { return }
    checkLists()
    let there = Set(
      found.lazy.filter { UInt32(truncatingIfNeeded: $0) == CaseFile.record.packed }
        .map { UInt32(truncatingIfNeeded: $0 >> 32) })
    guard there.count < file.count || !changed.isEmpty else { return }
    for index in 0..<file.count {
      let id = file.row(index).id
      if !there.contains(id.code) { gone.append(id) }
    }
  }

  private func verify(from start: Int) {
    guard let file, start < file.count else {
      for id in known where file?.index(of: id) == nil { differs(id) }
      checkLists()
      state = .done
      return
    }
    let end = min(file.count, start + 64)
    for index in start..<end {
      let row = file.row(index)
      let (id, stamps) = (row.id, row.stamps)
      if !row.isWhole { isDamaged = true }
      if !stamps.allSatisfy({ reader.holds($0, of: id) }) {
        differs(id)
      }
    }
    progress.done = end
    state = .verifying(end)
    // The pages looked at are not needed again.
    if end == file.count || end % 512 == 0 { file.forgetPages() }
  }
}

extension IndexScan {
  /// What stands in the index beside its rows: what is counted by, and looked up in.
  private func checkLists() {
    guard let file else { return }
    let lists: [IndexLayout.Section] = [.dues, .ids, .clients, .sleeping, .broken]
    // A piece at a time, which goes from memory again: they grow with the store.
    let piece = 16 * IndexLayout.blockSize
    for list in lists {
      for start in stride(from: 0, to: file.room(of: list), by: piece) {
        let length = min(piece, file.room(of: list) - start)
        if !file.isWhole(start, length, in: list) { isDamaged = true }
        file.forgetPages(of: list)
      }
    }
  }

  /// The names of the files of a case: as they were found, or as they are where names were
  /// not looked at.
  func names(of id: CaseID) -> CaseFileNames {
    let first = UInt64(id.code) << 32
    let start = partition(0..<found.count) { found[$0] >= first }
    let files = found[start...].prefix { $0 >> 32 == UInt64(id.code) }
    guard !files.isEmpty else { return CaseFileNames(of: id, in: store) }
    return CaseFileNames(
      of: id, files: files.map { CaseFile(packed: UInt32(truncatingIfNeeded: $0)) })
  }

  private func differs(_ id: CaseID) {
    if store.folder(.cases).exists("\(id.rawValue).json") {
      changed.append(id)
    } else {
      gone.append(id)
    }
  }
}

/// How much of a piece of work is done.
package struct IndexProgress: Hashable, Sendable {
  package var done: Int
  package var total: Int
}
