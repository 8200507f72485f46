internal import Glibc
internal import HTTP

/// What the program asks of the system: its environment, the time, its log.
///
/// These are calls of the C library that take or give pointers; none outlives its call, which is
/// why `unsafe` stands here and nowhere else in the program but in `Embedded` and `Folder`.
enum System {
    /// Why a file or folder cannot be read.
    struct Failure: Error, CustomStringConvertible {
        let path: String
        let reason: String
        var description: String { "\(path): \(reason)" }

        /// What the last call failed at.
        init(_ path: String) {
            self.init(path, reason: unsafe String(cString: strerror(errno)))
        }

        init(_ path: String, reason: String) {
            self.path = path
            self.reason = reason
        }
    }

    /// The value of an environment variable.
    static func variable(_ name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(cString: value)
    }

    /// The number of this process.
    static var process: Int32 { getpid() }

    /// Lets these signals wait until they are asked for, and all others in, whatever whoever
    /// started the program had blocked.
    static func hold(_ signals: [Int32]) {
        var set = Self.set(of: signals)
        unsafe pthread_sigmask(SIG_SETMASK, &set, nil)
    }

    /// Waits for one of these signals, which are held.
    static func nextSignal(of signals: [Int32]) -> Int32 {
        var set = Self.set(of: signals)
        var number: Int32 = 0
        unsafe sigwait(&set, &number)
        return number
    }

    /// Ends the program as this signal does unless it is answered.
    static func end(by number: Int32) {
        signal(number, SIG_DFL)
        hold([])
        raise(number)
    }

    private static func set(of signals: [Int32]) -> sigset_t {
        var set = sigset_t()
        unsafe sigemptyset(&set)
        for number in signals { unsafe sigaddset(&set, number) }
        return set
    }

    /// The time of a clock that never goes back.
    static var monotonicMicroseconds: Int64 {
        var now = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &now)
        return Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1_000
    }

    /// The descriptor of standard output.
    static var output: Int32 { STDOUT_FILENO }

    /// The time in seconds since 1970.
    static var unixSeconds: Int64 { Int64(time(nil)) }

    /// What the system tells in a short file of its own, such as `/proc/self/stat`.
    static func report(_ path: String) -> String? {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 4_096)
        let count = unsafe read(descriptor, &buffer, buffer.count)
        return count > 0 ? String(decoding: buffer[..<count], as: UTF8.self) : nil
    }

    /// What a file holds, or standard input for `-`: at most `most` bytes and one more, so that
    /// what is longer can be told. Nil where it cannot be read.
    static func content(of path: String, atMost most: Int) -> [UInt8]? {
        let descriptor = path == "-" ? STDIN_FILENO : unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { if path != "-" { close(descriptor) } }
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while content.count <= most {
            let count = unsafe read(
                descriptor, &buffer, min(buffer.count, most + 1 - content.count))
            guard count >= 0 else { return nil }
            if count == 0 { break }
            content += buffer[..<count]
        }
        return content
    }

    /// How many descriptors are open.
    static var openDescriptors: Int {
        guard let stream = unsafe opendir("/proc/self/fd") else { return 0 }
        defer { unsafe closedir(stream) }
        var count = 0
        while unsafe readdir(stream) != nil { count += 1 }
        // Neither the folder itself nor its parent is one, nor what it is read by.
        return max(0, count - 3)
    }

    /// Ticks of a second in the system's reports.
    static var ticks: Int { max(1, sysconf(Int32(_SC_CLK_TCK))) }

    /// Bytes of a page of memory.
    static var pageSize: Int { max(1, sysconf(Int32(_SC_PAGESIZE))) }

    /// The time in UTC, such as `2026-11-22T07:08:09.010Z` (RFC 3339).
    static func timestamp() -> String {
        var now = timespec()
        unsafe clock_gettime(CLOCK_REALTIME, &now)
        let second = HTTPDate(unixSeconds: Int64(now.tv_sec)).timestamp
        let milliseconds = String(now.tv_nsec / 1_000_000)
        let zeros = String(repeating: "0", count: 3 - milliseconds.utf8.count)
        return String(decoding: second, as: UTF8.self) + "." + zeros + milliseconds + "Z"
    }

    /// Writes whole lines to standard error. What cannot be written is lost: a log that is full
    /// must not stop the service.
    static func log(_ lines: [UInt8]) { write(lines, to: STDERR_FILENO) }

    /// Writes whole lines to standard output, at once.
    static func show(_ text: String) { show(Array(text.utf8)) }

    /// Writes bytes to standard output.
    static func show(_ bytes: [UInt8]) { write(bytes, to: STDOUT_FILENO) }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var start = 0
        while start < bytes.count {
            let count = unsafe bytes.withUnsafeBytes {
                unsafe Glibc.write(
                    descriptor, $0.baseAddress?.advanced(by: start), bytes.count - start)
            }
            guard count > 0 else { return }
            start += count
        }
    }

    /// The bytes of a file.
    static func contents(of path: String) throws(Failure) -> [UInt8] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Failure(path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe read(descriptor, &buffer, buffer.count)
            guard count >= 0 else { throw Failure(path) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }
}
