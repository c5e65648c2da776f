import Testing

/// Words of a query on the command line.
@Suite struct QueryWordTests {
  @Test(arguments: [
    (["-bag"], ["toys"]), (["-client:bag"], ["toys"]), (["bag"], ["bag"]),
    (["-bag", "-toys"], []), (["--", "-bag"], ["toys"]),
    // A letter that no id of a case may have.
    (["-u"], ["bag", "toys"]),
  ])
  func `a dash before a word lists the cases without it`(
    _ query: [String], _ clients: [String]
  ) async throws {
    let workplace = try Workplace()
    _ = try await workplace.makeStore(clients: "bag", "toys")
    let listed = try await workplace.bare(
      ["list", "--json", "--store", workplace.store] + query)
    #expect(listed.complaint.isEmpty)
    #expect(try await workplace.values(".[].client", of: listed.text).sorted() == clients)
  }

  @Test(arguments: ["--bag", "--clinet:bag"])
  func `two dashes are an option, also before a query`(_ word: String) async throws {
    let workplace = try Workplace()
    _ = try await workplace.makeStore(clients: "bag")
    let listed = try await workplace.run("list", word)
    #expect(listed.status == 2)
    #expect(listed.complaint.contains(word))
  }
}
