internal import ArgumentParser

/// A time as it is given on the command line: seconds, perhaps with up to three decimals.
struct Seconds: ExpressibleByArgument, Equatable {
    let duration: Duration

    init(_ duration: Duration) {
        self.duration = duration
    }

    /// At most a day.
    init?(argument: String) {
        let parts = argument.split(separator: ".", omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? parts[1] : "0"
        guard parts.count <= 2, parts[0].utf8.count <= 5, let seconds = parts[0].digits,
            1...3 ~= decimals.utf8.count,
            let fraction = (decimals + String(repeating: "0", count: 3 - decimals.count)).digits,
            seconds * 1_000 + fraction <= 86_400_000
        else { return nil }
        duration = .milliseconds(seconds * 1_000 + fraction)
    }

    var defaultValueDescription: String {
        let seconds = duration / .seconds(1)
        return seconds == seconds.rounded() ? "\(Int(seconds))" : "\(seconds)"
    }
}
