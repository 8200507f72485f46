import Engine
import Testing

@Suite struct TLSCertificateTests {
    private static let good = TestCertificate.file("localhost.pem")
    private static let goodKey = TestCertificate.file("localhost-key.pem")

    @Test(arguments: [
        ([], goodKey, TLSFault.noCertificate),
        (goodKey, goodKey, .noCertificate),
        (Array(good.dropLast(40)), goodKey, .noCertificate),
        (good, [], .noKey),
        (good, good, .noKey),
        (good, Array(goodKey.dropLast(40)), .noKey),
        (good, TestCertificate.file("encrypted-key.pem"), .noKey),
        (good, TestCertificate.file("other-key.pem"), .otherKey),
        (TestCertificate.file("other.pem"), goodKey, .otherKey),
        (TestCertificate.file("other.pem") + good, goodKey, .otherKey),
        (
            TestCertificate.file("weak.pem"), TestCertificate.file("weak-key.pem"),
            .refused("ee key too small")
        ),
        (good + Array(good.dropLast(40)), goodKey, .refused("bad end line")),
    ])
    func `What cannot be served is refused`(chain: [UInt8], key: [UInt8], fault: TLSFault) {
        #expect(throws: fault) { try TLSCertificate(chain: chain, key: key) }
    }

    @Test func `A chain, and a file that holds both, are read`() throws {
        let other = TestCertificate.file("other.pem")
        _ = try TLSCertificate(chain: Self.good + other, key: Self.goodKey)
        let both = Self.goodKey + Self.good
        let certificate = try TLSCertificate(chain: both, key: both)
        #expect(certificate.validity == (1_577_836_800, 4_733_510_400))
    }
}
