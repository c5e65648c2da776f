/// Waits until something is so, asking again and again.
///
/// On a machine that does other work the limit may pass between two looks: there are some in
/// any case.
///
/// - Returns: Whether it became so before the limit.
func becomes(
  within limit: Duration = .seconds(15), _ isSo: () async throws -> Bool
) async throws -> Bool {
  let clock = ContinuousClock()
  let end = clock.now + limit
  var looks = 0
  while true {
    if try await isSo() { return true }
    looks += 1
    guard clock.now < end || looks < 100 else { return false }
    try await Task.sleep(for: .milliseconds(15))
  }
}
