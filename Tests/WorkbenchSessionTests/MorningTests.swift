import CaseFiles
import Casework
import CivilTime
import TestSupport
import Testing
import Wording
import WorkbenchSession

/// The morning review on a real store.
@Suite struct MorningTests {
  /// The morning of the day on which the notice's 17 days end.
  private static let morning = Invented.moment("2026-05-18 08:30")

  /// A store with one case that has to answer today.
  private func home() throws -> (TemporaryStore, CaseID) {
    let home = try TemporaryStore(now: InventedOffice.now)
    let id = try home.makeCase()
    _ = try home.take(.suspension, to: .sellerCase(id), at: InventedOffice.now)
    return (home, id)
  }

  private func sit(
    _ keys: String, on home: TemporaryStore, at now: Moment = morning
  ) throws -> String {
    var sitting = Sitting()
    sitting.now = now
    return try sitting.run(on: home, [.keys(keys)]).terminal.text
  }

  @Test func `what was seen is seen by a program just started, and comes back in the evening`()
    throws
  {
    let (home, _) = try home()
    let changes = try home.store.history().count
    #expect(try sit("1 a", on: home).contains("[x]"))
    #expect(try sit("1", on: home).contains("[x]"))
    #expect(try sit("1", on: home, at: Self.morning + 9 * 3600).contains("[ ]"))
    // What one has seen is no change of the store.
    #expect(try home.store.history().count == changes)
  }

  @Test func `work that was begun is in the case and can be taken back`() throws {
    let (home, id) = try home()
    #expect(try sit("1 d", on: home).contains(Language.japanese.say(TodayPhrase.begun)))
    #expect(try home.dossier(id).sellerCase.timeline.last?.kind == .begun)
    _ = try sit("1 u", on: home)
    #expect(try home.dossier(id).sellerCase.timeline.last?.kind != .begun)
  }

  @Test func `keys typed ahead of a screen find it filled`() throws {
    let (home, _) = try home()
    #expect(try sit("1+a", on: home).contains("[x]"))
    let opened = try sit("4+Enter", on: home)
    #expect(opened.contains(Language.japanese.say(ScreenPhrase.timelineHeading)))
  }

  @Test func `another reading is adopted from the pane and stands in the case`() throws {
    let (home, id) = try home()
    let ruled = try #require(try home.dossier(id).standings.first?.due)
    _ = try sit("y j Enter", on: home)
    let standing = try #require(try home.dossier(id).standings.first)
    #expect(standing.kept.confirmed)
    #expect(standing.due != ruled)
    _ = try sit("u", on: home)
    #expect(try home.dossier(id).standings.first?.due == ruled)
  }

  @Test func `a hidden case is out of the list`() throws {
    let (home, _) = try home()
    let other = try home.makeCase("港カメラ")
    let text = try sit("/ text:港 Enter s Enter", on: home, at: InventedOffice.now)
    #expect(
      text.contains(other.rawValue)
        && text.contains(Language.japanese.say(ScreenPhrase.nothingFits)))
  }
}
