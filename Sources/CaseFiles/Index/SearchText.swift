import Casework
import TextFolding
import Wording

/// Everything of a case that a person may look for: who it is, what came, what was
/// written, what was noted.
enum SearchText {
  /// One run of folded text, the parts on lines of their own, without zero bytes.
  static func words(of dossier: Dossier) -> [UInt8] {
    var bytes: [UInt8] = []
    for part in parts(of: dossier) where !part.isEmpty {
      SearchFolding.append(part, to: &bytes)
      bytes.append(0x0A)
    }
    // A zero byte parts one case from the next.
    for index in bytes.indices where bytes[index] == 0 { bytes[index] = 0x20 }
    return bytes
  }

  private static func parts(of dossier: Dossier) -> [String] {
    let sellerCase = dossier.sellerCase
    let client = sellerCase.client
    var parts = [
      sellerCase.id.rawValue, client.name, client.shop, client.sellerID ?? "",
      client.contact ?? "", client.business ?? "", sellerCase.marketplace,
      sellerCase.assignee ?? "", sellerCase.stage.rawValue, sellerCase.reason.rawValue,
      sellerCase.rightKind?.rawValue ?? "", sellerCase.outcome?.rawValue ?? "",
    ]
    for language in Language.allCases {
      parts += [language.say(sellerCase.stage), language.say(sellerCase.reason)]
      parts += sellerCase.rightKind.map { [language.say($0)] } ?? []
    }
    parts += sellerCase.tags
    for notice in dossier.notices {
      parts += [notice.message.subject, notice.message.from, notice.text]
      parts += notice.reading.asins + notice.reading.complaintIDs
      parts += [notice.reading.rightsOwner ?? ""]
    }
    parts += dossier.rounds.map(\.text)
    parts += sellerCase.timeline.map(\.text)
    for evidence in sellerCase.evidence {
      parts += [evidence.id, evidence.supplier ?? "", evidence.proves ?? "", evidence.file ?? ""]
    }
    return parts
  }
}
