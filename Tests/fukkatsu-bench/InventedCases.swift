import Casework
import CivilTime

/// Cases of nobody: a quarter of them open, the others closed long ago.
enum InventedCases {
  /// The morning that the stores are made for.
  static let now = Moment(
    day: CalendarDay(iso8601: "2026-05-01") ?? CalendarDay(number: 20_574), hour: 8, minute: 42)

  static func dossier(_ number: Int) throws(Fault) -> Dossier {
    var chance = Chance(seed: number)
    let isOpen = number % 4 == 0
    let age = isOpen ? chance.below(30) : 60 + chance.below(2400)
    let opened = now + -(age * 86_400 + chance.below(86_400))
    var dossier = Dossier(
      sellerCase: SellerCase(
        id: try CaseNumber.caseID(number), client: client(number, &chance), opened: opened))
    let assignees = ["mio", "ren", nil]
    dossier.sellerCase.assignee = chance.pick(assignees)
    dossier.sellerCase.tags = chance.below(5) == 0 ? ["急ぎ"] : []
    let reason = chance.pick(Reason.allCases.filter { $0 != .none })
    let rounds = isOpen ? chance.below(3) : 1 + chance.below(4)
    var at = opened
    for round in 0...rounds {
      let stage: Stage = round == 0 ? .suspension : .moreInformation
      dossier.file(
        try notice(for: dossier.sellerCase.client, stage, reason, at: at, &chance).notice(), at: at,
        by: "mio")
      guard round < rounds || isOpen else { break }
      dossier.revise(to: PlanWords.plan(&chance), at: at + 3600)
      at = at + 86_400 * (1 + chance.below(5))
      guard round < rounds, at < now else { break }
      dossier.submit(submission(of: dossier, at: at))
      at = at + 86_400 * (1 + chance.below(4))
      if at > now { break }
    }
    let note = TimelineEntry(at: at, by: "mio", kind: .note, text: PlanWords.sentence(&chance))
    dossier.sellerCase.timeline.append(note)
    if !isOpen { dossier.conclude(chance.pick(Outcome.allCases), at: at + 86_400, by: "mio") }
    return dossier
  }

  private static func client(_ number: Int, _ chance: inout Chance) -> Client {
    let names = ["青木", "白樺", "港町", "若葉", "北野", "三日月", "川辺", "桜井", "松風", "石橋", "月島", "橘"]
    let trades = ["商店", "工房", "文具", "農園", "楽器", "書店", "硝子", "染物", "製茶", "金物", "写真", "食品"]
    let name = chance.pick(names) + chance.pick(trades) + String(number)
    return Client(
      name: name, shop: "Shop \(number)", sellerID: "A1BENCH\(number)",
      contact: "client\(number)@example.jp")
  }

  private static func submission(of dossier: Dossier, at moment: Moment) -> Submission {
    let text = dossier.openRound?.text ?? ""
    return Submission(
      at: moment, by: "mio", via: "reply", because: nil, sha256: SHA256.hex(Array(text.utf8)),
      characters: text.count)
  }

  private static func notice(
    for client: Client, _ stage: Stage, _ reason: Reason, at moment: Moment, _ chance: inout Chance
  ) -> InventedNotice {
    let periods: [(ResponseWindow, String)] = [
      (.hours(72), "72時間以内"), (.days(7), "7日以内"), (.businessDays(7), "7営業日以内"),
      (.days(17), "17日以内"), (.days(30), "30日以内"),
    ]
    let period = chance.pick(periods)
    let asin = "B0BENCH\(100 + chance.below(900))"
    var lines = ["\(client.name) 様", "", "出品用アカウントについてお知らせいたします。", asin]
    for _ in 0..<4 { lines.append(PlanWords.sentence(&chance)) }
    lines.append("このメールを受け取られてから\(period.1)に、改善計画をこのメールに返信してください。")
    lines.append(contentsOf: ["", "出品者審査担当"])
    return InventedNotice(
      subject: "出品用アカウントについて", lines: lines, received: moment, stage: stage, reason: reason,
      deadline: period, asins: [asin])
  }
}
