import Terminal
import Wording

extension KeyBindings {
  /// The keys of the list of a case's documents.
  static let documents: [KeyBinding] = [
    KeyBinding(
      [.character("a")], .confirm, in: [.evidence], .acceptEvidence, hint: .acceptEvidence),
    KeyBinding(
      [.character("x")], .dismiss, in: [.evidence], .refuseEvidence, hint: .refuseEvidence),
    KeyBinding([.character("f")], .attach, in: [.evidence], .attach, hint: .attach),
    KeyBinding(
      [.character("V")], .openDocument, in: [.evidence], .openDocument, hint: .openDocument),
  ]

  /// The ways to them, and the key that hides whom cases are about.
  static let papers: [KeyBinding] = [
    KeyBinding([.character("v")], .showEvidence, in: [.cases, .detail], .showEvidence),
    KeyBinding([.character("f")], .attach, in: [.detail], .attach),
    KeyBinding([.tab], .complete, in: [.prompt], .complete),
    KeyBinding([.character("P")], .toggleMask, in: masking, .toggleMask),
  ]

  private static let masking: Set<Focus> = [
    .today, .deadlines, .calendar, .calendarDay, .cases, .detail, .inbox, .why, .call, .evidence,
    .reading, .reader, .difference, .gate,
  ]
}
