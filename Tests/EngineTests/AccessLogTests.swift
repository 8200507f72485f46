import Glibc
import HTTP
import Testing

@testable import Engine

/// A log that cannot be written never holds up who is served.
@Suite struct AccessLogTests {
    /// A pipe; its ends are closed with it.
    private final class Pipe {
        private(set) var reading: Int32
        let writing: Int32

        init() {
            // A closed pipe is an error of the call, as in the program.
            signal(SIGPIPE, SIG_IGN)
            var ends: [Int32] = [-1, -1]
            unsafe pipe(&ends)
            (reading, writing) = (ends[0], ends[1])
        }

        func closeReading() {
            close(reading)
            reading = -1
        }

        /// Reads until there are so many lines, or none comes for a long time.
        func lines(_ count: Int) -> [Substring] {
            var bytes: [UInt8] = []
            var buffer = [UInt8](repeating: 0, count: 65_536)
            while bytes.count(where: { $0 == 0x0A }) < count {
                var request = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
                guard unsafe poll(&request, 1, 20_000) > 0 else { break }
                let more = unsafe read(reading, &buffer, buffer.count)
                guard more > 0 else { break }
                bytes += buffer[..<more]
            }
            return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        }

        deinit {
            if reading >= 0 { close(reading) }
            close(writing)
        }
    }

    private static func exchange(_ test: TestServer, _ count: Int) throws {
        let peer = try test.peer()
        for number in 0..<count {
            peer.send(get("/\(number)?n=\(number)", "User-Agent: \(number)"))
            #expect(try peer.answer().status == 200)
        }
    }

    @Test func `What cannot be written to is refused`() {
        let error = #expect(throws: SystemError.self) { try AccessLog(.text, descriptor: 9_999) }
        #expect(error?.code == EBADF)
    }

    @Test func `A full disk loses lines and nothing else`() throws {
        let full = unsafe open("/dev/full", O_WRONLY)
        defer { close(full) }
        let log = try AccessLog(.json, descriptor: full)
        try TestServer.run(workers: 2, changing: { $0.accessLog = log }) { (test) in
            try Self.exchange(test, 20)
        }
        log.finish(within: .seconds(20))
        #expect(log.droppedLines == 20 && log.writtenLines == 0)
    }

    @Test func `A closed pipe loses lines and nothing else`() throws {
        let pipe = Pipe()
        let log = try AccessLog(.text, descriptor: pipe.writing)
        pipe.closeReading()
        try TestServer.run(changing: { $0.accessLog = log }) { (test) in
            try Self.exchange(test, 20)
        }
        log.finish(within: .seconds(20))
        #expect(log.droppedLines == 20)
    }

    @Test(arguments: [Int32(0), Int32(O_NONBLOCK)])
    func `A reader that does not read holds up nobody, and lines that are kept are whole`(
        mode: Int32
    ) throws {
        let pipe = Pipe()
        _ = fcntl(pipe.writing, F_SETFL, mode)
        var limits = TestServer.quick
        limits.waitingLog = 10_000
        let log = try AccessLog(.json, descriptor: pipe.writing, limits: limits)
        try TestServer.run(limits: limits, changing: { $0.accessLog = log }) { (test) in
            // The pipe takes 64 KiB, and as much is on its way to it: what is dropped comes after.
            for _ in 0..<50 where log.droppedLines < 10 { try Self.exchange(test, 200) }
            #expect(log.droppedLines >= 10)
            log.finish(within: .zero)
            let served = test.server.figures.routes[0].answers.values.reduce(0, +)
            let kept = served - log.droppedLines
            let lines = pipe.lines(kept)
            #expect(lines.count == kept)
            #expect(lines.allSatisfy { $0.hasPrefix("{\"time\":") && $0.hasSuffix("}") })
        }
    }

    @Test func `Lines are in order and say who asked`() throws {
        let pipe = Pipe()
        let log = try AccessLog(.text, descriptor: pipe.writing)
        try TestServer.run(changing: { $0.accessLog = log }) { (test) in
            try Self.exchange(test, 50)
            let lines = pipe.lines(50)
            for (number, line) in lines.enumerated() {
                #expect(line.contains(" address=127.0.0.1 method=GET route=- status=200 "))
                #expect(line.contains(" query=n agent=\"\(number)\" duration_us="))
            }
            #expect(lines.count == 50 && log.droppedLines == 0)
        }
    }

    @Test func `A refusal has a line, and a trusted proxy's client its address`() throws {
        let pipe = Pipe()
        let log = try AccessLog(.text, descriptor: pipe.writing)
        let proxies = try #require(TrustedProxies(["127.0.0.1"]))
        try TestServer.run(
            changing: {
                $0.accessLog = log
                $0.proxies = proxies
            }
        ) { (test) in
            let peer = try test.peer()
            peer.send(get("/a", "X-Forwarded-For: 192.0.2.7") + "BAD\r\n\r\n")
            _ = try peer.rest()
            let lines = pipe.lines(2)
            #expect(lines[0].contains(" address=192.0.2.7 method=GET "))
            #expect(lines[1].contains(" address=127.0.0.1 route=- status=400 "))
        }
    }

    @Test func `A line that was torn is ended before the next`() async {
        await #expect(processExitsWith: .success) {
            signal(SIGXFSZ, SIG_IGN)
            let kind = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
            guard let file = unsafe tmpfile() else { exit(1) }
            var limit = rlimit()
            unsafe getrlimit(kind, &limit)
            limit.rlim_cur = 30
            unsafe setrlimit(kind, &limit)
            let log = try unsafe AccessLog(.text, descriptor: fileno(file))
            log.take(Array("a line of twenty bytes\nanother line\n".utf8), count: 2)
            log.finish(within: .seconds(20))
            #expect(log.writtenLines == 1 && log.droppedLines == 1)
            limit.rlim_cur = limit.rlim_max
            unsafe setrlimit(kind, &limit)
            log.take(Array("third\n".utf8), count: 1)
            log.finish(within: .seconds(20))
            #expect(log.writtenLines == 2)
            var content = [UInt8](repeating: 0, count: 100)
            let count = unsafe pread(fileno(file), &content, 100, 0)
            let text = String(decoding: content[..<count], as: UTF8.self)
            #expect(text == "a line of twenty bytes\nanother\nthird\n")
        }
    }
}
