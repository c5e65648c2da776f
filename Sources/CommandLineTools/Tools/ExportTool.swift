import CaseExport
import CaseFiles
import Casework
import CivilTime
import JSONText
import PlanReview
import Settings
import Wording

extension CommandLineTool {
  static let export = CommandLineTool(
    "export",
    "CASE... [--round N] [--format text|fields|markdown|html|json|bundle|request] [--mask]",
    .export,
    options: [.value("--round", "N"), .value("--format", "FORMAT")],
    words: (1, nil)
  ) { invocation throws(ToolFailure) in
    let format = try invocation.exportFormat()
    let dossiers = try invocation.exported(whole: format.isTakenBack)
    switch format {
    case .text: try invocation.printTexts(of: dossiers)
    case .fields: try invocation.printFields(of: dossiers)
    case .markdown:
      let documents = try invocation.documents(of: dossiers)
      invocation.print(raw: Array(documents.map(\.markdown).joined(separator: "\n").utf8))
    case .html:
      let page = PlanPage(try invocation.documents(of: dossiers), in: invocation.language)
      invocation.print(raw: Array(page.html.utf8))
    case .request:
      let user = invocation.settings()
      let letters = dossiers.map {
        ClientRequest(
          for: $0, at: invocation.now, calendar: WorkCalendar(own: user.daysOff),
          schedule: user.settings.internalSchedule
        ).text
      }
      invocation.print(letters.joined(separator: "\n"))
    case .json: invocation.print(.array(try invocation.parcels().map(\.json)))
    case .bundle: invocation.print(raw: try invocation.bundle(of: dossiers))
    }
    return .done
  }
}

/// What a case is exported as.
private enum ExportFormat: String, CaseIterable {
  case text, fields, markdown, html, json, bundle, request

  /// Whether `import` takes it for the case itself.
  var isTakenBack: Bool { self == .json || self == .bundle }
}

extension Invocation {
  fileprivate func exportFormat() throws(ToolFailure) -> ExportFormat {
    guard let word = arguments.value("--format") else { return wantsJSON ? .json : .text }
    let format = try choice(word, of: ExportFormat.self, for: "--format")
    guard !wantsJSON || format == .json else {
      throw failure(.notTogether, "--format \(word)", "--json")
    }
    return format
  }

  /// The cases that are named, masked where that is asked for.
  ///
  /// - Parameter whole: Whether a case of which something cannot be read is refused.
  fileprivate func exported(whole: Bool) throws(ToolFailure) -> [Dossier] {
    guard let store = try storeForReading() else {
      throw failure(StoreError.noCase(words.first ?? ""))
    }
    var dossiers: [Dossier] = []
    for word in words {
      let id = try attempt { () throws(StoreError) in try store.findCase(word) }
      let dossier =
        try whole
        ? attempt { () throws(StoreError) in try store.wholeDossier(id) }
        : dossier(id, in: store)
      dossiers.append(handedOn(dossier))
    }
    return dossiers
  }

  /// Everything of the cases that are named; what is masked has no messages and documents.
  fileprivate func parcels() throws(ToolFailure) -> [CaseParcel] {
    guard !arguments.has("--mask") else {
      return try exported(whole: true).map { CaseParcel(dossier: $0, files: []) }
    }
    guard let store = try storeForReading() else { return [] }
    var parcels: [CaseParcel] = []
    for word in words {
      parcels.append(
        try attempt { () throws(StoreError) in try store.parcel(try store.findCase(word)) })
    }
    return parcels
  }

  /// One file of all: the cases as `import` takes them, each plan to be read and printed,
  /// the documents, and the hashes of all, as `sha256sum -c` checks them.
  fileprivate func bundle(of dossiers: [Dossier]) throws(ToolFailure) -> [UInt8] {
    var archive = TarArchive()
    let parcels = try parcels()
    archive.add(ParcelFile.listName, JSONValue.array(parcels.map(\.json)).indented)
    for (dossier, parcel) in zip(dossiers, parcels) {
      if let round = dossier.rounds.last {
        tellWhatIsLeft(in: round)
        let document = PlanDocument(round, of: dossier, in: language, at: now, words: reviewWords())
        let name = "\(dossier.id.rawValue)-plan"
        archive.add("\(name).html", Array(PlanPage([document], in: language).html.utf8))
        archive.add("\(name).md", Array(document.markdown.utf8))
        archive.add("\(name)-fields.txt", Array(fields(of: round).utf8))
      }
      for file in parcel.files where file.path.hasPrefix("evidence/") {
        archive.add(file.path, file.bytes)
      }
    }
    let sums = archive.files.map { "\(SHA256.hex($0.bytes))  \($0.name)\n" }.joined()
    archive.add("SHA256SUMS", Array(sums.utf8))
    return archive.bytes(at: now)
  }

  private func round(of dossier: Dossier) throws(ToolFailure) -> Round {
    let number = try integer("--round")
    let found = number.map { dossier.round(number: $0) } ?? dossier.rounds.last
    if let found {
      tellWhatIsLeft(in: found)
      return found
    }
    if let number {
      throw failure(
        .noRound, dossier.id.rawValue, String(number), dossier.id.rawValue, code: .found)
    }
    throw ToolFailure(
      language.say(ExportPhrase.noRoundToExport, dossier.id.rawValue, dossier.id.rawValue), .found)
  }

  /// A draft that is handed on unfinished looks like one that is finished.
  private func tellWhatIsLeft(in round: Round) {
    let left = round.isOpen ? Placeholder.count(in: round.text) : 0
    guard left > 0, !isQuiet else { return }
    let id = round.id.caseID.rawValue
    let words = language.say(
      ExportPhrase.leftToFillIn, id, String(round.number), String(left), id)
    tell("fukkatsu: \(words)")
  }

  fileprivate func documents(of dossiers: [Dossier]) throws(ToolFailure) -> [PlanDocument] {
    var documents: [PlanDocument] = []
    for dossier in dossiers {
      documents.append(
        PlanDocument(
          try round(of: dossier), of: dossier, in: language, at: now, words: reviewWords()))
    }
    return documents
  }

  /// Each field of a form below its name and the characters that the form will count, with
  /// the line ends of forms.
  private func fields(of round: Round) -> String {
    let fields = FormField.all(of: PlanText(round.text, words: reviewWords()))
    return fields.map { field in
      let name = field.part.map { language.say($0) } ?? language.say(RoundPhrase.wholeText)
      let count = language.say(RoundPhrase.characters, String(field.characters))
      return "== \(name) \(count)\r\n\(field.withCarriageReturns)\r\n"
    }.joined(separator: "\r\n")
  }

  fileprivate func printFields(of dossiers: [Dossier]) throws(ToolFailure) {
    for dossier in dossiers { print(raw: Array(fields(of: try round(of: dossier)).utf8)) }
  }

  /// The plan alone, as a form takes it.
  fileprivate func printTexts(of dossiers: [Dossier]) throws(ToolFailure) {
    for dossier in dossiers {
      let text = PlanText(try round(of: dossier).text, words: reviewWords())
      print(plan: FormField.all(of: text)[0].text)
    }
  }
}
