// swift-tools-version: 6.3
import PackageDescription

let package = Package(
  name: "parcours",
  platforms: [.macOS(.v26)],
  products: [
    .library(name: "Parcours", targets: ["Findings"])
  ],
  targets: [
    // The engine: pure, no files, no clock, no Foundation.
    .target(name: "Verbatims"),
    .target(name: "Tokens", dependencies: ["Verbatims"]),
    .target(name: "Cues", dependencies: ["Tokens", "Verbatims"]),
    .target(name: "Findings", dependencies: ["Cues", "Tokens", "Verbatims"]),

    // Around the engine.
    .target(
      name: "CICU",
      linkerSettings: [.linkedLibrary("icui18n"), .linkedLibrary("icuuc")]),
    .target(name: "Interchange", dependencies: ["CICU", "Findings", "Verbatims"]),
    .target(name: "Pipeline", dependencies: ["Findings", "Interchange", "Verbatims"]),

    .testTarget(name: "VerbatimsTests", dependencies: ["Verbatims"]),
    .testTarget(name: "TokensTests", dependencies: ["CICU", "Tokens", "Verbatims"]),
    .testTarget(name: "InterchangeTests", dependencies: ["Findings", "Interchange", "Verbatims"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where ![.plugin, .binary, .system].contains(target.type) {
  guard !target.name.hasPrefix("C") || target.name == "Cues" || target.name.hasSuffix("Tests") else { continue }
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
