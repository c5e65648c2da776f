import Casework
import Terminal
import TestSupport
import Testing
import Wording
import Workbench

@Suite struct InboxKeysTests {
  private let unknown = NoticeName.arrived(Invented.arrivalID("I9M2ZR"))
  private let matching = NoticeName.arrived(Invented.arrivalID("I3C4DE"))
  private let kitano = Invented.caseID("C2M8XT")

  private func desk(_ keys: String = "") throws -> InventedDesk {
    var desk = InventedDesk()
    try desk.play("2 \(keys)")
    return desk
  }

  @Test func `a notice with a known product is filed to its case by one key`() throws {
    var desk = try desk("j")
    #expect(desk.state.selectedArrival?.match?.why == .asin)
    #expect(try desk.play("a") == [.file(matching, kitano)])
  }

  @Test func `where no case is suggested, one is asked for`() throws {
    var desk = try desk()
    #expect(try desk.play("a").isEmpty)
    #expect(desk.state.focus == .picker)
    #expect(try desk.play("text:港 Enter") == [.file(unknown, Invented.caseID("C9Z0HN"))])
  }

  @Test func `any open case can be chosen, no closed one`() throws {
    var desk = try desk("m")
    let choices = try #require(desk.state.picker).choices.map(\.value)
    #expect(choices.count == 4)
    #expect(!choices.contains(.sellerCase(Invented.caseID("C4P6JD"))))
    #expect(try desk.play("Down Up Down Enter") == [.file(unknown, Invented.caseID("C7K3QF"))])
  }

  @Test func `a choice that nothing fits chooses nothing`() throws {
    var desk = try desk("m text:zzzz")
    #expect(try desk.play("Enter").isEmpty)
    #expect(desk.state.focus == .picker)
    try desk.play("Esc")
    #expect(desk.state.focus == .inbox)
  }

  @Test func `without open cases there is nothing to choose from`() throws {
    var desk = InventedDesk(dossiers: [])
    #expect(try desk.play("2 m").isEmpty)
    #expect(desk.state.focus == .inbox)
    #expect(desk.state.message?.role == .warning)
  }

  @Test func `a new case is made of a notice`() throws {
    var desk = try desk("n")
    try #require(desk.state.focus == .prompt)
    let asked = try desk.play("Ctrl-E text:まるや Enter")
    guard case .newCase(let client, let arrival) = asked.first else {
      Issue.record("\(asked)")
      return
    }
    #expect(client.hasSuffix("まるや"))
    #expect(arrival == unknown)
  }

  @Test func `x puts a notice away`() throws {
    var desk = try desk("j")
    #expect(try desk.play("x") == [.dismiss(matching)])
  }

  @Test func `u and U take back and do again`() throws {
    var desk = try desk()
    #expect(try desk.play("u U") == [.undo, .redo])
  }

  @Test func `the next notice takes the place of the one that was filed`() throws {
    var desk = try desk()
    let entries = desk.state.inbox
    desk.receive(.inbox(Array(entries.dropFirst())))
    #expect(desk.state.selectedArrival?.id == matching)
    #expect(desk.state.focus == .inbox)
    desk.receive(.inbox([]))
    #expect(desk.state.selectedArrival == nil)
  }

  @Test func `a notice that comes in does not move the selection`() throws {
    var desk = try desk("j")
    let new = InventedNotice(
      "新着", received: "2026-05-01 08:29", stage: .none, reason: .none, text: "x")
    let entry = InboxEntry(new.notice("I7NEW0"), match: nil)
    desk.receive(.inbox([entry] + desk.state.inbox))
    #expect(desk.state.selectedArrival?.id == matching)
  }

  @Test func `an empty inbox answers every key without harm`() throws {
    for binding in KeyBindings.bindings(in: .inbox) {
      for key in binding.keys {
        var desk = InventedDesk(inbox: [])
        let asked = try desk.play("2 \(key.description)")
        let harmless: [Effect] = [.redraw, .suspend, .undo, .redo, .sync]
        #expect(asked.allSatisfy(harmless.contains), "\(key)")
      }
    }
  }

  @Test func `Enter reads a notice, Esc comes back to it`() throws {
    var desk = try desk("j Enter")
    #expect(desk.state.focus == .reading)
    try desk.play("Esc")
    #expect(desk.state.focus == .inbox)
    #expect(desk.state.selectedArrival?.id == matching)
  }

  @Test func `an opened notice is filed, put away and given a case by the same keys`() throws {
    var desk = try desk("j Enter")
    #expect(desk.state.focus == .reading)
    #expect(try desk.play("a") == [.file(matching, kitano)])
    #expect(try desk.play("x") == [.dismiss(matching)])
    #expect(try desk.play("m text:港 Enter") == [.file(matching, Invented.caseID("C9Z0HN"))])
    guard case .newCase(_, matching)? = try desk.play("n text:北野 Enter").first else {
      Issue.record("no case is made")
      return
    }
    #expect(desk.state.focus == .reading)
  }

  @Test func `once an opened notice is decided the next one opens, and at last the list`() throws {
    var desk = try desk("Enter")
    let second = InboxEntry(InventedOffice.matching, match: nil)
    desk.receive(.inbox([second]))
    #expect(desk.state.focus == .reading)
    #expect(desk.state.view?.notice.name == matching)
    desk.receive(.inbox([]))
    #expect(desk.state.focus == .inbox)
  }

  @Test func `a notice that is in its case already is decided no more`() throws {
    var desk = InventedDesk()
    try desk.play("j Enter G Enter")
    #expect(desk.state.focus == .reading)
    for key in ["a", "m", "n", "x"] {
      #expect(try desk.play(key).isEmpty)
      #expect(desk.state.message?.text == Language.japanese.say(ReadingPhrase.notInInbox))
    }
  }

  @Test func `the message as it came shows its control characters and is no danger`() throws {
    var desk = try desk("j")
    #expect(try desk.play("R") == [.showOriginal(matching)])
    #expect(try desk.play("Enter R") == [.showOriginal(matching)])
    let bytes: [UInt8] =
      Array("From: a\r\n\u{1B}[2J\u{202E}x\u{7F}\rb\tc 日本\n".utf8) + [0xE3, 0x81, 0x41, 0xFF]
    desk.receive(.original(matching, bytes))
    #expect(desk.state.focus == .reader)
    let lines = try #require(desk.state.reader).paragraphs
      .map { String(decoding: $0.bytes, as: UTF8.self) }
    #expect(lines == ["From: a", "^[[2J<U+202E>x<U+007F>^Mb\tc 日本", "<E3><81>A<FF>"])
    try desk.play("Esc")
    #expect(desk.state.focus == .reading)
  }
}
