import Casework
import PlanReview
import TextFolding

/// What a notice demands that one can send: a paper, or one of several.
struct DemandedPaper: Hashable, Sendable {
  enum Name: Hashable, Sendable {
    case kind(DocumentKind)
    case named(NamedPaper)
  }

  /// Any one of them will do.
  let names: [Name]

  /// The demands that ask for it, in the notice's own words.
  private(set) var demands: [String] = []

  var kinds: [DocumentKind] {
    names.compactMap { if case .kind(let kind) = $0 { kind } else { nil } }
  }

  init(_ names: [Name], demands: [String] = []) {
    (self.names, self.demands) = (names, demands)
  }
}

extension DemandedPaper {
  /// The papers of a notice in the order of its demands, then those of its documents that no
  /// demand names; the plan itself is none.
  static func all(of notice: Notice) -> [DemandedPaper] {
    let reading = notice.reading
    var papers: [DemandedPaper] = []
    for demand in reading.demands {
      for names in DemandWords(demand, in: reading).papers {
        if let same = papers.firstIndex(where: { !Set($0.names).isDisjoint(with: names) }) {
          papers[same].demands.append(demand.text.onOneLine)
        } else {
          papers.append(DemandedPaper(names, demands: [demand.text.onOneLine]))
        }
      }
    }
    for kind in reading.documents where kind != .planOfAction {
      if !papers.contains(where: { $0.kinds.contains(kind) }) {
        papers.append(DemandedPaper([.kind(kind)]))
      }
    }
    return papers
  }
}

/// The words of one demand, as far as they name papers that are to be sent.
private struct DemandWords {
  private let text: String
  private let folded: FoldedPlan
  private let demand: Demand
  private let reading: Reading

  init(_ demand: Demand, in reading: Reading) {
    (self.demand, self.reading) = (demand, reading)
    text = Self.sentences(of: demand.text.onOneLine).filter(Self.asksForPapers).joined(
      separator: "\n")
    folded = FoldedPlan(text)
  }

  private struct Mention {
    let name: DemandedPaper.Name
    let span: Range<Int>
  }

  /// Each paper that is asked for; of several with an “or” between them, any one.
  var papers: [[DemandedPaper.Name]] {
    let specific = Self.outermost(NamedPaper.specific.flatMap(mentions))
    let known = reading.documents.filter { $0 != .planOfAction }.flatMap(mentions)
      .filter { mention in !specific.contains { $0.span.contains(mention.span) } }
    var groups = grouped(Self.outermost(specific + known))
    for kind in quotedKinds where !groups.joined().contains(.kind(kind)) {
      groups.append([.kind(kind)])
    }
    guard groups.isEmpty else { return groups }
    return NamedPaper.general.flatMap(mentions).min { $0.span.lowerBound < $1.span.lowerBound }
      .map { [[$0.name]] } ?? []
  }

  private func mentions(of paper: NamedPaper) -> [Mention] {
    spans(of: paper.words).map { Mention(name: .named(paper), span: $0) }
  }

  private func mentions(of kind: DocumentKind) -> [Mention] {
    spans(of: DocumentWords.words(of: kind) + (Self.more[kind] ?? []))
      .map { Mention(name: .kind(kind), span: $0) }
  }

  private func spans(of words: [String]) -> [Range<Int>] { words.flatMap(folded.spans) }

  /// Without those that are a part of the words of another.
  private static func outermost(_ mentions: [Mention]) -> [Mention] {
    mentions.filter { mention in
      !mentions.contains { $0.span != mention.span && $0.span.contains(mention.span) }
    }.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }

  private func grouped(_ mentions: [Mention]) -> [[DemandedPaper.Name]] {
    let bytes = Array(text.utf8)
    var groups: [[DemandedPaper.Name]] = []
    var end = 0
    for mention in mentions {
      defer { end = max(end, mention.span.upperBound) }
      guard !groups.joined().contains(mention.name) else { continue }
      let between = bytes[min(end, mention.span.lowerBound)..<mention.span.lowerBound]
      if !groups.isEmpty, Self.isChoice(String(decoding: between, as: UTF8.self)) {
        groups[groups.count - 1].append(mention.name)
      } else {
        groups.append([mention.name])
      }
    }
    return groups
  }

  private static func isChoice(_ words: String) -> Bool {
    let folded = FoldedPlan(words)
    return ["または", "又は", "もしくは", "若しくは", "あるいは", "or"].contains { !folded.spans(of: $0).isEmpty }
  }

  /// The kinds that were read from this demand's words, whatever these are.
  private var quotedKinds: [DocumentKind] {
    let quotes = reading.evidence[.documents] ?? []
    guard quotes.count == reading.documents.count, !demand.quote.span.isEmpty else { return [] }
    return zip(reading.documents, quotes).filter { kind, quote in
      kind != .planOfAction && quote.place == demand.quote.place
        && demand.quote.span.contains(quote.span)
        && !NamedPaper.specific.contains { $0.isNamed(in: quote.words) }
    }.map(\.0)
  }

  /// Further words for kinds that the reading has found in a notice.
  private static let more: [DocumentKind: [String]] = [
    .identity: [
      "身分証", "パスポート", "運転免許", "在留カード", "マイナンバーカード", "photo id", "id card", "identity card",
      "driving licence", "driver's license", "driving license",
    ],
    .businessLicence: [
      "登記事項証明書", "営業許可", "certificate of registration", "registration certificate",
      "certificate of incorporation", "business registration",
    ],
    .authorizationLetter: ["許可書", "license agreement", "licence agreement", "licensing agreement"],
    .letterOfRetraction: ["取り下げ", "retraction"],
    .supplierContact: ["仕入れ先の名称", "仕入れ先の連絡先", "仕入先の連絡先", "製造元の連絡先"],
  ]
}

// Which sentences of a demand ask for papers, and which only say what papers have to be like.
extension DemandWords {
  private static func sentences(of text: String) -> [String] {
    text.replacing("。", with: "。\n").replacing(". ", with: ".\n").split(separator: "\n").map(
      String.init)
  }

  /// Whether a sentence wants something sent, or is no sentence but the name of a thing.
  private static func asksForPapers(_ sentence: String) -> Bool {
    let folded = FoldedPlan(sentence)
    func has(_ words: [String]) -> Bool { words.contains { !folded.spans(of: $0).isEmpty } }
    return has(sending) || !has(saying)
  }

  private static let sending = [
    "送り", "送付", "提出", "添付", "ご用意", "提示", "アップロード", "必要です", "send", "submit", "provide", "upload",
    "attach", "enclose", "include", "supply", "ask for", "need", "require",
  ]

  /// What makes a sentence one that says something.
  private static let saying = [
    "ください", "下さい", "ます", "です", "ません", "願い", "must", "should", "have to", "has to", "please", "may",
    "can", "cannot", "will",
  ]
}

extension Range<Int> {
  fileprivate func contains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound
  }
}
