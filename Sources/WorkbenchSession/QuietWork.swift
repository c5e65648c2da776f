import Workbench

/// When to do what nobody waits for: at once where the screen lacks something, else when
/// the keys have rested.
struct QuietWork {
  private var dossierAt: Int?
  private var filesAt: Int?
  private var lookAt: Int?

  /// How often the folders are looked at where no watch tells of changes, in milliseconds.
  static let look = 700

  /// So long a held-down key goes on before the case under it is opened, in milliseconds.
  static let rest = 150

  /// So long files are left alone that are most probably as the index has them.
  static let pause = 200

  /// After something happened, at a tick of the session's clock.
  mutating func update(for state: WorkbenchState, _ mirror: StoreMirror, at tick: Int) {
    dossierAt = state.missingDossier == nil ? nil : tick + Self.rest
    filesAt = mirror.hasWork ? tick + (mirror.isBehind ? 0 : Self.pause) : nil
    lookAt = mirror.isBlind ? lookAt ?? tick + Self.look : nil
  }

  /// After some of it was done: the rest need not wait.
  mutating func goOn(for state: WorkbenchState, _ mirror: StoreMirror, at tick: Int) {
    if state.missingDossier == nil { dossierAt = nil }
    filesAt = mirror.hasWork ? tick : nil
    if isLookDue(at: tick) { lookAt = nil }
    lookAt = mirror.isBlind ? lookAt ?? tick + Self.look : nil
  }

  func isDossierDue(at tick: Int) -> Bool { dossierAt.map { $0 <= tick } ?? false }
  func isLookDue(at tick: Int) -> Bool { lookAt.map { $0 <= tick } ?? false }
  func areFilesDue(at tick: Int) -> Bool { filesAt.map { $0 <= tick } ?? false }

  /// Milliseconds until the next is due.
  func wait(from tick: Int) -> Int? {
    [dossierAt, filesAt, lookAt].compactMap(\.self).min().map { max(0, $0 - tick) }
  }
}
