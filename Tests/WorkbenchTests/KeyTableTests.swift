import Terminal
import TestSupport
import Testing
import Wording
import Workbench

extension Focus: CustomTestStringConvertible {
  /// As the case is written.
  public var testDescription: String { rawValue }
}

@Suite struct KeyTableTests {
  private static let lists: [Focus] = [
    .today, .cases, .deadlines, .calendar, .calendarDay, .detail, .why, .call, .evidence, .inbox,
    .reading, .reader, .help,
  ]
  private static let fields: [Focus] = [.draft, .search, .prompt, .picker]

  @Test(arguments: Focus.allCases)
  func `a key means one thing in each view`(focus: Focus) {
    var commands: [KeyPress: Command] = [:]
    for binding in KeyBindings.bindings(in: focus) {
      for key in binding.keys {
        #expect(commands[key] == nil, "\(key) means two things")
        commands[key] = binding.command
      }
    }
    #expect(!commands.isEmpty)
  }

  @Test func `one key means one thing on all list screens`() {
    var meanings: [KeyPress: Command] = [:]
    for focus in Self.lists {
      for binding in KeyBindings.bindings(in: focus) {
        for key in binding.keys {
          #expect(meanings[key, default: binding.command] == binding.command, "\(key)")
          meanings[key] = binding.command
        }
      }
    }
  }

  @Test func `every key does what the table says it does`() {
    for focus in Focus.allCases {
      for binding in KeyBindings.bindings(in: focus) {
        for key in binding.keys {
          #expect(KeyBindings.command(for: key, in: focus) == binding.command, "\(key)")
        }
      }
    }
  }

  @Test(arguments: fields)
  func `where one writes, no letter is a command`(focus: Focus) {
    for binding in KeyBindings.bindings(in: focus) {
      #expect(binding.keys.allSatisfy { $0.typed == nil }, "\(binding.keyNames)")
    }
  }

  @Test(arguments: Focus.allCases)
  func `Esc leads out of every view`(focus: Focus) {
    #expect(KeyBindings.command(for: .escape, in: focus) == .back)
  }

  @Test(arguments: lists)
  func `the keys that people try first work on every list`(focus: Focus) {
    let tried: [(KeyPress, Command)] = [
      (.character("?"), .help), (.function(1), .help), (.character("q"), .close),
      (.down, .down), (.up, .up), (.pageDown, .pageDown), (.control("z"), .suspend),
      (.control("l"), .redraw),
    ]
    for (key, command) in tried {
      #expect(KeyBindings.command(for: key, in: focus) == command, "\(key)")
    }
  }

  @Test(arguments: lists, ["ｊ", "Ｇ", "／", "？", "：", "ｑ"])
  func `full-width letters do the same as the keys they look like`(focus: Focus, typed: String)
    throws
  {
    let key = try #require(KeyPress(typed))
    #expect(
      KeyBindings.command(for: key, in: focus) == KeyBindings.command(for: key.halfWidth, in: focus)
    )
  }

  @Test(arguments: fields, ["ｊ", "Ｇ", "／", "？", "：", "ｑ", "j", "q", "u"])
  func `letters are text where one writes`(focus: Focus, typed: String) throws {
    #expect(KeyBindings.command(for: try #require(KeyPress(typed)), in: focus) == nil)
  }

  /// The keys of nano, micro and every word processor, and those a browser's terminal
  /// takes away with another key that stays.
  static let editorKeys: [(String, Command)] = [
    ("Ctrl-S", .saveDraft), ("Ctrl-Z", .undoEdit), ("Ctrl-Y", .redoEdit), ("Ctrl-X", .cut),
    ("Ctrl-C", .copy), ("Ctrl-V", .paste), ("Ctrl-F", .find), ("F3", .findNext),
    ("Alt-n", .findNext), ("Shift-F3", .findPrevious), ("Ctrl-A", .selectAll),
    ("Ctrl-K", .cut), ("Ctrl-U", .paste), ("Ctrl-R", .replace), ("Alt-g", .goToLine),
    ("Tab", .indent), ("Shift-Tab", .outdent), ("Ctrl-Delete", .deleteWordForward),
    ("Alt-u", .undoEdit), ("Alt-e", .redoEdit), ("Ctrl-O", .editElsewhere), ("Ctrl-G", .submit),
    ("Esc", .back),
    ("Ctrl-N", .nextRemark), ("F8", .nextRemark), ("Ctrl-D", .compare), ("F7", .compare),
    ("Home", .caret(.lineStart, extending: false)),
    ("Shift-Left", .caret(.left, extending: true)),
    ("Ctrl-Shift-Right", .caret(.wordRight, extending: true)),
  ]

  @Test(arguments: editorKeys)
  func `the draft's keys are the usual ones`(key: String, command: Command) throws {
    #expect(KeyBindings.command(for: try #require(KeyPress(key)), in: .draft) == command)
  }

  @Test(arguments: Focus.allCases)
  func `every row of the help has a name and words`(focus: Focus) {
    for binding in KeyBindings.bindings(in: focus) {
      #expect(!binding.keyNames.isEmpty)
      for language in Language.allCases { #expect(!language.say(binding.help).isEmpty) }
    }
  }
}

/// That no command exists which nobody can give.
@Suite struct ReachableCommandTests {
  /// A command without an associated value, by a switch that a new command must join.
  private static let simple: [Command] = [
    .down, .up, .top, .bottom, .pageDown, .pageUp, .halfPageDown, .halfPageUp, .open, .back,
    .close, .help, .palette, .narrow, .show(.today), .show(.inbox), .show(.cases),
    .show(.deadlines), .show(.calendar),
    .left, .right, .previousMonth, .nextMonth, .goToToday, .calculate, .confirm, .begin, .why,
    .call, .recount, .relate, .snooze,
    .showUnanswered,
    .switchPane, .showClosed, .undo,
    .redo, .writeDraft, .addNote, .newCase, .conclude, .settle, .chooseCase,
    .dismiss, .correct, .mark, .compare, .redraw, .suspend, .newline, .deleteBackward,
    .deleteForward,
    .deleteWordBackward, .deleteWordForward, .indent, .outdent, .selectAll, .cut, .copy, .paste,
    .pasteEarlier, .undoEdit, .redoEdit, .find, .findNext, .findPrevious, .replace, .replaceAll,
    .regularExpression, .exactMatch, .goToLine, .toggleMouse, .saveDraft, .editElsewhere, .submit,
    .nextRemark, .previousRemark, .linkDemand, .silence, .compare, .outline, .precedents, .request,
    .olderRound,
    .newerRound,
    .olderPair, .newerPair, .goAhead, .copyFields, .showEvidence, .attach, .openDocument,
    .complete, .toggleMask,
    .olderPair, .newerPair, .goAhead, .copyFields, .takeStored, .keepBoth,
  ]

  private static let moves: [Command] = CaretMove.allCases.flatMap { move in
    [Command.caret(move, extending: false), .caret(move, extending: true)]
  }

  @Test func `every command has a key`() {
    let bound = Set(KeyBindings.all.map(\.command))
    for command in Self.simple + Self.moves { #expect(bound.contains(command), "\(command)") }
  }

  @Test(arguments: [
    Focus.today, .cases, .deadlines, .calendar, .calendarDay, .detail, .why, .call, .evidence,
    .inbox, .reading, .reader,
  ])
  func `the palette offers every command of its view once`(focus: Focus) throws {
    var desk = InventedDesk()
    try desk.open(focus)
    try desk.play(":")
    let offered = try #require(desk.state.picker).choices.map(\.value)
    for binding in KeyBindings.bindings(in: focus) {
      #expect(offered.filter { $0 == .command(binding.command) }.count == 1)
    }
  }
}

extension InventedDesk {
  /// Goes to a view from the list of cases, by keys.
  mutating func open(_ focus: Focus) throws {
    switch focus {
    case .today: try play("1")
    case .deadlines: try play("4")
    case .calendar: try play("5")
    case .calendarDay: try play("5 Enter")
    case .why: try play("y")
    case .call: try play("c")
    case .evidence: try play("v")
    case .cases: break
    case .detail: try play("Enter")
    case .inbox: try play("2")
    case .reading: try play("2 Enter")
    case .marking:
      try play("2 Enter r")
      perform(.back)
      try play("j j r Down Enter")
    case .reader: try play("j Enter Enter")
    case .draft: try play("e")
    case .search: try play("e Ctrl-F")
    case .prompt: try play("/")
    case .picker: try play(":")
    case .difference: try play("e Ctrl-D")
    case .versions:
      try play("e text:x Ctrl-S")
      if let draft = state.draft { receive(.changedMeanwhile(draft.snapshot, stored: "y")) }
    case .gate: try play("e Ctrl-G")
    case .help: try play("?")
    }
    try #require(state.focus == focus)
  }
}
