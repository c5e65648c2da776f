import CaseFiles
import Casework
import Testing

/// Cases that another store has written.
@Suite struct TakingParcelsTests {
  /// A case with what another consultant sent of it, and a store without it.
  private func sent() throws -> (ScratchStore, CaseParcel) {
    let scratch = try ScratchStore()
    let parcel = try scratch.store.parcel(scratch.caseID)
    return (scratch, parcel)
  }

  @Test func `a case that is here and damaged stays as it is`() throws {
    let (scratch, parcel) = try sent()
    try scratch.write("{ \"broken…", to: "cases/\(scratch.caseID.rawValue).json")
    let before = try scratch.everything()
    #expect(throws: StoreError.self) { try scratch.store.adopt(parcel, at: Deed.later) }
    #expect(try scratch.everything() == before)
  }

  @Test(arguments: ["notices/%-001.json", "notices/%-001.eml", "rounds/%-01.json"])
  func `a file of the case that is here without it is not replaced`(name: String) throws {
    let (scratch, parcel) = try sent()
    try scratch.store.remove(.sellerCase(scratch.caseID), at: Deed.later)
    try scratch.write("別のもの", to: name.replacing("%", with: scratch.caseID.rawValue))
    let before = try scratch.everything()
    #expect(throws: StoreError.self) { try scratch.store.adopt(parcel, at: Deed.later) }
    #expect(try scratch.everything() == before)
  }

  @Test func `a case that is gone comes back whole, and one that is here is none`() throws {
    let (scratch, parcel) = try sent()
    let before = try scratch.files(in: ["cases", "notices", "rounds"])
    #expect(try !scratch.store.adopt(parcel, at: Deed.later))
    try scratch.store.remove(.sellerCase(scratch.caseID), at: Deed.later)
    #expect(try scratch.store.adopt(parcel, at: Deed.later))
    #expect(try scratch.files(in: ["cases", "notices", "rounds"]) == before)
  }
}
