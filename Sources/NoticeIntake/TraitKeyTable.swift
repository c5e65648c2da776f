/// From the keys of traits to numbers.
///
/// The keys are hashes already, so that a table with open addressing and linear probing
/// (Knuth, The Art of Computer Programming, 6.4) finds one without hashing it again.
struct TraitKeyTable: Sendable {
  private var slots = Self.noSlots
  private(set) var keys: [TraitKey] = []

  private struct Slot {
    var hash: UInt64
    var number: Int32

    static let empty = Slot(hash: 0, number: -1)
  }

  // Shared by all tables to which nothing was added yet.
  private static let noSlots = [Slot](repeating: .empty, count: 1)

  /// The number of a key; `nil` where it is not in the table.
  subscript(_ key: TraitKey) -> Int? {
    let slot = slots[place(of: key.hash)]
    return slot.number < 0 ? nil : Int(slot.number)
  }

  /// The number of a key, which gets the next one where it is new.
  mutating func number(of key: TraitKey) -> Int {
    if let number = self[key] { return number }
    if (keys.count + 1) * 2 > slots.count { grow() }
    slots[place(of: key.hash)] = Slot(hash: key.hash, number: Int32(keys.count))
    keys.append(key)
    return keys.count - 1
  }

  /// Whether a key is new; it is in the table then.
  mutating func insert(_ key: TraitKey) -> Bool {
    let count = keys.count
    return number(of: key) == count
  }

  // Where a hash stands, or the free slot where it would.
  private func place(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while slots[place].number >= 0, slots[place].hash != hash { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: Slot.empty, count: max(32, slots.count * 2))
    keys.reserveCapacity(slots.count / 2)
    for (number, key) in keys.enumerated() {
      slots[place(of: key.hash)] = Slot(hash: key.hash, number: Int32(number))
    }
  }
}
