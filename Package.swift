// swift-tools-version: 6.2

import PackageDescription

/// Every target builds in Swift 6 mode, strictly memory safe, with warnings as errors.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

/// Built with COFACTOR_COMMIT in the environment, the program can tell the commit.
let commit = Context.environment["COFACTOR_COMMIT"].map {
    CSetting.define("COFACTOR_COMMIT", to: $0)
}

let package = Package(
    name: "cofactor",
    products: [
        .executable(name: "cofactor", targets: ["cofactor"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    ],
    targets: [
        .systemLibrary(
            name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
        .target(name: "CSystem", dependencies: ["COpenSSL"]),
        .target(name: "CEmbedded", cSettings: commit.map { [$0] }),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "JSON", swiftSettings: strict),
        .target(name: "HTTP", dependencies: ["CZlib"], swiftSettings: strict),
        .target(
            name: "Engine", dependencies: ["COpenSSL", "CSystem", "HTTP"], swiftSettings: strict),
        .target(
            name: "Knowledge",
            dependencies: ["JSON"],
            exclude: ["Data"],
            swiftSettings: strict
        ),
        .target(name: "Service", dependencies: ["Knowledge", "JSON"], swiftSettings: strict),
        .target(
            name: "API",
            dependencies: ["HTTP", "JSON", "Knowledge", "Service"],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "cofactor",
            dependencies: [
                "API", "CEmbedded", "Engine", "HTTP", "JSON", "Knowledge", "Service",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "JSONTests", dependencies: ["JSON"], exclude: ["Corpus"], swiftSettings: strict),
        .testTarget(
            name: "HTTPTests", dependencies: ["CZlib", "HTTP"], exclude: ["Corpus"],
            swiftSettings: strict),
        .testTarget(
            name: "EngineTests",
            dependencies: ["COpenSSL", "Engine", "HTTP"],
            exclude: ["Certificates"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "KnowledgeTests",
            dependencies: ["JSON", "Knowledge"],
            exclude: ["Fixtures", "inventory.txt"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "ServiceTests",
            dependencies: ["JSON", "Knowledge", "Service"],
            exclude: ["Assessment/Cases", "Search/queries.tsv"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "APITests",
            dependencies: ["API", "COpenSSL", "Engine", "HTTP", "JSON", "Knowledge"],
            exclude: ["Knowledge", "Recorded"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CofactorTests",
            dependencies: [
                "API", "COpenSSL", "Engine", "HTTP", "Knowledge", "cofactor",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .testTarget(
            name: "HouseTests",
            dependencies: ["API", "Engine", "HTTP", "JSON", "Knowledge", "cofactor"],
            exclude: ["article-runs.txt"],
            swiftSettings: strict
        ),
    ],
    swiftLanguageModes: [.v6]
)
