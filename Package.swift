// swift-tools-version: 6.2
import PackageDescription

/// Every target is compiled in the same strict mode; a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
]

/// A room of the house: a library target that may import only the rooms below it.
func room(_ name: String, _ below: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: below, swiftSettings: strict)
}

/// The tests of one room.
func tests(_ name: String, _ rooms: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: rooms, exclude: exclude, swiftSettings: strict)
}

let package = Package(
  name: "petakom",
  products: [.executable(name: "petakom", targets: ["petakom"])],
  targets: [
    .systemLibrary(name: "CCSV", providers: [.apt(["libcsv-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CSODIUM", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(name: "CZLIB", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZSTD", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    .systemLibrary(
      name: "CSQLITE", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CCMARK", providers: [.apt(["libcmark-gfm-dev"])]),
    .target(name: "CScan"),
    .target(name: "CDistances"),
    .target(name: "CXLSX", linkerSettings: [.linkedLibrary("dl")]),

    room("Basics", []),
    room("Flow", ["Basics"]),
    room("Settings", ["Basics", "CYAML"]),
    room("Tables", ["Basics", "Flow", "CCSV", "CSODIUM", "CZLIB", "CZSTD", "CScan"]),
    room("Standards", ["Basics", "Flow", "Settings"]),
    room("Assessment", ["Basics", "Flow", "Tables", "Standards", "CScan"]),
    room("Professionalism", ["Basics", "Flow", "Tables", "Standards", "Assessment"]),
    room("Pairing", ["Basics", "Flow", "Tables", "Standards", "Assessment"]),
    room("Figures", ["Basics", "Flow", "Standards", "Assessment", "Professionalism", "Pairing"]),
    room("Clustering", ["Basics", "Flow", "CDistances"]),
    room("Disclosure", ["Basics"]),
    room("Studies", ["Basics", "Flow", "Standards", "Figures", "Clustering"]),
    room(
      "Reports",
      [
        "Basics", "Flow", "Standards", "Figures", "Clustering", "Disclosure", "Studies", "CCMARK",
      ]),
    room("Exchange", ["Basics", "Tables", "Standards", "Reports", "CCSV", "CSQLITE", "CXLSX"]),
    room(
      "PipelineFile",
      [
        "Basics", "Flow", "Settings", "Tables", "Standards", "Assessment", "Professionalism",
        "Pairing", "Figures", "Clustering", "Disclosure", "Studies", "Reports", "Exchange",
      ]),
    .executableTarget(
      name: "petakom",
      dependencies: [
        "Basics", "Flow", "Tables", "Standards", "Figures", "Studies", "PipelineFile",
      ],
      swiftSettings: strict,
      // A program that brings Swift's own libraries along starts sooner, and runs without Swift.
      linkerSettings: [.unsafeFlags(["-static-stdlib"], .when(configuration: .release))]),
    .executableTarget(name: "make-sample-data", dependencies: ["Basics"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Basics", "Flow", "Standards", "Assessment"],
      path: "Tests/TestSupport", swiftSettings: strict),
    .target(
      name: "Probes",
      dependencies: ["Basics", "Flow", "Tables", "PipelineFile"],
      path: "Tests/Probes", swiftSettings: strict),
    tests("TestSupport", ["Basics", "TestSupport"]),
    tests("Basics", ["Basics", "TestSupport"]),
    tests("Flow", ["Basics", "Flow", "TestSupport"]),
    tests("Settings", ["Basics", "Settings", "TestSupport"]),
    tests("ByteSource", ["Basics", "Flow", "Tables", "TestSupport", "CZLIB", "CZSTD"]),
    tests(
      "Clustering", ["Basics", "Flow", "Clustering", "TestSupport"], exclude: ["Fixtures"]),
    tests(
      "Disclosure", ["Basics", "Disclosure", "TestSupport"], exclude: ["Fixtures", "Oracle"]),
    tests("Standards", ["Basics", "Settings", "Standards", "TestSupport"], exclude: ["Fixtures"]),
    tests("Pairing", ["Basics", "Assessment", "Pairing", "TestSupport"]),
    tests(
      "Figures", ["Basics", "Flow", "Standards", "Assessment", "Figures", "TestSupport"]),
    tests(
      "Studies",
      [
        "Basics", "Flow", "Standards", "Assessment", "Figures", "Clustering", "Studies",
        "TestSupport",
      ], exclude: ["Fixtures"]),
    tests(
      "PipelineFile",
      [
        "Basics", "Flow", "Standards", "Figures", "Studies", "Reports", "PipelineFile",
        "TestSupport",
      ], exclude: ["Fixtures"]),
    tests(
      "Tables", ["Basics", "Flow", "Tables", "Probes", "TestSupport"], exclude: ["Fixtures"]),
    tests(
      "Assessment",
      ["Basics", "Flow", "Tables", "Standards", "Assessment", "Probes", "TestSupport"]),
    tests("Command", ["Basics", "TestSupport"]),
    tests(
      "Reports",
      [
        "Basics", "Flow", "Standards", "Assessment", "Figures", "Clustering", "Studies", "Reports",
        "TestSupport",
      ]),
    tests(
      "Exchange",
      ["Basics", "Standards", "Reports", "Exchange", "TestSupport", "CSQLITE"],
      exclude: ["Validation"]),
    tests("Golden", ["Basics", "Reports", "PipelineFile", "TestSupport"], exclude: ["Cases"]),
    tests(
      "Pollution",
      [
        "Basics", "Flow", "Tables", "Standards", "Assessment", "PipelineFile", "Probes",
        "TestSupport",
      ], exclude: ["Fixtures", "RESULTS.md"]),
  ]
)

// `make fuzz` builds the programs that libFuzzer drives; other builds do not see them. Everything
// is then compiled so that the fuzzer sees which branches an input takes.
if Context.environment["FUZZ"] != nil {
  let watched: [SwiftSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]
  for target in package.targets where target.type == .regular || target.type == .executable {
    if target.swiftSettings != nil { target.swiftSettings = strict + watched }
  }
  package.targets.append(.target(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"))
  for name in ["FuzzReader", "FuzzPipelineFile"] {
    package.targets.append(
      .executableTarget(
        name: name, dependencies: ["CFuzzer", "Probes"], path: "Tests/Fuzz/\(name)",
        swiftSettings: strict + watched,
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]))
  }
}
