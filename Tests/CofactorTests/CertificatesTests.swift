import Glibc
import Testing

@testable import cofactor

/// The files of certificates, as they are read at the start and at each reload.
@Suite struct CertificatesTests {
    private static let folder = "\(Program.root)/Tests/EngineTests/Certificates/"
    /// A time at which the certificates of the tests are valid.
    private static let now: Int64 = 2_000_000_000

    /// Loads certificates with their keys, by the names of their files.
    private static func load(
        _ pairs: [(String, String)], now: Int64 = now
    ) throws(Certificates.Failure) -> Certificates.Loaded {
        let files = Certificates(
            certificates: pairs.map { folder + $0.0 }, keys: pairs.map { folder + $0.1 })
        return try files.load(now: now)
    }

    @Test(arguments: [
        ("none.pem", "localhost-key.pem", "none.pem: No such file or directory"),
        ("localhost.pem", "none.pem", "none.pem: No such file or directory"),
        ("localhost-key.pem", "localhost-key.pem", "localhost-key.pem: it holds no certificate"),
        ("localhost.pem", "localhost.pem", "localhost.pem: it holds no private key in PEM"),
        ("localhost.pem", "other-key.pem", "other-key.pem: the key belongs to another certificate"),
        ("localhost.pem", "encrypted-key.pem", "encrypted-key.pem: it holds no private key in PEM"),
        ("weak.pem", "weak-key.pem", "weak.pem: OpenSSL refuses it: ee key too small"),
    ])
    func `The file that is at fault is named`(certificate: String, key: String, line: String) {
        let failure = #expect(throws: Certificates.Failure.self) {
            try Self.load([("localhost.pem", "localhost-key.pem"), (certificate, key)])
        }
        #expect(failure?.lines.count == 1)
        #expect(failure?.lines.first?.hasPrefix(Self.folder + line) == true)
    }

    @Test func `All faults are told at once`() {
        let failure = #expect(throws: Certificates.Failure.self) {
            try Self.load([("localhost.pem", "other-key.pem"), ("other.pem", "localhost-key.pem")])
        }
        #expect(failure?.lines.count == 2)
    }

    @Test(arguments: [(0, "is not valid yet"), (now, nil), (5_000_000_000, "has expired")])
    func `One that is out of its time is served, and told`(time: Int64, warning: String?) throws {
        let loaded = try Self.load([("localhost.pem", "localhost-key.pem")], now: time)
        #expect(loaded.certificates.count == 1)
        #expect(loaded.warnings == warning.map { ["\(Self.folder)localhost.pem \($0)"] } ?? [])
    }

    @Test func `Several go with their keys in order, and none is plain TCP`() throws {
        let two = [("localhost.pem", "localhost-key.pem"), ("other.pem", "other-key.pem")]
        #expect(try Self.load(two).certificates.count == 2)
        #expect(try Self.load([]).certificates.isEmpty)
    }

    /// A configuration that OpenSSL would refuse to work with, if it read any.
    @Test func `No configuration of OpenSSL's is read`() throws {
        try Program.inFolder { (folder) in
            let program = try Program.serve(
                """
                --tls-certificate \(Self.folder)localhost.pem \
                --tls-key \(Self.folder)localhost-key.pem
                """,
                before: """
                    printf 'config_diagnostics = 1\\nopenssl_conf = nowhere\\n' >$folder/data; \
                    export OPENSSL_CONF=$folder/data;
                    """, in: folder)
            program.tell(SIGTERM)
            #expect(program.wait() == .exit(0))
        }
    }
}
