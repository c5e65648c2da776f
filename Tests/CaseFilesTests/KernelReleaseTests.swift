import CaseFiles
import Testing

@Suite struct KernelReleaseTests {
  @Test(arguments: [
    ("5.8.0", false), ("5.7.19-1-default", true), ("5.15.0-91-generic", false), ("4.19", true),
    ("6.1-rc3", false), ("10.0.1", false), ("5", true), ("", true), ("next", true),
  ])
  func `a kernel whose syncfs says nothing of lost writes is known by its release`(
    release: String, isOlder: Bool
  ) {
    #expect((KernelRelease(release) < KernelRelease(5, 8)) == isOlder)
  }
}
