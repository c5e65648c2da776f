// swift-tools-version: 6.2

import PackageDescription

let released = BuildSettingCondition.when(configuration: .release)

// A page of the program that is touched brings fifteen beside it into memory, so what runs lies
// together, in the order that `.ci/order` found. Of the C++ library it has in itself what it
// needs, and nothing is kept for others to call.
let linking = "\(Context.packageDirectory)/Sources/fukkatsu/Linking"
let smallInMemory =
  ["-use-ld=lld", "-L", linking]
  + [
    "--no-export-dynamic", "-z", "pack-relative-relocs", "--as-needed", "--no-warn-symbol-ordering",
    "--symbol-ordering-file=\(linking)/functions.order", "-T", "\(linking)/unnamed.ld",
  ].flatMap { ["-Xlinker", $0] }

// The order is the architecture: a target imports only targets listed above it.
let package = Package(
  name: "fukkatsu",
  targets: [
    // The ground: what C gives us, points in time, JSON.
    .systemLibrary(name: "CNcursesw"),
    .systemLibrary(name: "CLinux"),
    .target(name: "CivilTime"),
    .target(name: "JSONText"),
    .target(name: "TextFolding"),

    // Files that people edit, built into the executable.
    .target(
      name: "Themes", path: "Themes",
      resources: [
        .embedInCode("dark.json"), .embedInCode("default.json"),
        .embedInCode("high-contrast.json"), .embedInCode("light.json"),
        .embedInCode("mono.json"),
      ]),
    .target(
      name: "SampleCases", path: "SampleCases",
      resources: [
        .embedInCode("hoshino-bags"), .embedInCode("kitano-toys"), .embedInCode("aoba-denki"),
        .embedInCode("minato-camera"), .embedInCode("sakura-yakusho"),
        .embedInCode("mikumo-tools"), .embedInCode("yamane-shokai"),
        .embedInCode("takase-sports"), .embedInCode("tsukuda-trading"),
        .embedInCode("fujimi-kitchen"), .embedInCode("inbox"),
      ]),

    // What things are, each without knowing the others.
    .target(name: "Terminal", dependencies: ["JSONText"]),
    .target(name: "Casework", dependencies: ["CLinux", "CivilTime", "JSONText", "TextFolding"]),
    .target(name: "Settings", dependencies: ["Casework", "CivilTime", "JSONText", "TextFolding"]),
    .target(name: "MessageFormat", dependencies: ["CivilTime", "TextFolding"]),
    .target(name: "TextEditing", dependencies: ["TextFolding"]),

    // What joins them: words for them, the real terminal, reading, keeping.
    .target(name: "Wording", dependencies: ["Casework", "CivilTime", "JSONText", "TextFolding"]),
    .target(name: "CursesTerminal", dependencies: ["CLinux", "CNcursesw", "Terminal"]),
    .target(
      name: "NoticeIntake",
      dependencies: ["Casework", "CivilTime", "JSONText", "MessageFormat", "TextFolding"],
      resources: [
        .embedInCode("Rules/words.json"), .embedInCode("Rules/moods.json"),
        .embedInCode("Rules/stages.json"), .embedInCode("Rules/reasons.json"),
        .embedInCode("Rules/answers.json"), .embedInCode("Rules/demands.json"),
        .embedInCode("Rules/grammar.json"),
        .embedInCode("Rules/deadlines.json"), .embedInCode("Rules/cautions.json"),
      ]),
    .target(
      name: "PlanReview",
      dependencies: ["Casework", "CivilTime", "JSONText", "TextEditing", "TextFolding", "Wording"],
      resources: [.embedInCode("Words/remarks.json")]),
    .target(
      name: "CaseFiles",
      dependencies: [
        "CLinux", "Casework", "CivilTime", "JSONText", "MessageFormat", "PlanReview",
        "TextEditing", "TextFolding", "Wording",
      ],
      exclude: ["Schemas"]),

    .target(
      name: "CaseExport", dependencies: ["Casework", "CivilTime", "PlanReview", "Wording"]),

    // The workbench: what it knows, how it looks, how it runs.
    .target(
      name: "Workbench",
      dependencies: [
        "CaseExport", "Casework", "CivilTime", "PlanReview", "Terminal", "TextEditing",
        "TextFolding",
        "Wording",
      ]),
    .target(
      name: "WorkbenchPanes",
      dependencies: [
        "Casework", "CivilTime", "PlanReview", "Terminal", "TextEditing", "Workbench", "Wording",
      ]),
    .target(
      name: "WorkbenchSession",
      dependencies: [
        "CaseExport", "CaseFiles", "Casework", "CivilTime", "JSONText", "PlanReview", "Settings",
        "Terminal", "Workbench", "WorkbenchPanes", "Wording",
      ]),
    .target(
      name: "CommandLineTools",
      dependencies: [
        "CaseExport", "CaseFiles", "Casework", "CivilTime", "JSONText", "MessageFormat",
        "NoticeIntake", "PlanReview", "SampleCases", "Settings", "Terminal", "TextEditing",
        "TextFolding", "Themes", "Wording",
      ]),
    .executableTarget(
      name: "fukkatsu",
      dependencies: [
        "CaseFiles", "Casework", "CivilTime", "CommandLineTools", "CursesTerminal", "PlanReview",
        "SampleCases", "Settings", "Terminal", "Themes", "Workbench", "WorkbenchSession", "Wording",
      ],
      exclude: ["Linking"],
      linkerSettings: [
        // The curses library asks the executable's own wcwidth() how wide a character is.
        .unsafeFlags(["-Xlinker", "--export-dynamic-symbol=wcwidth"]),
        .unsafeFlags(smallInMemory, released),
      ]),

    // Makes stores of any size, to measure the program with.
    .executableTarget(
      name: "fukkatsu-bench",
      dependencies: ["CaseFiles", "Casework", "CivilTime", "JSONText", "Wording"],
      path: "Tests/fukkatsu-bench"),

    // Tests, one target for each of the above that has something to test.
    .target(
      name: "TestSupport",
      dependencies: [
        "CaseFiles", "Casework", "CivilTime", "NoticeIntake", "PlanReview", "Terminal",
        "Workbench", "Wording",
      ],
      path: "Tests/TestSupport", exclude: ["Fixtures"]),
    .testTarget(name: "CivilTimeTests", dependencies: ["CivilTime"]),
    .testTarget(name: "TextFoldingTests", dependencies: ["TextFolding"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText", "TestSupport"]),
    .testTarget(
      name: "TerminalTests", dependencies: ["CLinux", "TestSupport", "Terminal", "Themes"]),
    .testTarget(
      name: "CaseworkTests", dependencies: ["Casework", "CivilTime", "JSONText"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "SettingsTests", dependencies: ["Casework", "CivilTime", "JSONText", "Settings"]),
    .testTarget(
      name: "MessageFormatTests", dependencies: ["CivilTime", "MessageFormat"],
      exclude: ["Fixtures"]),
    .testTarget(name: "TextEditingTests", dependencies: ["TestSupport", "TextEditing"]),
    .testTarget(
      name: "CaseFilesTests",
      dependencies: [
        "CaseFiles", "Casework", "CivilTime", "CommandLineTools", "JSONText", "NoticeIntake",
        "TestSupport", "TextEditing", "Wording", "fukkatsu",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CaseExportTests",
      dependencies: [
        "CaseExport", "Casework", "CivilTime", "TestSupport", "Wording",
      ],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "NoticeIntakeTests",
      dependencies: ["Casework", "CivilTime", "JSONText", "MessageFormat", "NoticeIntake"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CursesTerminalTests",
      dependencies: ["CLinux", "CNcursesw", "CursesTerminal", "Terminal"]),
    .testTarget(
      name: "PlanReviewTests",
      dependencies: [
        "Casework", "CivilTime", "JSONText", "PlanReview", "TestSupport", "Wording",
      ]),
    .testTarget(
      name: "WordingTests",
      dependencies: ["Casework", "CivilTime", "JSONText", "Terminal", "Wording"]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Casework", "CivilTime", "PlanReview", "Terminal", "TestSupport", "TextEditing", "Wording",
        "Workbench",
      ]),
    .testTarget(
      name: "WorkbenchPanesTests",
      dependencies: [
        "Casework", "CivilTime", "PlanReview", "Terminal", "TestSupport", "TextEditing", "Wording",
        "Workbench", "WorkbenchPanes",
      ]),
    .testTarget(
      name: "WorkbenchSessionTests",
      dependencies: [
        "CaseFiles", "Casework", "CivilTime", "NoticeIntake", "Terminal", "TestSupport", "Wording",
        "WorkbenchSession",
      ]),
    .testTarget(
      name: "EndToEndTests", dependencies: ["TestSupport", "fukkatsu", "fukkatsu-bench"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("ExistentialAny"),
    // Only a function with a section of its own can be laid elsewhere.
    .unsafeFlags(["-Xfrontend", "-function-sections"], released),
    // A generic type is made by its own function: to find it by its name, the start would look
    // through what every type of every library conforms to.
    .unsafeFlags(
      ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], released),
  ]
}

// Else the program has an engine for regular expressions in itself that nothing uses.
for target in package.targets where ![.system, .test].contains(target.type) {
  target.swiftSettings?.append(
    .unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"]))
}

// What reads notices is optimised in debug builds too: the tests run the program hundreds of
// times, and each run would wait for it.
let reading = ["JSONText", "MessageFormat", "NoticeIntake"]
for target in package.targets where reading.contains(target.name) {
  target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
