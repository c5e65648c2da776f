import Casework
import Terminal
import TestSupport
import Testing
import TextEditing
import Wording
import Workbench

/// What a person does to a reading with keys.
@Suite struct CorrectingKeysTests {
  private let unknown = NoticeName.arrived(Invented.arrivalID("I9M2ZR"))

  private func desk(_ keys: String, _ language: Language = .japanese) throws -> InventedDesk {
    var desk = InventedDesk(language)
    try desk.play("2 \(keys)")
    return desk
  }

  private func amendments(_ keys: String) throws -> [Amendment] {
    var desk = InventedDesk()
    let asked = try desk.play("2 \(keys)")
    guard asked.count == 1, case .correct(let name, let amendments) = asked[0] else {
      Issue.record("\(asked)")
      return []
    }
    #expect(name == unknown)
    return amendments
  }

  @Test func `one key asks which field, and a value is chosen from a list`() throws {
    #expect(try desk("r").state.focus == .picker)
    #expect(try amendments("r text:理由 Enter text:中古 Enter") == [.set(.reason(.usedSoldAsNew))])
    #expect(try amendments("r text:段階 Enter text:閉鎖 Enter") == [.set(.stage(.closure))])
  }

  @Test func `in the notice the selected line is corrected`() throws {
    var desk = try desk("Enter j r")
    let picker = try #require(desk.state.picker)
    #expect(picker.purpose == .value(unknown, .field(.reason)))
    #expect(picker.choices.contains { $0.note == "今の値" && $0.text == "真贋" })
    let asked = try desk.play("text:制限 Enter")
    #expect(asked == [.correct(unknown, [.set(.reason(.restrictedProduct))])])
    #expect(desk.state.focus == .reading)
  }

  @Test func `a document is added or taken off`() throws {
    #expect(
      try amendments("r text:書類 Enter text:請求書 Enter") == [.set(.documents([.invoice]))])
  }

  @Test func `what is no value stays to be mended`() throws {
    var desk = try desk("r text:asin Enter Enter")
    try #require(desk.state.focus == .prompt)
    #expect(try desk.play("text:B00 Enter").isEmpty)
    #expect(desk.state.focus == .prompt)
    #expect(desk.state.message?.role == .warning)
    #expect(desk.state.prompt?.field.text == "B00")
    let asked = try desk.play("text:TEST001 Enter")
    #expect(asked == [.correct(unknown, [.set(.asins(["B00TEST001"]))])])
  }

  @Test func `a deadline is added by hand and marked so`() throws {
    let added = try amendments("r text:期限 Space text:手で Enter text:3営業日 Space text:異議 Enter")
    guard case .deadline(nil, let deadline?) = try #require(added.first) else {
      Issue.record("\(added)")
      return
    }
    #expect(deadline.window == .businessDays(3) && deadline.kind == .appeal)
    #expect(deadline.isByHand)
  }

  @Test func `a deadline is changed to another kind, or struck out`() throws {
    let changed = try amendments("r text:17日 Enter text:異議 Enter")
    guard case .deadline(0, let deadline?) = try #require(changed.first) else {
      Issue.record("\(changed)")
      return
    }
    #expect(deadline.kind == .appeal && deadline.window == .days(17))
    #expect(try amendments("r text:17日 Enter text:削除 Enter") == [.deadline(slot: 0, nil)])
  }

  @Test func `Esc leaves everything as it was`() throws {
    for keys in [
      "r Esc", "r Enter Esc", "r text:asin Enter Enter Esc", "r text:17日 Enter Down Enter Esc",
    ] {
      let desk = try desk(keys)
      #expect(desk.effects.isEmpty, "\(keys)")
      #expect(desk.state.focus == .inbox, "\(keys)")
    }
  }
}

@Suite struct MarkingKeysTests {
  private let unknown = NoticeName.arrived(Invented.arrivalID("I9M2ZR"))

  /// The text of the notice with the words of its deadline marked.
  private func desk(_ keys: String = "") throws -> InventedDesk {
    var desk = InventedDesk()
    try desk.play("2 r text:17日 Enter text:根拠 Enter \(keys)")
    return desk
  }

  private func words(_ desk: InventedDesk) throws -> String {
    try #require(desk.state.marking).editor.selectedText
  }

  @Test func `one begins with the words as they are`() throws {
    let desk = try desk()
    #expect(desk.state.focus == .marking)
    #expect(try words(desk) == "17日以内")
  }

  @Test func `moving marks other words, and Enter takes them`() throws {
    var desk = try desk()
    // To the end of what is marked, then six characters more from its beginning.
    try desk.play("Left Space Right Right Right Right Right Right")
    #expect(try words(desk) == "17日以内に")
    let asked = try desk.play("Enter")
    guard case .correct(unknown, let amendments) = try #require(asked.first),
      case .deadline(0, let deadline?) = try #require(amendments.first)
    else {
      Issue.record("\(asked)")
      return
    }
    #expect(deadline.quote.words == "17日以内に")
    let text = Array(InventedOffice.unknown.text.utf8)
    #expect(Array(deadline.quote.words.utf8) == Array(text[deadline.quote.span]))
    #expect(desk.state.focus == .inbox)
  }

  @Test func `Shift marks as everywhere else`() throws {
    let desk = try desk("Left Shift-Right Shift-Right")
    #expect(try words(desk) == "17")
  }

  @Test func `nothing marked is nothing taken`() throws {
    var desk = try desk("Left")
    #expect(try desk.play("Enter").isEmpty)
    #expect(desk.state.focus == .marking)
    #expect(desk.state.message?.role == .warning)
    try desk.play("Esc")
    #expect(desk.state.focus == .inbox)
  }

  /// Characters that an editor would leave out.
  @Test(arguments: [
    "\u{1B}[2J", "\u{0}\u{85}", "\u{2028}\u{2029}", "a\u{200B}b", "が\u{3099}",
    "\u{202A}x\u{202E}", "\u{2066}x\u{2069}",
  ])
  func `every byte of a hostile text keeps its place`(hostile: String) throws {
    let notice = InventedNotice(
      "x", received: "2026-05-01 07:00", stage: .suspension, reason: .other,
      deadlines: [(.days(3), .answer, "3日以内")], text: "前\(hostile)後\n\(hostile)3日以内に。\n")
    var desk = InventedDesk(inbox: [notice.notice("I0H0ST")])
    try desk.play("2 r text:3日 Enter text:根拠 Enter")
    try #require(desk.state.focus == .marking)
    let asked = try desk.play("Enter")
    guard case .correct(_, let amendments) = try #require(asked.first),
      case .deadline(_, let deadline?) = try #require(amendments.first)
    else {
      Issue.record("\(asked)")
      return
    }
    #expect(deadline.quote.words == "3日以内")
  }
}
