/// Every trait that some table has a weight for.
struct WeightIndex: Sendable {
  private var keys = TraitKeyTable()

  mutating func add(_ table: WeightTable) {
    for key in table.keys { _ = keys.number(of: key) }
  }

  func contains(_ key: TraitKey) -> Bool { keys[key] != nil }
}
