/// Every trait that some table has a weight for.
struct WeightIndex: Sendable {
  private var keys: Set<TraitKey> = []

  mutating func add(_ table: WeightTable) { keys.formUnion(table.rows.keys) }

  func contains(_ key: TraitKey) -> Bool { keys.contains(key) }
}
