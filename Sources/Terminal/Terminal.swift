/// Something that shows screens and reports what the user does.
///
/// The session is written against this; the real one is made by ncurses, and
/// tests use one that follows a script.
package protocol Terminal: ~Copyable {
  /// The size of the screen right now.
  var area: CellRect { get }

  /// Shows `screen`, sending only the cells that changed since the last one.
  mutating func show(_ screen: ScreenBuffer) throws

  /// Forgets what stands on the screen: the next ``show(_:)`` sends all of it, over
  /// whatever another program has left there.
  mutating func redraw()

  /// Waits for something to happen.
  ///
  /// - Parameters:
  ///   - timeoutMilliseconds: How long to wait; `nil` waits without end.
  ///   - descriptors: Files to watch beside the terminal's own.
  /// - Returns: Everything that waits, to be answered by one drawing; nothing
  ///   when the time has passed, or when what arrived was no event.
  mutating func nextEvents(
    timeoutMilliseconds: Int?, watching descriptors: [Int32]
  ) throws -> [TerminalEvent]

  /// Gives the terminal back, stops the process group (SIGTSTP), and takes the
  /// terminal again when the shell continues it.
  mutating func suspend() throws

  /// Gives the terminal to another program, such as an editor, for the length of
  /// `body`.
  mutating func handOver(_ body: () -> Void) throws

  /// Names the terminal's window or tab; the name it had comes back in the end.
  mutating func setTitle(_ title: String)

  /// Rings the bell.
  mutating func ring()

  /// Has clicks, drags and the wheel reported, or not; the terminal's own selection of text
  /// needs Shift meanwhile.
  mutating func reportMouse(_ isReported: Bool)

  /// Puts a text into the terminal's clipboard, where it has one and the text is not longer
  /// than ``ClipboardSequence/longestText``.
  mutating func setClipboard(_ text: String)
}
