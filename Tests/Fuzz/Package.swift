// swift-tools-version: 6.2

import PackageDescription

// Harnesses for libFuzzer: a package of its own, since they have no `main` without the sanitizer.
//
//     swift build -c release --sanitize=address --sanitize=fuzzer --product FuzzJSON
//     .build/release/FuzzJSON -max_len=4096 findings ../JSONTests/Corpus/*
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

/// A harness has no `main`: the fuzzer's library brings it.
let harness = strict + [.unsafeFlags(["-parse-as-library"])]

let package = Package(
    name: "fuzz",
    targets: [
        .target(name: "JSON", swiftSettings: strict),
        .executableTarget(name: "FuzzJSON", dependencies: ["JSON"], swiftSettings: harness),
    ],
    swiftLanguageModes: [.v6]
)
