// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "ansvar",
  products: [.executable(name: "ansvar", targets: ["ansvar"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    // Named only to pin what swift-crypto brings.
    .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
  ],
  targets: [
    .target(name: "Domain", swiftSettings: strict),
    .target(name: "Terminal", swiftSettings: strict),
    .target(
      name: "Content",
      dependencies: [
        "Domain",
        .product(name: "Yams", package: "Yams"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [.copy("../../Resources")],
      swiftSettings: strict),
    .target(
      name: "Register",
      dependencies: [
        "Content", "Domain",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .target(name: "Curses", dependencies: ["CNcurses", "Terminal"], swiftSettings: strict),
    .target(
      name: "Features", dependencies: ["Content", "Domain", "Terminal"], swiftSettings: strict),
    .executableTarget(
      name: "ansvar",
      dependencies: [
        "Content", "Curses", "Domain", "Features", "Register", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ansvar-bench",
      dependencies: [
        "Content", "Domain", "Features", "Register", "Terminal",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "ansvar-fuzz", dependencies: ["Content", "Domain"], swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(name: "TerminalTests", dependencies: ["Terminal"], swiftSettings: strict),
    .testTarget(
      name: "ContentTests", dependencies: ["ansvar-fuzz", "Content", "Domain"], exclude: ["Corpus"],
      swiftSettings: strict),
    .testTarget(
      name: "RegisterTests",
      dependencies: [
        "Register", "Content", "Domain", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "FeaturesTests", dependencies: ["Features", "Content", "Domain", "Terminal"],
      swiftSettings: strict),
    .testTarget(
      name: "AnsvarTests", dependencies: ["ansvar", "Content", "Domain", "Register"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
