// swift-tools-version: 6.2

import PackageDescription

// A package of its own, because what is fuzzed has to be built with the fuzzer's counters
// of coverage. `.ci/fuzz` builds and runs it.
let package = Package(
  name: "fuzzing",
  targets: [
    .systemLibrary(name: "CLinux", path: "Sources/CLinux"),
    .target(name: "CivilTime", path: "Sources/CivilTime"),
    .target(name: "JSONText", path: "Sources/JSONText"),
    .target(name: "Terminal", dependencies: ["JSONText"], path: "Sources/Terminal"),
    .target(name: "TextFolding", path: "Sources/TextFolding"),
    .target(
      name: "Casework", dependencies: ["CLinux", "CivilTime", "JSONText", "TextFolding"],
      path: "Sources/Casework"),
    .target(name: "MessageFormat", dependencies: ["CivilTime"], path: "Sources/MessageFormat"),
    .target(
      name: "NoticeIntake", dependencies: ["Casework", "CivilTime", "JSONText", "MessageFormat"],
      path: "Sources/NoticeIntake", resources: [.embedInCode("Rules")]),
    .executableTarget(
      name: "ReaderFuzzing",
      dependencies: ["Casework", "CivilTime", "MessageFormat", "NoticeIntake", "Terminal"],
      path: "ReaderFuzzing"),
  ],
  swiftLanguageModes: [.v6]
)

// What is fuzzed is built with counters of coverage; what it stands on is not.
let fuzzed = ["MessageFormat", "NoticeIntake", "ReaderFuzzing"]
for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
  ]
  if fuzzed.contains(target.name) {
    target.swiftSettings?.append(.unsafeFlags(["-sanitize=fuzzer"]))
  }
}
for target in package.targets where target.type == .executable {
  target.linkerSettings = [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]
}
