import Casework

/// Makes an index anew, a small step at a time: cases that changed are read from their
/// files, all others are taken from the index before.
final class IndexBuild {
  private let store: Store
  private let scan: IndexScan
  private let file: IndexFile?
  private let writer: IndexWriter
  private let reader: StampReader
  private let left: Set<UInt32>
  private var row = 0
  private var place = 0

  /// Files that could not be read.
  private(set) var damaged: [DamagedFile] = []

  /// - Parameters:
  ///   - scan: Done.
  ///   - path: Where the index is to lie.
  init(_ store: Store, after scan: IndexScan, from file: IndexFile?, path: String)
    throws(StoreError)
  {
    self.store = store
    self.scan = scan
    self.file = file
    writer = try IndexWriter(path: path)
    reader = StampReader(store)
    left = file == nil ? [] : Set((scan.changed + scan.gone).map(\.code))
  }

  var progress: IndexProgress {
    IndexProgress(done: place, total: scan.changed.count)
  }

  /// Goes on by a millisecond or so.
  ///
  /// - Returns: Whether there is more to do.
  func step() throws(StoreError) -> Bool {
    if let file, row < file.count {
      for _ in 0..<64 where row < file.count {
        let copied = file.row(row)
        if !left.contains(copied.code) { try writer.add(copying: copied) }
        row += 1
      }
      return true
    }
    for _ in 0..<2 where place < scan.changed.count {
      let id = scan.changed[place]
      let before = damaged.count
      let entry = try store.indexed(
        id, names: scan.names(of: id), stamps: reader, damaged: &damaged)
      if let entry {
        try writer.add(entry)
      } else if damaged.count > before {
        writer.add(broken: id)
      }
      place += 1
    }
    if place < scan.changed.count { return true }
    try writer.finish(folderTimes: scan.folderTimes)
    return false
  }
}
