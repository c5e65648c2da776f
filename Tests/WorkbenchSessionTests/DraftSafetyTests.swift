import CaseFiles
import Casework
import CivilTime
import Terminal
import TestSupport
import Testing
import Wording
import WorkbenchSession

@Suite struct DraftSafetyTests {
  private func home() throws -> (TemporaryStore, RoundID) {
    let home = try TemporaryStore(now: InventedOffice.now)
    let id = try home.makeCase(draft: "もと")
    return (home, RoundID(caseID: id, number: 1))
  }

  @Test func `what is typed is kept within a second of rest, into the store much later`() throws {
    let (home, round) = try home()
    let keeper = home.keeper
    // Whatever else the session wakes up for, more than a second goes by.
    let moving = (0..<12).map { _ in SteppedTerminal.Step.key("Left", after: 120) }
    _ = try Sitting().run(
      on: home,
      [.keys("e text:あ")] + moving + [
        .look { screen throws in
          #expect(keeper.kept(round)?.text == "あもと")
          #expect(try home.dossier(round.caseID).openRound?.text == "もと")
          #expect(!screen.text.contains("保存済"))
        }
      ])
  }

  @Test func `one who types on without a rest is kept safe too`() throws {
    let (home, round) = try home()
    let keeper = home.keeper
    let typing = (0..<9).map { _ in SteppedTerminal.Step.key("text:あ", after: 120) }
    _ = try Sitting().run(
      on: home,
      [.keys("e")] + typing + [
        .look { _ in #expect(keeper.kept(round)?.text.hasPrefix("ああ") ?? false) }
      ])
  }

  @Test(arguments: [("hangup", false), ("terminate", true)])
  func `a signal to end keeps the draft`(signal: String, isTerminalThere: Bool) throws {
    let (home, round) = try home()
    let run = try Sitting().run(on: home, [.keys("e text:あい signal:\(signal)")])
    #expect(run.isTerminalThere == isTerminalThere)
    #expect(home.keeper.kept(round)?.text == "あいもと")
    #expect(try home.text(of: round.caseID) == "もと")
  }

  @Test(arguments: ["hangup", "terminate", "suspend"])
  func `a window with nothing unsaved leaves what another one has kept`(signal: String) throws {
    let (home, round) = try home()
    _ = try Sitting().run(
      on: home,
      [
        .keys("e"), .change { _ = try Sitting().run(on: home, [.keys("e text:あい signal:hangup")]) },
        .keys("signal:\(signal)"),
      ])
    #expect(home.keeper.kept(round)?.text == "あいもと")
  }

  @Test func `the next start names what is unsaved, and e brings it back with its undo`() throws {
    let (home, round) = try home()
    _ = try Sitting().run(on: home, [.keys("e text:あい")])
    let again = try Sitting().run(
      on: home,
      [
        .look { #expect($0.text.contains(round.rawValue)) }, .keys("e"),
        // What is different is seen before it is chosen.
        .look { #expect($0.text.contains("~ {+あい+}もと")) }, .keys("Enter"),
        .look { #expect($0.text.contains("あいもと") && !$0.text.contains("{+")) },
        .keys("Ctrl-Z"), .look { #expect(!$0.text.contains("あいもと")) },
        .keys("Ctrl-Y Esc"),
      ])
    #expect(again.terminal.screens.count > 4)
    #expect(try home.text(of: round.caseID) == "あいもと")
    let third = try Sitting().run(on: home, [])
    let first = try #require(third.terminal.screens.first)
    #expect(!first.text.contains(round.rawValue))
  }

  @Test(arguments: ["Esc", "signal:hangup", "signal:terminate"])
  func `what was taken back before the end is not offered`(end: String) throws {
    let (home, round) = try home()
    let keeper = home.keeper
    _ = try Sitting().run(
      on: home,
      [
        .keys("e text:あい"), .key("Left", after: 900), .key("Right", after: 900),
        .look { _ in #expect(keeper.kept(round)?.text == "あいもと") }, .keys("Ctrl-Z"),
        .keys(end),
      ])
    #expect(keeper.unsaved().isEmpty)
    _ = try Sitting().run(
      on: home, [.keys("e"), .look { screen in #expect(!screen.text.contains("あい")) }])
  }

  @Test func `what came back and was taken back is not offered again`() throws {
    let (home, _) = try home()
    _ = try Sitting().run(on: home, [.keys("e text:あい signal:hangup")])
    _ = try Sitting().run(on: home, [.keys("e Enter Ctrl-Z Esc")])
    #expect(home.keeper.unsaved().isEmpty)
  }

  @Test(arguments: [("Ctrl-S signal:hangup", false), ("signal:hangup", true)])
  func `of a round that went out elsewhere only what nobody saved is offered in the next`(
    end: String, isOffered: Bool
  ) throws {
    let (home, round) = try home()
    _ = try Sitting().run(on: home, [.keys("e text:あい \(end)")])
    let store = home.store
    _ = try store.writeDraft(of: round.caseID, text: "ほかの文", at: InventedOffice.now)
    try store.submit(round.caseID, via: nil, because: nil, at: InventedOffice.now)
    _ = try Sitting().run(
      on: home,
      [
        .keys("e"),
        .look { screen in
          #expect(screen.text.contains("ほかの文"))
          #expect(screen.text.contains("あいもと") == isOffered)
        },
      ])
  }

  @Test func `a stop by the shell keeps the draft first`() throws {
    let (home, round) = try home()
    let keeper = home.keeper
    _ = try Sitting().run(
      on: home,
      [
        .keys("e text:あ signal:suspend"),
        .look { _ in #expect(keeper.kept(round)?.text == "あもと") },
      ])
  }

  @Test func `a draft that another changed meanwhile is not overwritten, nor lost`() throws {
    let (home, round) = try home()
    let store = home.store
    let run = try Sitting().run(
      on: home,
      [
        .keys("e text:自分"),
        .change {
          _ = try store.writeDraft(of: round.caseID, text: "ほかの文", at: InventedOffice.now)
        },
        .look { screen in #expect(!screen.words(in: .warning).isEmpty) },
        .keys("Ctrl-S"),
        .look { screen in
          #expect(screen.text.contains("[-ほかの文-]") || screen.text.contains("- ほかの文"))
          #expect(screen.text.contains("自分もと"))
        },
        .keys("Esc"), .look { screen in #expect(screen.text.contains("自分もと")) },
      ])
    #expect(try home.text(of: round.caseID) == "ほかの文")
    #expect(!run.isTerminalThere)
    #expect(home.keeper.kept(round)?.text == "自分もと")
    // The next start offers it beside the other text.
    _ = try Sitting().run(
      on: home,
      [
        .keys("e"),
        .look { #expect($0.text.contains("自分もと") && $0.text.contains("ほかの文")) },
        .keys("s"), .look { #expect(!$0.text.contains("自分もと")) },
        .keys("Ctrl-Z"), .look { #expect($0.text.contains("自分もと")) },
      ])
  }

  @Test func `where two wrote, both texts can be kept side by side`() throws {
    let (home, round) = try home()
    let store = home.store
    _ = try Sitting().run(
      on: home,
      [
        .keys("e Ctrl-End Enter text:自分の文"),
        .change {
          let text = "もと\nほかの文"
          _ = try store.writeDraft(of: round.caseID, text: text, at: InventedOffice.now)
        },
        .keys("Ctrl-S b Ctrl-S"),
      ])
    let kept = "もと\n〔要確認: 保管庫の文〕ほかの文\n〔要確認: この画面の文〕自分の文"
    #expect(try home.text(of: round.caseID) == kept)
  }

  @Test func `the person's own text can take the place of the other one`() throws {
    let (home, round) = try home()
    let store = home.store
    _ = try Sitting().run(
      on: home,
      [
        .keys("e text:自分"),
        .change {
          _ = try store.writeDraft(of: round.caseID, text: "ほかの文", at: InventedOffice.now)
        },
        .keys("Esc Enter"),
        .look { #expect(!$0.text.contains("自分もと"), "the draft is closed") },
        .keys("u"),
      ])
    // What was replaced is in the journal.
    #expect(try home.text(of: round.caseID) == "ほかの文")
  }

  @Test func `a draft nobody typed in follows what another saved`() throws {
    let (home, round) = try home()
    let store = home.store
    _ = try Sitting().run(
      on: home,
      [
        .keys("e"),
        .change {
          _ = try store.writeDraft(of: round.caseID, text: "ほかの文", at: InventedOffice.now)
        },
        .look { #expect($0.text.contains("ほかの文")) },
        .keys("End text:と自分 Esc"),
      ])
    #expect(try home.text(of: round.caseID) == "ほかの文と自分")
  }

  @Test func `saving by itself asks nothing, because keys that are typed would answer`() throws {
    let (home, round) = try home()
    let store = home.store
    _ = try Sitting().run(
      on: home,
      [
        .keys("e text:自分"),
        .change {
          _ = try store.writeDraft(of: round.caseID, text: "ほかの文", at: InventedOffice.now)
        },
        .rest,
        .look { #expect($0.text.contains("自分もと") && !$0.text.contains("[-")) },
        .keys("text:s"), .look { #expect($0.text.contains("自分sもと")) },
      ])
    #expect(try home.text(of: round.caseID) == "ほかの文")
    #expect(home.keeper.kept(round)?.text == "自分sもと")
  }

  @Test func `choosing the stored text is offered no more`() throws {
    let (home, round) = try home()
    _ = try Sitting().run(on: home, [.keys("e text:あい")])
    _ = try Sitting().run(on: home, [.keys("e s")])
    _ = try Sitting().run(
      on: home,
      [
        .look { #expect(!$0.text.contains(round.rawValue)) }, .keys("e"),
        .look { #expect(!$0.text.contains("あい")) },
        // What was not chosen is a step away for ever.
        .keys("Ctrl-Z"), .look { #expect($0.text.contains("あいもと")) },
      ])
    #expect(try home.text(of: round.caseID) == "もと")
  }

  @Test func `putting the choice off leaves both texts as they are`() throws {
    let (home, round) = try home()
    _ = try Sitting().run(on: home, [.keys("e text:あい")])
    _ = try Sitting().run(on: home, [.keys("e Esc"), .rest])
    #expect(home.keeper.kept(round)?.text == "あいもと")
    #expect(try home.text(of: round.caseID) == "もと")
  }

  @Test func `submitting forgets what was kept`() throws {
    let (home, round) = try home()
    _ = try Sitting().run(on: home, [.keys("e text:あ Ctrl-G O q")])
    #expect(home.keeper.kept(round) == nil)
    #expect(try home.dossier(round.caseID).rounds.map(\.state) == [.submitted])
  }

  @Test func `the user's own editor gets the text and gives it back`() throws {
    let (home, round) = try home()
    var sitting = Sitting()
    sitting.editor = "sed -i s/もと/書き直し/"
    let run = try sitting.run(on: home, [.keys("e Ctrl-O"), .keys("Esc")])
    #expect(run.terminal.handOvers == 1)
    #expect(try home.text(of: round.caseID).hasPrefix("書き直し"))
  }

  @Test(arguments: ["false", "/no/such/editor", "kill -9 $$;"])
  func `an editor that fails changes nothing and is named`(command: String) throws {
    let (home, round) = try home()
    var sitting = Sitting()
    sitting.editor = command
    let run = try sitting.run(on: home, [.keys("e Ctrl-O"), .keys("Esc q")])
    #expect(run.terminal.screens.contains { $0.words(in: .error).joined().contains(command) })
    #expect(try home.text(of: round.caseID) == "もと")
  }
}
