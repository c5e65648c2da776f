import Casework
import Terminal
import TextEditing
import Wording

// Cutting, copying, pasting.
extension WorkbenchState {
  mutating func cutInDraft(at seconds: Int) -> [Effect] {
    guard let isMore = draft?.editor.isGatheringLines, let clip = draft?.editor.cut(at: seconds)
    else { return [] }
    return keep(clip, isMore: isMore)
  }

  mutating func copyInDraft() -> [Effect] {
    guard let clip = draft?.editor.copy() else { return [] }
    return keep(clip)
  }

  mutating func pasteInDraft(at seconds: Int) {
    guard let clip = clips.clips.first else {
      say(EditingPhrase.nothingToPaste, role: .warning)
      return
    }
    draft?.editor.paste(clip, at: seconds)
  }

  /// Offers what was cut and copied before.
  mutating func offerClips() {
    guard !clips.clips.isEmpty else {
      say(EditingPhrase.nothingToPaste, role: .warning)
      return
    }
    let choices = clips.clips.map { clip in
      Picker.Choice(
        text: clip.text.onOneLine,
        note: language.say(RoundPhrase.characters, String(clip.characters)), value: .clip(clip))
    }
    picker = Picker(.clip, title: language.say(EditingPhrase.clipsTitle), choices: choices)
  }

  mutating func paste(_ clip: Clip, at seconds: Int) {
    draft?.editor.paste(clip, at: seconds)
    draft?.showCaret()
  }

  /// Keeps a text for pasting here, and elsewhere through the terminal's clipboard.
  mutating func keepForPasting(_ text: String) -> [Effect] {
    text.isEmpty ? [] : keep(Clip(text))
  }

  private mutating func keep(_ clip: Clip, isMore: Bool = false) -> [Effect] {
    clips.keep(clip, isMore: isMore)
    guard let kept = clips.clips.first else { return [] }
    let count = String(kept.characters)
    guard preferences.sharesClipboard else {
      message = Message(language.say(ScreenPhrase.copied, count))
      return []
    }
    guard kept.text.utf8.count <= ClipboardSequence.longestText else {
      message = Message(
        language.say(
          EditingPhrase.tooLongForTerminal, count, String(ClipboardSequence.longestText / 1000)),
        role: .warning)
      return []
    }
    message = Message(language.say(ScreenPhrase.copied, count))
    return [.shareClip(kept.text)]
  }
}

extension Clip {
  fileprivate var characters: Int { text.formCharacters }
}
