// swift-tools-version: 6.2

import PackageDescription

// Harnesses for libFuzzer: a package of its own, since they have no `main` without the sanitizer.
// `.ci/fuzz` builds and runs them.
//
// Each target of the program that is fuzzed is linked into Sources, so that it is built with the
// sanitizers. A finding becomes a file of the target's corpus before it is mended.

/// As in the program's own package; and counters at every branch, which lead the fuzzer on. Without
/// them it only guesses, and says so: "no interesting inputs were found".
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .unsafeFlags(["-sanitize-coverage=edge,inline-8bit-counters,pc-table,trace-cmp,indirect-calls"]
    ),
]

/// Harnesses may look inside of what they try.
let tried = strict + [.unsafeFlags(["-enable-testing"])]

/// A harness has no `main`: the fuzzer's library brings it.
let harness = strict + [.unsafeFlags(["-parse-as-library"])]

let package = Package(
    name: "fuzz",
    targets: [
        .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
        .target(name: "HTTP", dependencies: ["CZlib"], swiftSettings: tried),
        .target(name: "JSON", swiftSettings: tried),
        .executableTarget(name: "FuzzHead", dependencies: ["HTTP"], swiftSettings: harness),
        .executableTarget(name: "FuzzChunks", dependencies: ["HTTP"], swiftSettings: harness),
        .executableTarget(name: "FuzzTarget", dependencies: ["HTTP"], swiftSettings: harness),
        .executableTarget(name: "FuzzLists", dependencies: ["HTTP"], swiftSettings: harness),
        .executableTarget(name: "FuzzForwarded", dependencies: ["HTTP"], swiftSettings: harness),
        .executableTarget(name: "FuzzJSON", dependencies: ["JSON"], swiftSettings: harness),
    ],
    swiftLanguageModes: [.v6]
)
