import Casework
import CivilTime

/// What an index holds of one case.
struct IndexedCase: Sendable {
  let summary: CaseSummary

  /// All that is searched, folded.
  let words: [UInt8]

  /// The files it was read from.
  let stamps: [FileStamp]

  /// Whether more than one deadline of the case is live.
  let hasSeveralDeadlines: Bool

  /// Whether a file of the case could not be read: it is tried again at the next start.
  let isBroken: Bool

  init(_ dossier: Dossier, stamps: [FileStamp], isBroken: Bool) {
    summary = CaseSummary(dossier)
    words = SearchText.words(of: dossier)
    hasSeveralDeadlines = dossier.standings.count { $0.isLive } > 1
    self.stamps = stamps
    self.isBroken = isBroken
  }

  var rank: CaseRank { summary.rank }
}

extension Store {
  /// Reads a case as an index wants it; `nil` where it has no record that can be read.
  ///
  /// - Parameters:
  ///   - names: The files of the case.
  ///   - damaged: Takes the files that could not be read.
  func indexed(
    _ id: CaseID, names: CaseFileNames, stamps reader: StampReader, damaged: inout [DamagedFile]
  ) throws(StoreError) -> IndexedCase? {
    let files = [CaseFile.record] + names.files(of: id)
    // Before the files are read: what changes after that has another stamp.
    let stamps = files.compactMap { reader.stamp($0, of: id) }
    do {
      let (dossier, broken) = try dossier(id, files: names)
      damaged += broken
      let burning = Set(dossier.standings.filter(\.isLive).map(\.notice.number))
      return IndexedCase(
        dossier, stamps: stamps.map { $0.marked(burning) }, isBroken: !broken.isEmpty)
    } catch .noCase {
      return nil
    } catch {
      damaged.append(DamagedFile(path: "cases/\(id.rawValue).json", error: error))
      return nil
    }
  }
}

extension FileStamp {
  /// The stamp, with the mark of a notice that a live deadline stands in.
  fileprivate func marked(_ burning: Set<Int>) -> FileStamp {
    guard file.kind == .notice, burning.contains(file.number) else { return self }
    var file = file
    file.carriesDeadline = true
    return FileStamp(file: file, inode: inode, changed: changed, size: size)
  }
}
