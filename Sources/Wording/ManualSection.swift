/// A part of a page of the manual.
package struct ManualSection: Sendable {
  package let heading: Wording
  package let blocks: [Block]

  package enum Block: Sendable {
    case paragraph(Wording)

    /// A name, and what it is.
    case item(String, Wording)

    /// Lines that are shown as they are.
    case example(String)

    package var wordings: [Wording] {
      switch self {
      case .paragraph(let wording), .item(_, let wording): [wording]
      case .example: []
      }
    }
  }
}
