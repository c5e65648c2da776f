import Casework
import CivilTime
import MessageFormat
import TextFolding

// Filing, within one change.
extension StoreChange {
  /// Takes a notice of the inbox into a case: the message moves along, its copies follow.
  mutating func file(
    _ arrival: ArrivalID, into dossier: inout Dossier, at now: Moment
  ) throws(StoreError) -> NoticeID {
    let id = try fileAlone(arrival, as: nil, into: &dossier, at: now)
    let original = dossier.notice(number: id.number)?.sameAs ?? .filed(id)
    for copy in try copies(of: arrival) {
      _ = try fileAlone(copy, as: original, into: &dossier, at: now)
    }
    return id
  }

  private mutating func fileAlone(
    _ arrival: ArrivalID, as twin: NoticeName?, into dossier: inout Dossier, at now: Moment
  ) throws(StoreError) -> NoticeID {
    var notice = try store.arrival(arrival)
    if let twin { notice.sameAs = twin }
    let bytes = try store.original(of: notice)
    try removeRecord("inbox/\(arrival.rawValue).json")
    let id = enter(notice, original: bytes, into: &dossier, at: now)
    if let filed = dossier.notice(number: id.number) {
      move(from: "inbox/\(notice.original)", to: "notices/\(filed.original)")
    }
    return id
  }

  /// Files a notice, and what a client sent with it as candidates of evidence.
  ///
  /// What the case has already in the same words counts for nothing.
  mutating func enter(
    _ arrived: Notice, original bytes: [UInt8], into dossier: inout Dossier, at now: Moment
  ) -> NoticeID {
    var notice = arrived
    let sent = ClientMail(notice, bytes, from: dossier)
    notice.isFromClient = sent != nil
    if notice.sameAs == nil {
      notice.sameAs = dossier.original(of: notice, isDated: !notice.isPasted)?.name
    }
    let id = dossier.file(notice, at: now, by: store.user)
    for file in sent?.attachments ?? [] where notice.sameAs == nil {
      keep(file, of: id, in: &dossier)
    }
    return id
  }

  private mutating func keep(_ file: Attachment, of id: NoticeID, in dossier: inout Dossier) {
    var evidence = newEvidence(named: file.fileName, file.bytes, in: dossier)
    evidence.notice = id.number
    evidence.isCandidate = true
    dossier.sellerCase.evidence.append(evidence)
  }

  private func copies(of arrival: ArrivalID) throws(StoreError) -> [ArrivalID] {
    var copies: [ArrivalID] = []
    let word = Array(arrival.rawValue.utf8)
    for name in try store.folder(.inbox).names() where Store.isArrival(name) {
      guard let id = ArrivalID(name.dropLast(5)), id != arrival,
        // Of hundreds that wait one or two name it; only those are read whole.
        let bytes = try? store.folder(.inbox).read(name), bytes.firstRange(of: word) != nil,
        let notice = try? store.arrival(id), notice.sameAs == .arrived(arrival)
      else { continue }
      copies.append(id)
    }
    return copies
  }
}

// Taking back and putting away, within one change.
extension StoreChange {
  /// Takes a filed notice out of its case into another, or into the trash where none is
  /// given; its copies go with it.
  ///
  /// A copy that is taken out alone is a notice of its own where it goes.
  mutating func takeOut(
    _ id: NoticeID, into other: inout Dossier?, at now: Moment
  ) throws(StoreError) -> NoticeID? {
    var dossier = try self.dossier(id.caseID)
    let copies = dossier.notices.filter { $0.sameAs == .filed(id) }.map(\.number)
    let filed = try takeOut(id.number, as: nil, of: &dossier, into: &other, at: now)
    for copy in copies {
      _ = try takeOut(copy, as: filed, of: &dossier, into: &other, at: now)
    }
    put(dossier)
    return filed
  }

  private mutating func takeOut(
    _ number: Int, as twin: NoticeID?, of dossier: inout Dossier, into other: inout Dossier?,
    at now: Moment
  ) throws(StoreError) -> NoticeID? {
    let id = NoticeID(caseID: dossier.id, number: number)
    guard let (taken, evidence) = dossier.takeOut(number, at: now, by: store.user) else {
      throw .noNotice(id.rawValue)
    }
    var notice = taken
    try removeRecord("inbox/\(id.rawValue).json")
    for name in evidence.compactMap(\.fileName) { discard("\(Evidence.folder)/\(name)") }
    let record = "notices/\(id.rawValue).json"
    guard var target = other else {
      discard(record)
      if StorePath.isName(notice.original) { discard("notices/\(notice.original)") }
      return nil
    }
    notice.sameAs = twin.map { .filed($0) }
    let bytes = try store.original(of: notice)
    try removeRecord(record)
    let filed = enter(notice, original: bytes, into: &target, at: now)
    if let entered = target.notice(number: filed.number) {
      move(from: "notices/\(notice.original)", to: "notices/\(entered.original)")
    }
    other = target
    return filed
  }

  /// Puts a notice of the inbox into the trash, with its copies.
  mutating func dismiss(_ arrival: ArrivalID) throws(StoreError) {
    for id in [arrival] + (try copies(of: arrival)) {
      let notice = try store.arrival(id)
      for name in ["\(id.rawValue).json", notice.original] where StorePath.isName(name) {
        discard("inbox/\(name)")
      }
    }
  }
}

/// A mail that a client sent, with the files in it.
private struct ClientMail {
  let attachments: [Attachment]

  /// - Returns: `nil` where somebody else sent it.
  init?(_ notice: Notice, _ bytes: [UInt8], from dossier: Dossier) {
    let identity = CaseIdentity(dossier)
    guard identity.sent(notice), let message = try? NoticeMessage(mail: bytes) else { return nil }
    attachments = message.attachments.filter {
      !$0.isInline && !$0.bytes.isEmpty && $0.type != "message/rfc822"
    }
  }
}

// As changes of their own.
extension Store {
  /// Files a notice to a case: one of the inbox, or one that was filed before.
  ///
  /// One that stands in the case already is confirmed.
  @discardableResult
  package func file(
    _ name: NoticeName, to id: CaseID, at now: Moment
  ) throws(StoreError) -> NoticeID {
    try change(.file, of: id, at: now) { change throws(StoreError) in
      switch name {
      case .arrived(let arrival):
        var dossier = try change.dossier(id)
        let filed = try change.file(arrival, into: &dossier, at: now)
        change.put(dossier)
        return filed
      case .filed(let present) where present.caseID == id:
        guard folder(.notices).exists("\(present.rawValue).json") else {
          throw .noNotice(present.rawValue)
        }
        try change.removeRecord("inbox/\(present.rawValue).json")
        return present
      case .filed(let present):
        var target: Dossier? = try change.dossier(id)
        let filed = try change.takeOut(present, into: &target, at: now)
        if let target { change.put(target) }
        return filed ?? present
      }
    }
  }

  /// Makes a case, and files a notice to it if one is given.
  package func newCase(
    for client: Client, marketplace: String = "amazon.co.jp", reason: Reason = .none,
    filing name: NoticeName? = nil, at now: Moment
  ) throws(StoreError) -> CaseID {
    try change(.newCase, at: now) { change throws(StoreError) in
      let id = change.newCaseID()
      var dossier = begun(
        SellerCase(id: id, client: client, marketplace: marketplace, reason: reason, opened: now))
      switch name {
      case .arrived(let arrival): _ = try change.file(arrival, into: &dossier, at: now)
      case .filed(let present):
        var target: Dossier? = dossier
        _ = try change.takeOut(present, into: &target, at: now)
        if let target { dossier = target }
      case nil: break
      }
      change.put(dossier)
      return id
    }
  }

  /// A case as it begins, its deadlines read as the user has set.
  func begun(_ sellerCase: SellerCase) -> Dossier {
    var dossier = Dossier(sellerCase: sellerCase)
    dossier.defaultReading = defaultReading
    dossier.sellerCase.timeline.append(
      TimelineEntry(
        at: sellerCase.opened, by: user, kind: .opened, text: sellerCase.client.name))
    return dossier
  }

  /// Puts a notice into the trash: it concerns no case.
  package func dismiss(_ name: NoticeName, at now: Moment) throws(StoreError) {
    try change(.dismiss, at: now) { change throws(StoreError) in
      switch name {
      case .arrived(let arrival): try change.dismiss(arrival)
      case .filed(let present):
        var none: Dossier?
        _ = try change.takeOut(present, into: &none, at: now)
      }
    }
  }

  /// The notices that were filed without asking and wait to be looked at, the latest first,
  /// and what could not be read.
  package func awaited() throws(StoreError) -> (
    notices: [(notice: Notice, awaited: AwaitedConfirmation)], damaged: [DamagedFile]
  ) {
    var found: [(notice: Notice, awaited: AwaitedConfirmation)] = []
    var damaged: [DamagedFile] = []
    for name in try folder(.inbox).names() where name.hasSuffix(".json") {
      guard
        NoticeID(name.dropLast(5)) != nil,
        let awaited = record(.inbox, name, value, AwaitedConfirmation.init(record:), &damaged),
        let notice = record(
          .notices, "\(awaited.notice.rawValue).json", value, Notice.init(record:), &damaged)
      else { continue }
      found.append((notice, awaited))
    }
    found.sort { $0.notice.message.received > $1.notice.message.received }
    return (found, damaged)
  }
}
