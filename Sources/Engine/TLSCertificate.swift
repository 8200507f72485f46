internal import COpenSSL
internal import Glibc

/// A certificate with its chain and its key: PEM that has been read and found to fit together.
///
/// Only the bytes are kept. Each loop makes OpenSSL's objects from them for itself.
public struct TLSCertificate: Sendable {
    /// The certificate, then those that lead from it to a root the peers know.
    let chain: [UInt8]
    let key: [UInt8]
    /// When it begins and when it ceases to be valid, in seconds since 1970. Peers may refuse it at
    /// other times; here it is served all the same.
    public let validity: (from: Int64, to: Int64)

    /// Reads and checks. Both may stand in the same file.
    public init(chain: [UInt8], key: [UInt8]) throws(TLSFault) {
        self.chain = chain
        self.key = key
        let context = unsafe try TLSContext.make(chain: chain, key: key)
        defer { unsafe SSL_CTX_free(context) }
        let certificate = unsafe SSL_CTX_get0_certificate(context)
        validity = unsafe (
            Self.seconds(X509_get0_notBefore(certificate)),
            Self.seconds(X509_get0_notAfter(certificate))
        )
    }

    private static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int64 {
        var parts = unsafe tm()
        guard unsafe ASN1_TIME_to_tm(time, &parts) == 1 else { return 0 }
        return unsafe Int64(timegm(&parts))
    }
}

/// Why a certificate cannot be served.
public enum TLSFault: Error, Equatable, Sendable {
    /// The certificate's file has no certificate in PEM.
    case noCertificate
    /// The key's file has no private key in PEM that could be read without a password.
    case noKey
    /// The key belongs to another certificate.
    case otherKey
    /// OpenSSL refuses it: what for, in its words.
    case refused(String)

    /// Whether the key's file is at fault, and not the certificate's.
    public var isAboutKey: Bool { self == .noKey || self == .otherKey }

    /// The earliest error that OpenSSL has noted; all are forgotten.
    static func takeError() -> TLSFault {
        let error = ERR_get_error()
        ERR_clear_error()
        let reason = unsafe ERR_reason_error_string(error).map { unsafe String(cString: $0) }
        return .refused(reason ?? "error \(error)")
    }
}

extension TLSFault: CustomStringConvertible {
    /// A sentence without its beginning and end, for people.
    public var description: String {
        switch self {
        case .noCertificate: "it holds no certificate in PEM"
        case .noKey: "it holds no private key in PEM that can be read without a password"
        case .otherKey: "the key belongs to another certificate"
        case .refused(let reason): "OpenSSL refuses it: \(reason)"
        }
    }
}
