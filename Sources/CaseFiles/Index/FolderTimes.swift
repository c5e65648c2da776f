import Glibc

/// When names last changed in the folders of cases, notices and rounds.
///
/// Every file the program writes gets its name by a rename, so that any change but one
/// made in place by another program moves one of these.
struct FolderTimes: Hashable, Sendable {
  /// In nanoseconds since 1970, by ``CaseFile/Kind``; 0 where there is no folder.
  var times: [Int64]

  init(times: [Int64]) {
    self.times = times
  }

  init(of store: Store) {
    times = CaseFile.Kind.allCases.map { kind in
      var status = stat()
      let path = store.folder(CaseFile(kind: kind, number: 0).folder).path
      return stat(path, &status) == 0 ? status.st_mtim.nanoseconds : 0
    }
  }

  /// The latest of them.
  var latest: Int64 { times.max() ?? 0 }
}
