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
    .target(name: "CScan"),

    room("Basics", []),
    room("Flow", ["Basics"]),
    room("Settings", ["Basics", "CYAML"]),
    room("Tables", ["Basics", "Flow", "CCSV", "CSODIUM", "CZLIB", "CZSTD", "CScan"]),
    room("Standards", ["Basics", "Settings"]),
    room("Assessment", ["Basics", "Flow", "Tables", "Standards", "CScan"]),
    room("Figures", ["Basics", "Flow", "Standards", "Assessment"]),
    room("Studies", ["Basics", "Flow", "Standards", "Figures"]),
    room("Reports", ["Basics", "Flow", "Standards", "Figures", "Studies"]),
    room(
      "PipelineFile",
      [
        "Basics", "Flow", "Settings", "Tables", "Standards", "Assessment", "Figures", "Studies",
        "Reports",
      ]),
    .executableTarget(
      name: "petakom",
      dependencies: [
        "Basics", "Flow", "Tables", "Standards", "Figures", "Studies", "PipelineFile",
      ],
      swiftSettings: strict),
    .executableTarget(name: "make-sample-data", dependencies: ["Basics"], swiftSettings: strict),

    .target(
      name: "TestSupport", dependencies: ["Basics", "Flow", "Standards", "Assessment"],
      path: "Tests/TestSupport", swiftSettings: strict),
    tests("TestSupport", ["Basics", "TestSupport"]),
    tests("Basics", ["Basics", "TestSupport"]),
    tests("Flow", ["Basics", "Flow", "TestSupport"]),
    tests("Settings", ["Basics", "Settings"]),
    tests("ByteSource", ["Basics", "Flow", "Tables", "TestSupport", "CZLIB", "CZSTD"]),
    tests("Standards", ["Basics", "Settings", "Standards"], exclude: ["Fixtures"]),
    tests(
      "Figures", ["Basics", "Flow", "Standards", "Assessment", "Figures", "TestSupport"]),
    tests(
      "Studies",
      ["Basics", "Flow", "Standards", "Assessment", "Figures", "Studies", "TestSupport"]),
    tests(
      "PipelineFile",
      ["Basics", "Flow", "Figures", "Studies", "Reports", "PipelineFile", "TestSupport"]),
    tests("Tables", ["Basics", "Flow", "Tables", "TestSupport"], exclude: ["Fixtures"]),
    tests("Assessment", ["Basics", "Flow", "Tables", "Standards", "Assessment", "TestSupport"]),
    tests("Command", ["Basics", "TestSupport"]),
    tests(
      "Reports",
      ["Basics", "Flow", "Standards", "Assessment", "Figures", "Studies", "Reports", "TestSupport"]
    ),
    tests("Golden", ["Basics", "Reports", "PipelineFile", "TestSupport"], exclude: ["Cases"]),
  ]
)
