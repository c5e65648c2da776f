import PlanReview
import Terminal
import TextEditing
import Wording

/// How long a draft and its parts are, against what the fields of a form take.
package struct DraftLengths: Hashable, Sendable {
  package let words: String

  /// Whether something is longer than its field takes.
  package let isTooLong: Bool

  init(_ draft: DraftPane, _ preferences: Preferences, _ language: Language) {
    var (words, isTooLong) = ([String](), false)
    func add(_ name: String, _ count: Int, limit: Int?) {
      guard let limit else {
        words.append(language.say(EditingPhrase.partLength, name, String(count)))
        return
      }
      words.append(
        language.say(EditingPhrase.lengthOfLimit, name, String(count), String(limit)))
      isTooLong = isTooLong || count > limit
    }
    if let (part, count) = draft.partLength {
      add(language.say(part), count, limit: preferences.lengthLimits[part])
    }
    if let limit = preferences.wholeLengthLimit {
      let count = draft.length(ofField: nil) ?? draft.editor.text.characterCount
      add(language.say(EditingPhrase.whole), count, limit: limit)
    }
    if let selected = draft.editor.selectedCharacters {
      words.append(language.say(EditingPhrase.selectedCount, String(selected)))
    }
    self.words = words.joined(separator: "  ")
    self.isTooLong = isTooLong
  }
}

extension WorkbenchState {
  /// Where the caret is, how long the text is, and whether it is safe.
  package var draftStanding: (String, StyleRole)? {
    guard let draft else { return nil }
    let lengths = DraftLengths(draft, preferences, language)
    let place = draft.statusText(in: language)
    let whole = lengths.words.isEmpty ? place : "\(place)  \(lengths.words)"
    // Where there is no room, what is safe is told rather than how long it is.
    let fits = DisplayWidth.columns(of: whole, ambiguous: ambiguousWidth) <= area.columns
    return (fits ? whole : place, lengths.isTooLong ? .warning : .dim)
  }
}

extension DraftPane {
  /// The part of the plan that the caret stands in, and its characters as its field counts
  /// them.
  fileprivate var partLength: (PlanSection.Kind, Int)? {
    guard let part, PlanSection.Kind.parts.contains(part), let length = length(ofField: part)
    else { return nil }
    return (part, length)
  }
}
