import JSONText

/// A reading with what a person set instead laid over it.
struct CorrectedReading {
  private(set) var reading: Reading

  /// The deadlines by the place that a case refers to; struck ones keep theirs.
  private(set) var slots: [ReadDeadline?]

  init(_ read: Reading, _ corrections: [Correction]) {
    reading = read
    slots = read.deadlines
    guard !corrections.isEmpty else { return }
    for correction in corrections { apply(correction) }
    reading.deadlines = slots.compactMap(\.self)
    let words = reading.deadlines.map(\.quote).filter { !$0.words.isEmpty }
    reading.evidence[.deadlines] = words.isEmpty ? nil : words
  }

  // A value that this version does not understand is kept in the file and changes nothing.
  private mutating func apply(_ correction: Correction) {
    if correction.field == .deadlines {
      set(correction.slot ?? slots.count, to: correction.value)
      return
    }
    guard let changed = try? reading.setting(correction.field, to: correction.value) else {
      return
    }
    reading = changed
    if let quote = correction.quote {
      reading.evidence[correction.field] = [quote]
    } else if reading.isEmpty(correction.field) {
      reading.evidence[correction.field] = nil
    }
    if correction.field == .demands {
      let words = reading.demands.map(\.quote).filter { !$0.words.isEmpty }
      reading.evidence[.demands] = words.isEmpty ? nil : words
    }
    reading.confidence[correction.field] = 1
    reading.cautions.removeAll { $0.code == Caution.disputed(correction.field) }
  }

  private mutating func set(_ slot: Int, to value: JSONValue) {
    let deadline = value == .null ? nil : try? ReadDeadline(json: value)
    guard deadline != nil || value == .null else { return }
    // A later reading may have found fewer than there were before one was added.
    guard (0..<Self.mostSlots).contains(slot) else { return }
    while slots.count <= slot { slots.append(nil) }
    slots[slot] = deadline
  }

  private static let mostSlots = 1000
}

extension Reading {
  /// Whether a field says nothing.
  package func isEmpty(_ field: ReadingField) -> Bool {
    switch fieldValue(field) {
    case .rightKind(nil), .rightsOwner(nil), .maxFailedAppeals(nil), .invoiceMaxAgeDays(nil),
      .answerTo(nil), .asins([]), .complaintIDs([]), .documents([]), .fundsHeld(false):
      true
    case nil: field == .deadlines ? deadlines.isEmpty : demands.isEmpty
    default: false
    }
  }

  /// The reading with one field set to a value as JSON has it.
  ///
  /// - Throws: ``RecordError`` with what the field can be.
  package func setting(
    _ field: ReadingField, to value: JSONValue
  ) throws(RecordError) -> Reading {
    var reader = RecordReader(record.merging([field.rawValue: value]) { $1 })
    return try Reading(&reader)
  }
}

extension ReadDeadline {
  /// One element of a reading's `deadlines`.
  package init(json: JSONValue) throws(RecordError) {
    var reader = try RecordReader(json, at: ReadingField.deadlines.rawValue)
    try self.init(&reader)
  }

  package var json: JSONValue { .object(record) }
}
