import TextEditing

/// What was cut and copied last, the newest first, so that an earlier piece is not lost by
/// cutting another one.
package struct ClipRing: Hashable, Sendable {
  package private(set) var clips: [Clip] = []

  static let mostClips = 30

  /// Bytes of all clips together; the newest stays however long it is.
  static let mostBytes = 8_000_000

  /// Keeps a clip; one that was there before moves to the front.
  ///
  /// - Parameter isMore: Whether it goes on with the newest one, as a line cut after another.
  mutating func keep(_ clip: Clip, isMore: Bool = false) {
    if isMore, let newest = clips.first, newest.isWholeLines {
      clips[0] = newest.joined(with: clip)
    } else {
      clips.removeAll { $0 == clip }
      clips.insert(clip, at: 0)
    }
    var bytes = 0
    clips = Array(
      clips.prefix(Self.mostClips).enumerated().prefix { place, clip in
        bytes += clip.text.utf8.count
        return place == 0 || bytes <= Self.mostBytes
      }.map(\.element))
  }
}
