import CaseFiles
import Casework
import CivilTime
import TextFolding
import Wording

extension CommandLineTool {
  static let set = CommandLineTool("set", "CASE FIELD=VALUE...", .set, words: (2, nil)) {
    invocation throws(ToolFailure) in
    var settings: [FactSetting] = []
    for word in invocation.words.dropFirst() {
      settings.append(try FactSetting(word, in: invocation.language))
    }
    let store = try invocation.storeForChanging()
    let id = try invocation.findCase(in: store)
    try invocation.attempt { [settings] () throws(StoreError) in
      try store.set(id, at: invocation.now) { sellerCase in
        for setting in settings { setting.apply(to: &sellerCase) }
      }
    }
    let facts = settings.map(\.fact)
    let words = facts.map { invocation.language.say($0) }.joined(separator: " ")
    invocation.answer(
      id.rawValue, changed: facts.map(\.rawValue),
      invocation.language.say(ToolErrorPhrase.setFacts, id.rawValue, words))
    return .done
  }
}

/// One `FIELD=VALUE` of the command line, understood.
private struct FactSetting: Sendable {
  let fact: CaseFact
  private let change: @Sendable (inout SellerCase) -> Void

  init(_ word: String, in language: Language) throws(ToolFailure) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw ToolFailure(language.say(CorrectionPhrase.needsEquals, word), .usage)
    }
    fact = try Self.fact(named: String(parts[0]), language)
    change = try Self.change(fact, to: String(parts[1]), language)
  }

  func apply(to sellerCase: inout SellerCase) { change(&sellerCase) }

  private static func fact(named name: String, _ language: Language) throws(ToolFailure) -> CaseFact
  {
    let folded = SearchFolding.fold(name)
    let fits = CaseFact.allCases.first { fact in
      [fact.rawValue, fact.wording.japanese, fact.wording.english]
        .contains { SearchFolding.fold($0) == folded }
    }
    if let fits { return fits }
    let names = CaseFact.allCases.map(\.rawValue)
    if let nearest = Spelling.nearest(to: folded, among: names) {
      throw ToolFailure(language.say(CorrectionPhrase.unknownFieldNear, name, nearest), .usage)
    }
    throw ToolFailure(
      language.say(CorrectionPhrase.unknownField, name, names.joined(separator: ", ")), .usage)
  }

  private static func change(
    _ fact: CaseFact, to value: String, _ language: Language
  ) throws(ToolFailure) -> @Sendable (inout SellerCase) -> Void {
    let isEmpty = FieldNotation.isEmpty(value)
    let text = isEmpty ? nil : value
    switch fact {
    case .client:
      guard let text else { throw cannotBeEmpty(fact, language) }
      return { $0.client.name = text }
    case .shop: return { $0.client.shop = text ?? "" }
    case .sellerID: return { $0.client.sellerID = text }
    case .contact: return { $0.client.contact = text }
    case .business: return { $0.client.business = text }
    case .marketplace:
      guard let text else { throw cannotBeEmpty(fact, language) }
      return { $0.marketplace = text }
    case .assignee: return { $0.assignee = text }
    case .stage, .reason, .rightKind: return try label(fact, value, language)
    case .turn:
      let turn = try turn(value, language)
      return { $0.turn = turn }
    case .tags: return tags(isEmpty ? "" : value)
    case .rejections:
      guard !isEmpty else { return { $0.rejectionsRecounted = nil } }
      guard let count = Int(SearchFolding.fold(value)), (0...999).contains(count) else {
        throw ToolFailure(language.say(ToolErrorPhrase.badNumber, fact.rawValue, value), .usage)
      }
      return { $0.rejectionsRecounted = count }
    }
  }

  private static func cannotBeEmpty(_ fact: CaseFact, _ language: Language) -> ToolFailure {
    ToolFailure(language.say(CorrectionPhrase.cannotBeEmpty, fact.rawValue), .usage)
  }

  /// A label that a reading has too: its code or its word in either language.
  private static func label(
    _ fact: CaseFact, _ value: String, _ language: Language
  ) throws(ToolFailure) -> @Sendable (inout SellerCase) -> Void {
    let field: ReadingField =
      switch fact {
      case .stage: .stage
      case .reason: .reason
      default: .rightKind
      }
    do {
      switch try FieldNotation(field).value(value) {
      case .stage(let stage): return { $0.stage = stage }
      case .reason(let reason): return { $0.reason = reason }
      case .rightKind(let kind): return { $0.rightKind = kind }
      default: return { _ in }
      }
    } catch {
      throw ToolFailure(error.sentence(in: language), .usage)
    }
  }

  private static func turn(_ value: String, _ language: Language) throws(ToolFailure) -> Turn {
    let folded = SearchFolding.fold(value)
    let fits = Turn.allCases.first { turn in
      [turn.rawValue, turn.wording.japanese, turn.wording.english]
        .contains { SearchFolding.fold($0) == folded }
    }
    if let fits { return fits }
    let codes = Turn.allCases.map(\.rawValue).joined(separator: ", ")
    throw ToolFailure(
      language.say(ToolErrorPhrase.badChoice, CaseFact.turn.rawValue, value, codes), .usage)
  }

  /// `a,b` are the tags from now on; `+a,-b` adds one and takes one away.
  private static func tags(_ value: String) -> @Sendable (inout SellerCase) -> Void {
    let words = value.split { ",、，".contains($0) || $0.isWhitespace }.map(String.init)
    let isRelative = !words.isEmpty && words.allSatisfy { $0.hasPrefix("+") || $0.hasPrefix("-") }
    return { sellerCase in
      var tags = isRelative ? sellerCase.tags : []
      for word in words {
        let tag = isRelative ? String(word.dropFirst()) : word
        tags.removeAll { $0 == tag }
        if !isRelative || word.hasPrefix("+") { tags.append(tag) }
      }
      sellerCase.tags = tags
    }
  }
}
