// swift-tools-version: 6.2

import PackageDescription

// A package of its own, because what it prints is internal to the reader: it is built with
// `-enable-testing`. `fit.py` builds and runs it; README.md tells how.
let package = Package(
  name: "fitting",
  targets: [
    .systemLibrary(name: "CLinux", path: "Sources/CLinux"),
    .target(name: "CivilTime", path: "Sources/CivilTime"),
    .target(name: "JSONText", path: "Sources/JSONText"),
    .target(name: "TextFolding", path: "Sources/TextFolding"),
    .target(
      name: "Casework", dependencies: ["CLinux", "CivilTime", "JSONText", "TextFolding"],
      path: "Sources/Casework"),
    .target(name: "MessageFormat", dependencies: ["CivilTime"], path: "Sources/MessageFormat"),
    .target(
      name: "NoticeIntake", dependencies: ["Casework", "CivilTime", "JSONText", "MessageFormat"],
      path: "Sources/NoticeIntake", resources: [.embedInCode("Rules")]),
    .executableTarget(
      name: "TraitDump",
      dependencies: ["Casework", "CivilTime", "JSONText", "MessageFormat", "NoticeIntake"],
      path: "TraitDump"),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    .unsafeFlags(["-enable-testing"]),
  ]
}
