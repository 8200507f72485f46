internal import COpenSSL

/// The digest of bytes (FIPS 180-4 §6.2), by OpenSSL, which knows what the processor has for it.
///
/// It names the dataset; no secret depends on it.
public enum SHA256 {
    /// The digest, 32 bytes, of what `write` hands over piece by piece.
    public static func digest(_ write: (_ take: ([UInt8]) -> Void) -> Void) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        let context = unsafe EVP_MD_CTX_new()
        defer { unsafe EVP_MD_CTX_free(context) }
        var isWell = unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
        write { piece in
            let result = unsafe EVP_DigestUpdate(context, piece, piece.count)
            isWell = isWell && result == 1
        }
        guard isWell, unsafe EVP_DigestFinal_ex(context, &digest, nil) == 1 else {
            preconditionFailure("OpenSSL has SHA-256.")
        }
        return digest
    }
}
