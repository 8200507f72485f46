internal import COpenSSL
internal import CSystem

/// The keys of session tickets. All loops have the same, so that a session can be resumed on
/// another loop than it began on. RFC 5077, RFC 8446 §4.6.1
struct TLSTicketKeys: Sendable {
    fileprivate let bytes: [UInt8]

    /// New keys.
    init() {
        bytes = (0..<Int(openssl_ticket_keys)).map { _ in .random(in: .min ... .max) }
    }
}

/// What a server that speaks TLS shows its peers.
struct TLSSettings: Sendable {
    /// The first is for peers that name no host, or an unknown one.
    var certificates: [TLSCertificate]
    var ticketKeys = TLSTicketKeys()
}

/// What the TLS connections of one loop have in common: OpenSSL's contexts, one a certificate, and
/// the wire. It is made on its loop's thread and stays there.
///
/// Versions, cipher suites and groups are those of Mozilla's intermediate advice, version 5.7
/// (https://wiki.mozilla.org/Security/Server_Side_TLS), in its order.
@safe final class TLSContext {
    private static let ciphers = """
        ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:\
        ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384:\
        ECDHE-ECDSA-CHACHA20-POLY1305:ECDHE-RSA-CHACHA20-POLY1305:\
        DHE-RSA-AES128-GCM-SHA256:DHE-RSA-AES256-GCM-SHA384:DHE-RSA-CHACHA20-POLY1305
        """
    private static let suites =
        "TLS_AES_128_GCM_SHA256:TLS_AES_256_GCM_SHA384:TLS_CHACHA20_POLY1305_SHA256"
    private static let groups = "X25519:prime256v1:secp384r1"

    private let wire: OpaquePointer
    /// What new connections are shown. Those that are open keep what they were shown.
    var settings: TLSSettings {
        didSet { apply() }
    }

    /// A context for one loop.
    init(_ settings: TLSSettings) {
        guard let wire = unsafe tls_wire_new() else {
            preconditionFailure("There is memory when a loop begins.")
        }
        unsafe self.wire = unsafe wire
        self.settings = settings
        apply()
    }

    deinit { unsafe tls_wire_free(wire) }

    /// A transport for an accepted socket; nil when there is no memory.
    func transport(_ descriptor: Int32) -> Transport? {
        guard let session = unsafe tls_session(wire) else { return nil }
        return unsafe Transport(descriptor: descriptor, session: session)
    }

    private func apply() {
        var contexts: [OpaquePointer?] = unsafe []
        for certificate in settings.certificates {
            do throws(TLSFault) {
                let context = unsafe try Self.make(
                    chain: certificate.chain, key: certificate.key)
                unsafe openssl_set_ticket_keys(context, settings.ticketKeys.bytes)
                unsafe contexts.append(context)
            } catch {
                preconditionFailure("A certificate that was read once can be read again: \(error)")
            }
        }
        unsafe tls_wire_set_contexts(wire, contexts, contexts.count)
    }

    /// One of OpenSSL's contexts with everything set but the ticket keys. Its owner frees it.
    static func make(chain: [UInt8], key: [UInt8]) throws(TLSFault) -> OpaquePointer {
        guard let context = unsafe SSL_CTX_new(TLS_server_method()) else { throw .takeError() }
        do throws(TLSFault) {
            try check(unsafe openssl_set_minimum_version(context, TLS1_2_VERSION))
            try check(Int(unsafe SSL_CTX_set_cipher_list(context, ciphers)))
            try check(Int(unsafe SSL_CTX_set_ciphersuites(context, suites)))
            try check(unsafe openssl_set_groups(context, groups))
            try check(unsafe openssl_choose_dh(context))
            // A ticket is good for the purpose it was given for: any text that is always the same.
            try check(Int(unsafe SSL_CTX_set_session_id_context(context, "cofactor", 8)))
            unsafe openssl_set_safe_options(context)
            unsafe openssl_set_lean_modes(context)
            unsafe try useChain(context, chain)
            unsafe try useKey(context, key)
        } catch {
            unsafe SSL_CTX_free(context)
            throw error
        }
        return unsafe context
    }

    private static func useChain(_ context: OpaquePointer, _ pem: [UInt8]) throws(TLSFault) {
        let bio = unsafe BIO_new_mem_buf(pem, Int32(clamping: pem.count))
        defer { unsafe BIO_free(bio) }
        guard let first = unsafe openssl_read_certificate(bio) else {
            ERR_clear_error()
            throw .noCertificate
        }
        defer { unsafe X509_free(first) }
        try check(Int(unsafe SSL_CTX_use_certificate(context, first)))
        while let next = unsafe openssl_read_certificate(bio) {
            try check(unsafe openssl_add_to_chain(context, next))
        }
        guard openssl_is_end_of_pem(ERR_peek_last_error()) != 0 else { throw .takeError() }
        ERR_clear_error()
    }

    private static func useKey(_ context: OpaquePointer, _ pem: [UInt8]) throws(TLSFault) {
        let bio = unsafe BIO_new_mem_buf(pem, Int32(clamping: pem.count))
        defer { unsafe BIO_free(bio) }
        guard let key = unsafe openssl_read_key(bio) else {
            ERR_clear_error()
            throw .noKey
        }
        defer { unsafe EVP_PKEY_free(key) }
        guard unsafe X509_check_private_key(SSL_CTX_get0_certificate(context), key) == 1 else {
            ERR_clear_error()
            throw .otherKey
        }
        try check(Int(unsafe SSL_CTX_use_PrivateKey(context, key)))
    }

    private static func check(_ result: Int) throws(TLSFault) {
        guard result == 1 else { throw .takeError() }
    }
}
