/// Waits until something is so, asking again and again.
///
/// - Returns: Whether it became so before the limit.
func becomes(
  within limit: Duration = .seconds(15), _ isSo: () async throws -> Bool
) async throws -> Bool {
  let clock = ContinuousClock()
  let end = clock.now + limit
  while true {
    if try await isSo() { return true }
    guard clock.now < end else { return false }
    try await Task.sleep(for: .milliseconds(15))
  }
}
