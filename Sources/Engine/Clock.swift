internal import Glibc

/// The system's clocks, which the loop alone asks.
enum Clock {
    /// Microseconds of a clock that never goes back.
    static var monotonicMicroseconds: Int64 {
        let time = time(of: CLOCK_MONOTONIC)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1_000
    }

    /// Milliseconds since 1970, some late, for `Date` and the access log: the kernel's last tick,
    /// which costs a quarter of asking how much has passed since.
    static var unixMilliseconds: Int64 {
        let time = time(of: CLOCK_REALTIME_COARSE)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }

    private static func time(of clock: clockid_t) -> timespec {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return time
    }
}
