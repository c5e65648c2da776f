import Terminal
import Wording

extension KeyBindings {
  /// The keys of the comparison of rounds and of the gate before a submission.
  static let reviewing: [KeyBinding] = [
    KeyBinding([.enter], .open, in: [.gate], .goToFault, hint: .goToFault),
    KeyBinding([.character("O")], .goAhead, in: [.gate], .goAhead, hint: .goAhead),
    KeyBinding([.character("F")], .copyFields, in: [.gate], .copyFields, hint: .copyFields),
    KeyBinding(
      [.character("n"), .control("n"), .function(8)], .nextRemark, in: [.difference, .versions],
      .nextChange,
      hint: .nextChange),
    KeyBinding([.character("N")], .previousRemark, in: [.difference, .versions], .previousChange),
    KeyBinding([.character("[")], .olderRound, in: [.difference], .olderRound, hint: .olderRound),
    KeyBinding([.character("]")], .newerRound, in: [.difference], .newerRound),
    KeyBinding([.character("<")], .olderPair, in: [.difference], .olderPair, hint: .olderPair),
    KeyBinding([.character(">")], .newerPair, in: [.difference], .newerPair),
  ]

  /// The keys of a draft that has two texts.
  static let choosing: [KeyBinding] = [
    KeyBinding([.enter], .open, in: [.versions], .keepTyped, hint: .keepTyped),
    KeyBinding([.character("s")], .takeStored, in: [.versions], .takeStored, hint: .takeStored),
    KeyBinding([.character("b")], .keepBoth, in: [.versions], .keepBoth, hint: .keepBoth),
  ]

  /// What is learnt from other rounds and cases, and what goes out.
  static let learning: [KeyBinding] = [
    KeyBinding([.character("D")], .compare, in: [.detail], .compare, hint: .compare),
    KeyBinding([.character("p")], .precedents, in: [.detail], .precedents, hint: .precedents),
    KeyBinding([.character("w")], .request, in: [.today, .detail], .request, hint: .request),
    KeyBinding(
      [.character("i")], .writeCalendar, in: [.today, .deadlines, .calendar, .calendarDay],
      .writeCalendar, hint: .writeCalendar),
    KeyBinding([.character("i")], .writeCalendar, in: [.cases], .writeCalendar),
  ]
}
