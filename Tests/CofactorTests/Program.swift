import Engine
import Glibc
import Testing

/// The program itself as another process, with a scratch folder; it ends with the test.
final class Program {
    /// How it ended.
    enum End: Equatable { case exit(Int32), signal(Int32) }

    /// The top level of the repository.
    static let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")

    let process: pid_t
    let folder: String
    private var end: End?

    /// Starts it by the shell, so that words may use `$$`, the process that it will be, and
    /// `$folder`. Descriptors from 3 on are those `inherited`.
    init(_ words: String, before: String = "", in folder: String, inherited: [Int32] = []) throws {
        self.folder = folder
        let script =
            "folder='\(folder)'; \(before) exec '\(Self.path)' \(words) "
            + ">$folder/out 2>$folder/err"
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        for (place, number) in inherited.enumerated() {
            unsafe posix_spawn_file_actions_adddup2(&actions, number, 3 + Int32(place))
        }
        var arguments: [UnsafeMutablePointer<CChar>?] = unsafe []
        for word: String in ["sh", "-c", script] { unsafe arguments.append(strdup(word)) }
        unsafe arguments.append(nil)
        defer { unsafe arguments.forEach { unsafe free($0) } }
        var process: pid_t = 0
        let result = unsafe posix_spawn(&process, "/bin/sh", &actions, nil, &arguments, environ)
        try #require(result == 0)
        self.process = process
    }

    /// Reaps it too: as long as one child is not, tests that watch their own children's exits spin.
    deinit {
        guard end == nil else { return }
        tell(SIGKILL)
        waitpid(process, nil, 0)
    }

    /// The folder of a small knowledge, with which a server starts in no time.
    static let small = "\(root)/Tests/APITests/Knowledge"

    /// Starts a server, of the small knowledge unless told, and waits until it serves.
    static func serve(
        _ words: String = "", before: String = "", in folder: String, inherited: [Int32] = []
    ) throws -> Program {
        let program = try Program(
            "serve --workers 2 --port 0 --knowledge '\(small)' \(words)", before: before,
            in: folder, inherited: inherited)
        try program.waitFor("serving")
        return program
    }

    /// What it has written to standard error.
    var log: String { Self.text("\(folder)/err") }
    /// What it has written to standard output.
    var output: String { Self.text("\(folder)/out") }

    /// Where it listens: the port that it printed.
    var address: Address {
        let port = output.split(separator: "\n").first.flatMap { UInt16($0) }
        return Address(host: "127.0.0.1", port: port ?? 0)
    }

    /// Where its admin listener is: the port that it logged.
    var admin: Address {
        let line = log.split(separator: "\n").first { $0.contains("/metrics") }
        let port = line?.split(separator: "127.0.0.1:").last?.prefix { $0.isNumber }
        return Address(host: "127.0.0.1", port: port.flatMap { UInt16($0) } ?? 0)
    }

    /// The status of its answer.
    func status(of path: String) throws(SystemError) -> Int {
        try Probe.status(of: path, at: address, within: .seconds(20))
    }

    func tell(_ signal: Int32) { kill(process, signal) }

    /// Milliseconds after which it is given up: on a busy machine a sanitizer takes its time.
    private static let patience = 120_000

    /// Waits until its log has this text so many times.
    func waitFor(_ text: String, times: Int = 1) throws {
        for _ in 0..<Self.patience {
            if log.split(separator: text, omittingEmptySubsequences: false).count > times { return }
            usleep(1_000)
        }
        Issue.record("It did not say \(text): \(log)")
        throw CancellationError()
    }

    /// Waits until it has ended.
    func wait() -> End {
        if let end { return end }
        var status: Int32 = 0
        for _ in 0..<Self.patience {
            if unsafe waitpid(process, &status, WNOHANG) != 0 { break }
            usleep(1_000)
        }
        if kill(process, 0) == 0 {
            Issue.record("It did not end: \(log)")
            tell(SIGKILL)
            unsafe waitpid(process, &status, 0)
        }
        let signal = status & 0x7F
        let end: End = signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
        self.end = end
        return end
    }

    /// A folder for one test, which is removed after it.
    static func inFolder(_ test: (String) throws -> Void) throws {
        var pattern = "/tmp/cofactor-XXXXXX".utf8CString.map { $0 }
        _ = unsafe mkdtemp(&pattern)
        let folder = String(
            decoding: pattern.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            for name in ["out", "err", "data", "socket", "certificate", "key"] {
                unsafe unlink("\(folder)/\(name)")
            }
            unsafe rmdir(folder)
        }
        try test(folder)
    }

    /// The program that was built beside the tests.
    private static var path: String {
        var buffer = [CChar](repeating: 0, count: 4_096)
        let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
        let own = String(
            decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
        return "/" + own.split(separator: "/").dropLast().joined(separator: "/") + "/cofactor"
    }

    private static func text(_ path: String) -> String {
        let number = unsafe open(path, O_RDONLY)
        defer { close(number) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = unsafe read(number, &buffer, buffer.count), count > 0 {
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
