internal import COpenSSL

/// The digest of bytes (FIPS 180-4 §6.2), by OpenSSL, which knows what the processor has for it.
///
/// It names the dataset; no secret depends on it.
public enum SHA256 {
    /// The digest, 32 bytes.
    public static func digest(of bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        guard unsafe COpenSSL.SHA256(bytes, bytes.count, &digest) != nil else {
            preconditionFailure("OpenSSL has SHA-256.")
        }
        return digest
    }
}
