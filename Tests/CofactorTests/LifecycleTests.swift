import Engine
import Glibc
import Testing

@testable import cofactor

/// The life of the program, from outside.
@Suite struct LifecycleTests {
    private static let large = "\(Program.root)/Tests/KnowledgeTests/Fixtures/valid"

    private static func link(_ folder: String, _ name: String = "data", to target: String) {
        unsafe unlink("\(folder)/\(name)")
        unsafe symlink(target, "\(folder)/\(name)")
    }

    @Test func `A reload changes what is served, or nothing, and drops no connection`() throws {
        try Program.inFolder { (folder) in
            Self.link(folder, to: Program.small)
            let program = try Program.serve(
                "--max-requests 1000000000 --knowledge $folder/data", in: folder)
            let client = try Client(program.address)
            let first = try client.head(of: "/v1")

            Self.link(folder, to: "/nowhere")
            program.tell(SIGHUP)
            try program.waitFor("not reloaded faults=1")
            #expect(Self.dataset(try client.head(of: "/v1")) == Self.dataset(first))
            // No file of these is a file of knowledge.
            Self.link(folder, to: "\(Program.root)/Tests/JSONTests/Corpus")
            program.tell(SIGHUP)
            try program.waitFor("not reloaded", times: 2)
            #expect(Self.dataset(try client.head(of: "/v1")) == Self.dataset(first))

            Self.link(folder, to: Self.large)
            program.tell(SIGHUP)
            var last = first
            while Self.dataset(last) == Self.dataset(first) {
                last = try client.head(of: "/v1")
                #expect(last.hasPrefix("HTTP/1.1 200 ") && !last.contains("Connection"))
            }
            try program.waitFor("reloaded dataset=\(Self.dataset(last))")
            program.tell(SIGTERM)
            #expect(program.wait() == .exit(0))
        }
    }

    private static func dataset(_ head: String) -> Substring {
        head.split(separator: "\r\n").first { $0.hasPrefix("Cofactor-Dataset: ") }?.dropFirst(18)
            ?? ""
    }

    @Test func `A site that cannot be read leaves the old one in place`() throws {
        try Program.inFolder { (folder) in
            Self.link(folder, to: Program.small)
            let program = try Program.serve("--public $folder/data", in: folder)
            #expect(try program.status(of: "/caveats/C1.json") == 200)
            Self.link(folder, to: "/nowhere")
            program.tell(SIGHUP)
            try program.waitFor("not reloaded faults=1")
            #expect(program.log.contains("error cannot read the site: \(folder)/data: No such"))
            #expect(try program.status(of: "/caveats/C1.json") == 200)
            Self.link(folder, to: Self.large)
            program.tell(SIGHUP)
            // Each loop goes over for itself, and any of them may answer.
            while try program.status(of: "/caveats/T01.json") != 200 {}
        }
    }

    @Test func `A certificate that cannot be served leaves the old one in place`() throws {
        let files = "\(Program.root)/Tests/EngineTests/Certificates"
        try Program.inFolder { (folder) in
            Self.link(folder, "certificate", to: "\(files)/localhost.pem")
            Self.link(folder, "key", to: "\(files)/localhost-key.pem")
            let program = try Program.serve(
                "--tls-certificate $folder/certificate --tls-key $folder/key", in: folder)
            func shows(_ host: String) throws -> Bool {
                let peer = try Peer(program.address.port)
                try peer.shakeHands()
                return peer.secure?.isShown(certificateFor: host) == true
            }
            #expect(try shows("localhost"))
            Self.link(folder, "certificate", to: "\(files)/other.pem")
            program.tell(SIGHUP)
            try program.waitFor("not reloaded faults=1")
            #expect(program.log.contains("cannot speak TLS: \(folder)/key: the key belongs to"))
            #expect(try shows("localhost"))
            Self.link(folder, "key", to: "\(files)/other-key.pem")
            program.tell(SIGHUP)
            try program.waitFor("reloaded dataset")
            while try !shows("other.test") {}
            program.tell(SIGTERM)
            #expect(program.wait() == .exit(0))
        }
    }

    @Test func `Told to stop, it is not ready, goes on for a while, and ends`() throws {
        try Program.inFolder { (folder) in
            let program = try Program.serve("--drain-delay 3600", in: folder)
            let client = try Client(program.address)
            #expect(try client.head(of: "/readyz").hasPrefix("HTTP/1.1 200 "))
            program.tell(SIGTERM)
            var readiness = ""
            while !readiness.hasPrefix("HTTP/1.1 503 ") {
                readiness = try client.head(of: "/readyz")
            }
            #expect(try program.status(of: "/v1") == 200)
            #expect(try program.status(of: "/healthz") == 200)
            // What is read while it is about to stop does not make it ready again.
            program.tell(SIGHUP)
            #expect(try client.head(of: "/readyz").hasPrefix("HTTP/1.1 503 "))
            program.tell(SIGTERM)
            #expect(program.wait() == .signal(SIGTERM))
        }
    }

    @Test func `After the delay it drains`() throws {
        try Program.inFolder { (folder) in
            let program = try Program.serve("--drain-delay 0.05", in: folder)
            program.tell(SIGTERM)
            #expect(program.wait() == .exit(0))
        }
    }

    @Test func `As many loops as there may be leave threads for all else`() throws {
        try Program.inFolder { (folder) in
            let words = "--workers \(Server.mostWorkers) --admin-port 0 --access-log text"
            let program = try Program.serve(words, in: folder)
            #expect(try program.status(of: "/v1") == 200)
            program.tell(SIGHUP)
            try program.waitFor("reloaded dataset")
            program.tell(SIGTERM)
            #expect(program.wait() == .exit(0))
        }
    }

    @Test func `Without a delay it drains at once`() throws {
        try Program.inFolder { (folder) in
            let program = try Program.serve(in: folder)
            program.tell(SIGINT)
            #expect(program.wait() == .exit(0))
            #expect(program.log.contains("draining") && program.log.contains("stopped"))
        }
    }

    @Test func `It serves on the sockets that it inherits, and says so to its manager`() throws {
        try Program.inFolder { (folder) in
            let listeners = [0, 1].map { _ in socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0) }
            let manager = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
            defer { for number in listeners + [manager] { close(number) } }
            for listener in listeners { try #require(listen(listener, 10) == 0) }
            var name = sockaddr_un()
            name.sun_family = sa_family_t(AF_UNIX)
            unsafe withUnsafeMutableBytes(of: &name.sun_path) {
                unsafe $0.copyBytes(from: "\(folder)/socket".utf8)
            }
            let bound = unsafe withUnsafePointer(to: &name) { (pointer) in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    unsafe bind(manager, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
                }
            }
            try #require(bound == 0)
            let variables =
                "LISTEN_PID=$$ LISTEN_FDS=2 LISTEN_FDNAMES=admin:http NOTIFY_SOCKET=$folder/socket"
            let program = try Program.serve(before: variables, in: folder, inherited: listeners)
            #expect(program.log.contains("url=http://0.0.0.0:\(program.address.port)"))
            #expect(try program.status(of: "/readyz") == 200)
            #expect(try program.status(of: "/metrics") == 404)
            let admin = try #require(
                program.log.split(separator: "http://0.0.0.0:").dropFirst().first)
            let port = try #require(UInt16(admin.prefix { $0.isNumber }))
            let metrics = Address(host: "127.0.0.1", port: port)
            #expect(try Probe.status(of: "/metrics", at: metrics, within: .seconds(20)) == 200)
            program.tell(SIGHUP)
            try program.waitFor("reloaded dataset")
            program.tell(SIGTERM)
            #expect(program.wait() == .exit(0))
            var buffer = [UInt8](repeating: 0, count: 100)
            for word in ["READY=1", "RELOADING=1", "READY=1", "STOPPING=1"] {
                let count = unsafe recv(manager, &buffer, buffer.count, Int32(MSG_DONTWAIT))
                try #require(count > 0)
                #expect(String(decoding: buffer[..<count], as: UTF8.self).hasPrefix(word))
            }
        }
    }

    @Test func `A path of a socket is served at by one server alone`() throws {
        try Program.inFolder { (folder) in
            let words = "--host unix:$folder/socket --host 127.0.0.1"
            let program = try Program.serve(words, in: folder)
            let path = Address(host: "unix:\(folder)/socket", port: 0)
            #expect(try Probe.status(of: "/v1", at: path, within: .seconds(20)) == 200)
            try Program.inFolder { (other) in
                let second = try Program(
                    "serve --port 0 --host unix:\(folder)/socket", in: other)
                #expect(second.wait() == .exit(1))
                #expect(second.log.contains("socket: Address already in use"))
                let health = try Program("health unix:\(folder)/socket", in: other)
                #expect(health.wait() == .exit(0))
            }
            program.tell(SIGTERM)
            #expect(program.wait() == .exit(0))
            #expect(throws: SystemError.self) {
                try Probe.status(of: "/v1", at: path, within: .seconds(20))
            }
            let health = try Program("health unix:\(folder)/socket", in: folder)
            #expect(health.wait() == .exit(1))
            #expect(health.log == "connect unix:\(folder)/socket: No such file or directory\n")
        }
    }

    @Test func `A socket that a killed server left at its path is taken over`() throws {
        try Program.inFolder { (folder) in
            let words = "--host unix:\(folder)/socket --host 127.0.0.1"
            let killed = try Program.serve(words, in: folder)
            killed.tell(SIGKILL)
            #expect(killed.wait() == .signal(SIGKILL))
            try Program.inFolder { (other) in
                let program = try Program.serve(words, in: other)
                let path = Address(host: "unix:\(folder)/socket", port: 0)
                #expect(try Probe.status(of: "/v1", at: path, within: .seconds(20)) == 200)
                program.tell(SIGTERM)
                #expect(program.wait() == .exit(0))
            }
        }
    }

    @Test func `It tells its version and its knowledge's`() throws {
        try Program.inFolder { (folder) in
            let program = try Program("--version", in: folder)
            #expect(program.wait() == .exit(0))
            let line = program.output
            #expect(line.hasPrefix("cofactor ") && line.contains(", dataset "))
            #expect(line.contains(", commit ") == (Embedded.commit != nil))
        }
    }

    @Test(arguments: [
        "--trusted-proxy everyone", "--rate-limit 60", "--max-head many", "--max-connections 0",
        "--workers 0", "--workers \(Server.mostWorkers + 1)",
    ])
    func `An option that means nothing ends it with 64`(words: String) throws {
        try Program.inFolder { (folder) in
            let program = try Program("serve \(words)", in: folder)
            #expect(program.wait() == .exit(64))
        }
    }
}
