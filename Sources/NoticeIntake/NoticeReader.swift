import Casework
import CivilTime
import MessageFormat

/// One message on its way to a reading.
struct NoticeReader {
  let message: NoticeMessage
  let received: Moment
  let rules: ReadingRules
  let text: NoticeText
  let subject: NoticeText
  let sender: Sender
  var findings: Findings

  /// - Parameter keepsAll: Whether to keep phrases too that no table of weights knows.
  init(
    _ message: NoticeMessage, received: Moment, rules: ReadingRules, keepsAll: Bool = false
  ) {
    self.message = message
    self.received = received
    self.rules = rules
    let dayFirst = Self.writesDayFirst(message.from)
    text = NoticeText(
      message.text, in: .text, within: message.newText, without: message.quotations, rules: rules,
      dayFirst: dayFirst, keepsAll: keepsAll)
    subject = NoticeText(
      message.subject, in: .subject, rules: rules, dayFirst: dayFirst, keepsAll: keepsAll)
    sender = Sender(message, text: text.folded)
    findings = Findings(text: text, subject: subject, rules: rules)
    findings.facts = sender.facts(rules.domains)
  }

  private static let dayFirstDomains = [".co.uk", ".de", ".fr", ".it", ".es", ".in", ".com.au"]

  // Europe, India and Australia write 06/12/2023 for the sixth of December.
  private static func writesDayFirst(_ from: String) -> Bool {
    let bytes = from.utf8
    return bytes.indices.contains { index in
      guard bytes[index...].starts(with: "amazon".utf8) else { return false }
      let end = bytes[index...].dropFirst("amazon".utf8.count)
      return dayFirstDomains.contains { end.starts(with: $0.utf8) }
    }
  }

  func reading() -> Reading {
    if let unread = UnreadBody(message) {
      var reading = Reading(language: language)
      reading.cautions = [Caution(code: Caution.unreadable, quote: nil, detail: unread.detail)]
      return reading
    }
    var findings = findings
    let products = Products(in: text, links: marketplaceLinks, domains: rules.domains)
    if !products.asins.isEmpty { findings.facts.insert("has.asin") }
    let said = [SaidSignals(in: text), SaidSignals(in: subject)]
    var traits = Traits(of: findings, said: said, products: products.asins.count)
    var known = KnownPhrases(rules.weights.index)
    let sentences = DecidingSentences(
      in: [text, subject], said: said, rules: rules, known: &known)
    var reading = Reading(language: language)
    let stages = verdict(
      on: .stage, traits.with(sentences, on: .stageSentence), pairs: traits, findings)
    reading.stage = stages.best.flatMap { Stage(rawValue: $0.value) } ?? .none
    reading.note(.stage, stages)
    traits.add("is", "stage_\(reading.stage.rawValue)")
    let grounds = traits.with(sentences, on: .reasonSentence)
    readReason(verdict(on: .reason, grounds, pairs: traits, findings), into: &reading)
    readRight(verdict(on: .rightKind, traits, pairs: traits, findings), into: &reading)
    readComplaint(into: &reading)
    reading.asins = products.asins
    reading.note(.asins, products.quotes)
    let clocks = SeenClocks(
      in: text, received: received, stage: reading.stage, said: said[0], rules: rules,
      known: &known)
    if reading.stage != .none { readDemands(traits, said[0], clocks, &known, into: &reading) }
    readMoney(findings, traits, sentences, into: &reading)
    readDeadlines(clocks, into: &reading)
    findings.facts.formUnion(reading.conclusionFacts)
    reading.cautions += findings.cautions(details: sender.details(rules.domains))
    if let words = message.undated {
      reading.cautions.append(
        Caution(code: Caution.undated, quote: nil, detail: String(words.prefix(80))))
    }
    reading.note(.language, [text.quote(0..<min(text.folded.count, 40))])
    return reading
  }

  private func verdict(
    on question: ReadingQuestion, _ traits: Traits, pairs: Traits, _ findings: Findings
  ) -> Ranking {
    Ranking(
      rules.weights.judge(traits, pairs: pairs, on: question), in: [text, subject],
      adding: ReadingRules.Field(rawValue: question.name).map(findings.ranking))
  }

  private var marketplaceLinks: [String] {
    message.links.filter { link in
      Sender.hosts(in: link).first.map { Sender.belongs($0, to: rules.domains) } ?? false
    }
  }

  // Kana are Japanese; a machine's translation may keep many Latin names.
  private var language: NoticeLanguage {
    let kana = text.folded.scalars.count { $0.isKana }
    let latin = text.folded.scalars.count { $0.isLowercase }
    return kana > 8 && kana * 12 > latin ? .japanese : .english
  }

  private func readReason(_ reasons: Ranking, into reading: inout Reading) {
    guard ![.none, .reinstated, .funds].contains(reading.stage) else { return }
    var reasons = reasons
    // Where something is asked for there is a ground, `other` if none is told.
    if reasons.best?.value == Reason.none.rawValue, reading.stage.asksForDocuments {
      reasons = reasons.withoutBest
    }
    guard let best = reasons.best else { return }
    reading.reason = Reason(rawValue: best.value) ?? .other
    reading.note(.reason, reasons)
  }

  private func readRight(_ rights: Ranking, into reading: inout Reading) {
    guard reading.reason == .intellectualProperty else { return }
    reading.rightKind = rights.best.flatMap { RightKind(rawValue: $0.value) }
    if reading.rightKind != nil { reading.note(.rightKind, rights) }
  }

  private func readComplaint(into reading: inout Reading) {
    let notice = ["stage_\(reading.stage.rawValue)", "reason_\(reading.reason.rawValue)"]
    let owner = RightsOwner(in: text, about: notice, rules: rules)
    reading.rightsOwner = owner.name
    reading.note(
      .rightsOwner, owner.quote.map { [$0] } ?? [], confidence: owner.confidence)
    let complaint = ComplaintIDs(in: text, about: notice, rules: rules)
    reading.complaintIDs = complaint.ids
    reading.note(.complaintIDs, complaint.quotes)
  }

  private func readDemands(
    _ traits: Traits, _ said: SaidSignals, _ clocks: SeenClocks, _ known: inout KnownPhrases,
    into reading: inout Reading
  ) {
    let documents = Documents(
      in: text, stage: reading.stage, traits: traits, said: said, rules: rules, known: &known)
    reading.documents = documents.kinds
    reading.note(.documents, documents.quotes, confidence: documents.confidence)
    if !documents.kinds.isEmpty {
      reading.grounds[.documents] = Grounds(rules: [], second: documents.second)
    }
    if documents.kinds.contains(.invoice) || documents.kinds.contains(.receipt) {
      let age = InvoiceAge(in: text, clocks, rules: rules)
      reading.invoiceMaxAgeDays = age?.days
      reading.note(.invoiceMaxAgeDays, age.map { [$0.quote] } ?? [])
    }
    let place = AnswerPlace(in: text, stage: reading.stage, traits: traits, rules: rules)
    reading.answerTo = place.channel
    reading.note(.answerTo, place.quote.map { [$0] } ?? [], confidence: place.confidence)
    reading.grounds[.answerTo] = place.grounds
    reading.demands = Demands(in: text, stage: reading.stage, wanted: documents.kinds).demands
    reading.note(.demands, reading.demands.map(\.quote))
    // Good news and a last word name a limit that is behind the seller.
    if reading.stage.asksForDocuments, reading.stage != .closure, let limit = AppealLimit(in: text)
    {
      reading.maxFailedAppeals = limit.count
      reading.note(.maxFailedAppeals, [limit.quote])
    }
  }

  private func readMoney(
    _ findings: Findings, _ traits: Traits, _ sentences: DecidingSentences,
    into reading: inout Reading
  ) {
    guard ![.none, .reinstated, .listingRestored, .relistWaived].contains(reading.stage) else {
      return
    }
    let held = findings.quotations("funds.held")
    var traits = traits
    traits.add("first", held.isEmpty ? "free" : "held")
    traits.addMargin(sentences.money, as: "money")
    let verdict = Ranking(rules.weights[.funds].judge(traits), in: [text, subject])
    reading.fundsHeld = verdict.best?.value == "held"
    guard reading.fundsHeld else { return }
    reading.note(
      .fundsHeld, held.isEmpty ? verdict.best?.quotes ?? [] : held,
      confidence: verdict.confidence)
    reading.grounds[.fundsHeld] = verdict.grounds
  }

  private func readDeadlines(_ clocks: SeenClocks, into reading: inout Reading) {
    let reader = DeadlineReader(
      text: text, received: received, stage: reading.stage, rules: rules)
    reading.deadlines = reader.deadlines(of: clocks)
    reading.note(.deadlines, reading.deadlines.map(\.quote))
    for date in text.dates where date.clock?.zone == .unknown {
      let quote = text.quote(date.range)
      guard reading.deadlines.contains(where: { $0.quote.span.overlaps(quote.span) }) else {
        continue
      }
      reading.cautions.append(Caution(code: Caution.unknownZone, quote: quote))
    }
  }
}

extension Reading {
  /// Keeps the words a field rests on; nothing where there are none.
  fileprivate mutating func note(
    _ field: ReadingField, _ quotes: [Quotation], confidence: Double? = nil
  ) {
    var known: Set<Quotation> = []
    let distinct = quotes.filter { known.insert($0).inserted }
    if !distinct.isEmpty { evidence[field] = distinct }
    if let confidence { self.confidence[field] = confidence }
  }

  /// Keeps why a field was concluded, and says so where the rules disagree.
  fileprivate mutating func note(_ field: ReadingField, _ ranking: Ranking) {
    note(field, ranking.best?.quotes ?? [], confidence: ranking.confidence)
    grounds[field] = ranking.grounds
    guard ranking.isDisputed else { return }
    let words = ranking.grounds?.second?.quotes.first
    cautions.append(Caution(code: Caution.disputed(field), quote: words))
  }
}
