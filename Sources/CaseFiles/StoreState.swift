/// What every change of a store moves: between two that are equal nothing was changed.
struct StoreState: Equatable {
  private let folders: DerivedStamp
  private let root: Int64
  private let journals: JournalMark

  /// The change that is under way, or that a crash left.
  private let underWay: String?
  private let isPurging: Bool

  init(of store: Store) throws(StoreError) {
    underWay = ChangeMark(store: store).underWay
    isPurging = PurgeMark(store: store).isSet
    folders = DerivedStamp(of: Store.Kind.allCases, in: store)
    root = store.root.state(of: ".")?.changed ?? 0
    journals = try JournalMark(store.journal)
  }

  /// Whether no change is half done.
  var isAtRest: Bool { underWay == nil && !isPurging }
}
