// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "parcours",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Parcours", targets: ["Parcours", "Hygiene"]),
    .executable(name: "parcours", targets: ["ParcoursCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    // The engine: pure, no files, no clock, no Foundation.
    .target(name: "Verbatims", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "Tokens", dependencies: ["Verbatims"]),
    .target(name: "Cues", dependencies: ["Tokens", "Verbatims"]),
    .target(name: "Findings", dependencies: ["Cues", "Tokens", "Verbatims"]),
    .target(name: "Journeys", dependencies: ["Tokens", "Verbatims"], linkerSettings: [.linkedLibrary("m")]),

    // The library, with the bundled lexicons.
    .target(name: "CLexicons"),
    .target(
      name: "Parcours", dependencies: ["CLexicons", "Cues", "Findings", "Tokens", "Verbatims"],
      plugins: ["LexiconImage"]),
    // Compiles the lexicons when the program is built.
    .executableTarget(name: "CompileLexicons", dependencies: ["Cues"], path: "Plugins/CompileLexicons"),
    .plugin(name: "LexiconImage", capability: .buildTool(), dependencies: ["CompileLexicons"]),

    // Around the engine.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(
      name: "CArchive",
      linkerSettings: [.linkedLibrary("z"), .linkedLibrary("zip"), .linkedLibrary("zstd")]),
    // libcurl is opened when something is posted.
    .target(name: "CCurl"),
    .target(name: "CSpawn"),
    .systemLibrary(name: "GLib", pkgConfig: "glib-2.0", providers: [.apt(["libgmime-3.0-dev"])]),
    .target(
      name: "CMail", dependencies: ["GLib"],
      // GMime's own .pc file holds flags that the package manager warns of. GMime is opened when a message is read.
      cSettings: [.unsafeFlags(["-I/usr/include/gmime-3.0"])]),
    .systemLibrary(name: "LibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CXML", dependencies: ["LibXML"], linkerSettings: [.linkedLibrary("xml2")]),
    .target(name: "CXLSX", linkerSettings: [.linkedLibrary("xlsxwriter")]),
    .target(name: "CYAML", linkerSettings: [.linkedLibrary("yaml")]),
    .target(
      name: "Interchange",
      dependencies: ["CArchive", "CICU", "CMail", "CXLSX", "CXML", "CYAML", "Findings", "Journeys", "Verbatims"]),
    .target(
      name: "Privacy",
      dependencies: ["Findings", "Verbatims", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "Hygiene", dependencies: ["Cues", "Findings", "Parcours", "Tokens", "Verbatims"]),
    .target(
      name: "CPicture", dependencies: ["GLib"],
      // As GMime's: librsvg is opened when a picture is drawn, so that only its headers are needed here.
      cSettings: [
        .unsafeFlags(["-I/usr/include/librsvg-2.0", "-I/usr/include/gdk-pixbuf-2.0", "-I/usr/include/cairo"])
      ]),
    .target(name: "Reports", dependencies: ["CPicture", "Journeys", "Verbatims"]),
    .target(name: "Evaluation", dependencies: ["Journeys", "Verbatims"]),
    .target(
      name: "Storage",
      dependencies: [
        "Verbatims", .product(name: "Crypto", package: "swift-crypto"), .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(
      name: "Pipeline",
      dependencies: ["Cues", "Findings", "Hygiene", "Interchange", "Journeys", "Parcours", "Privacy", "Verbatims"]),
    .target(
      name: "Jobs",
      dependencies: [
        "CCurl", "CSpawn", "Cues", "Findings", "Hygiene", "Interchange", "Journeys", "Parcours", "Pipeline", "Privacy",
        "Reports", "Storage", "Verbatims",
        .product(name: "Crypto", package: "swift-crypto"), .product(name: "Logging", package: "swift-log"),
      ]),
    .executableTarget(
      name: "ParcoursCommand",
      dependencies: [
        "Cues", "Evaluation", "Findings", "Hygiene", "Interchange", "Jobs", "Journeys", "Parcours", "Pipeline",
        "Privacy", "Reports", "Storage", "Tokens", "Verbatims",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "Journeys", "Verbatims"]),
    .executableTarget(
      name: "JobRig",
      dependencies: ["Cues", "Interchange", "Jobs", "Parcours", .product(name: "Logging", package: "swift-log")],
      path: "Tests/JobRig"),
    .testTarget(
      name: "JobsTests",
      dependencies: [
        "Cues", "Findings", "Interchange", "JobRig", "Jobs", "Journeys", "Parcours", "Pipeline", "Storage",
        "TestSupport", "Verbatims", .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Delivery/receiver.py", "Schedule/cron.py"]),
    .testTarget(
      name: "PrivacyTests", dependencies: ["Cues", "Findings", "Parcours", "Privacy", "TestSupport", "Verbatims"],
      exclude: ["Fixtures"]),
    .target(name: "TestSupport", dependencies: ["Verbatims"], path: "Tests/TestSupport"),
    .target(
      name: "Simulation", dependencies: ["TestSupport", "Verbatims"], path: "Tests/Simulation",
      exclude: ["README.md", "Templates"]),
    .executableTarget(
      name: "SimulateJourneys",
      dependencies: ["Simulation", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Benchmarks/SimulateJourneys"),
    .executableTarget(
      name: "FillStore",
      dependencies: [
        "Storage", "Verbatims", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Benchmarks/FillStore"),
    .testTarget(
      name: "SimulationTests", dependencies: ["Parcours", "Simulation", "TestSupport", "Verbatims"]),
    .testTarget(name: "VerbatimsTests", dependencies: ["Verbatims"]),
    .testTarget(name: "TokensTests", dependencies: ["CICU", "TestSupport", "Tokens", "Verbatims"]),
    .testTarget(name: "CuesTests", dependencies: ["Cues", "Tokens", "Verbatims"], exclude: ["Fixtures"]),
    .testTarget(
      name: "FindingsTests", dependencies: ["Cues", "Findings", "Parcours", "TestSupport", "Tokens", "Verbatims"]),
    .testTarget(
      name: "JourneysTests", dependencies: ["Journeys", "TestSupport", "Verbatims"],
      exclude: ["Statistics/statistics.py"]),
    .testTarget(
      name: "ParcoursTests", dependencies: ["Cues", "Findings", "Parcours", "Tokens", "Verbatims"],
      exclude: ["Fixtures"]),
    .testTarget(name: "ArchitectureTests"),
    .testTarget(
      name: "InterchangeTests", dependencies: ["Findings", "Interchange", "Journeys", "TestSupport", "Verbatims"],
      exclude: [
        "Exports/cjml.xsd", "Exports/exports.py", "Exports/mermaid.mjs", "Exports/schemas", "independent.py",
        "reference.py", "Samples",
      ]),
    .testTarget(
      name: "HygieneTests",
      dependencies: ["Cues", "Findings", "Hygiene", "Parcours", "TestSupport", "Tokens", "Verbatims"]),
    .testTarget(
      name: "PipelineTests",
      dependencies: [
        "Cues", "Findings", "Hygiene", "Interchange", "Journeys", "Pipeline", "TestSupport", "Verbatims",
      ]),
    .testTarget(
      name: "ReportsTests", dependencies: ["Journeys", "Reports", "TestSupport", "Verbatims"], exclude: ["browser.py"]),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Storage", "TestSupport", "Verbatims", .product(name: "GRDB", package: "GRDB.swift")],
      exclude: ["Migrations/Fixtures"]),
    .testTarget(
      name: "MapTests",
      dependencies: [
        "Cues", "Findings", "Interchange", "Journeys", "Parcours", "Pipeline", "Simulation", "TestSupport", "Verbatims",
      ]),
    .testTarget(
      name: "CommandTests", dependencies: ["ParcoursCommand", "TestSupport"], exclude: ["systemd-user.sh"]),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzz targets need the compiler's fuzzer in every module: Scripts/fuzz builds them, in a folder of their own.
if Context.environment["PARCOURS_FUZZ"] != nil {
  package.targets += [
    .target(name: "CFuzzer", path: "Tests/Fuzz/CFuzzer"),
    .executableTarget(
      name: "parcours-fuzz",
      dependencies: [
        "CFuzzer", "Cues", "Findings", "Hygiene", "Interchange", "Jobs", "Journeys", "Parcours", "Pipeline", "Privacy",
        "Tokens", "Verbatims",
      ],
      path: "Tests/Fuzz/Targets"),
  ]
}

for target in package.targets where ![.plugin, .binary, .system].contains(target.type) {
  // The names of C targets are C and another capital: CXML, CFuzzer.
  let isC = target.name.hasPrefix("C") && target.name.dropFirst().first?.isUppercase == true
  guard !isC else { continue }
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .treatAllWarnings(as: .error),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .enableUpcomingFeature("InferIsolatedConformances"),
    ]
}
