import Casework

extension IndexLayout {
  /// FNV-1a of a client's name: finds the cases of one client without a look at all rows.
  static func hash(ofClient name: String) -> UInt32 {
    name.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}

extension IndexFile {
  /// The rows of the cases that are perhaps of one client, in the order of the list.
  func rows(ofClient name: String) -> [Int] {
    let wanted = IndexLayout.hash(ofClient: name)
    let clients = start(of: .clients)
    var place = partition(0..<count) { load(clients + 8 * $0, as: UInt32.self) >= wanted }
    var rows: [Int] = []
    while place < count, load(clients + 8 * place, as: UInt32.self) == wanted {
      let row = Int(load(clients + 8 * place + 4, as: UInt32.self))
      if row < count { rows.append(row) }
      place += 1
    }
    return rows
  }
}

extension CaseIndex {
  /// The cases of one client, closed ones too, in no order.
  package func cases(ofClient name: String) -> [CaseSummary] {
    let rows = file?.rows(ofClient: name) ?? []
    let kept = rows.filter { !hidden.contains($0) }.map { summary(at: CasePlace(row: $0)) }
    return (kept + extra.map(\.summary)).filter { $0.client == name }
  }

  /// How long answers took in the cases that tell what is usual.
  package var answerTimes: AnswerTimes {
    defer { file?.forgetPages(of: .records) }
    return AnswerTimes(
      recentPlaces.flatMap { place in
        guard let row = place.row else { return extra[place.extra].summary.answerTimes }
        return file?.row(row).answerTimes ?? []
      })
  }
}
