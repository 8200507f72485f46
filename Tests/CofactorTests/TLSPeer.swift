import COpenSSL

/// The client's side of TLS, without I/O: bytes to send come out, bytes that were received go in.
@safe final class TLSPeer {
    /// What a client asks for.
    struct Wishes {
        var host: String?
        var protocols: [String] = ["http/1.1"]
        var newestVersion = TLS1_3_VERSION
        var ticket: Ticket?
    }

    /// A session that can be resumed.
    @safe final class Ticket {
        fileprivate let session: OpaquePointer

        fileprivate init?(_ session: OpaquePointer?) {
            guard let session = unsafe session else { return nil }
            unsafe self.session = unsafe session
        }

        deinit { unsafe SSL_SESSION_free(session) }
    }

    private let context: OpaquePointer?
    private let session: OpaquePointer?
    private let incoming = unsafe BIO_new(BIO_s_mem())
    private let outgoing = unsafe BIO_new(BIO_s_mem())

    init(_ wishes: Wishes) {
        unsafe context = unsafe SSL_CTX_new(TLS_client_method())
        unsafe session = unsafe SSL_new(context)
        unsafe SSL_set_bio(session, incoming, outgoing)
        unsafe SSL_set_connect_state(session)
        let newest = Int(wishes.newestVersion)
        _ = unsafe SSL_ctrl(session, SSL_CTRL_SET_MAX_PROTO_VERSION, newest, nil)
        if var host = wishes.host.map({ Array($0.utf8CString) }) {
            _ = unsafe SSL_ctrl(session, SSL_CTRL_SET_TLSEXT_HOSTNAME, 0, &host)
        }
        let protocols = wishes.protocols.flatMap { [UInt8($0.utf8.count)] + Array($0.utf8) }
        unsafe SSL_set_alpn_protos(session, protocols, UInt32(protocols.count))
        if let ticket = wishes.ticket { unsafe SSL_set_session(session, ticket.session) }
        unsafe SSL_do_handshake(session)
    }

    deinit {
        // OpenSSL would not resume a session that was not ended.
        unsafe SSL_set_shutdown(session, SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN)
        unsafe SSL_free(session)
        unsafe SSL_CTX_free(context)
        ERR_clear_error()
    }

    /// Whether requests can be sent.
    var isEstablished: Bool { unsafe SSL_is_init_finished(session) != 0 }
    /// Whether the server has said that nothing more will come.
    var isFinished: Bool { unsafe SSL_get_shutdown(session) & SSL_RECEIVED_SHUTDOWN != 0 }
    /// Whether an earlier session went on.
    var isResumed: Bool { unsafe SSL_session_reused(session) != 0 }
    /// The session, once the server has given a ticket for it.
    var ticket: Ticket? { unsafe Ticket(SSL_get1_session(session)) }

    /// The protocol that the server chose.
    var chosenProtocol: String {
        var bytes: UnsafePointer<UInt8>?
        var count: UInt32 = 0
        unsafe SSL_get0_alpn_selected(session, &bytes, &count)
        return unsafe String(
            decoding: UnsafeBufferPointer(start: bytes, count: Int(count)), as: UTF8.self)
    }

    /// Whether a certificate of the server's chain, the first unless told, is for a host.
    func isShown(certificateFor host: String, at place: Int32 = 0) -> Bool {
        let chain = unsafe SSL_get_peer_cert_chain(session)
        let certificate = unsafe OpaquePointer(OPENSSL_sk_value(chain, place))
        return unsafe certificate != nil && X509_check_host(certificate, host, 0, 0, nil) == 1
    }

    /// The bytes to send now.
    func takeOutgoing() -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: unsafe BIO_ctrl_pending(outgoing))
        if !bytes.isEmpty { unsafe BIO_read(outgoing, &bytes, Int32(bytes.count)) }
        return bytes
    }

    /// Encrypts.
    func write(_ bytes: [UInt8]) {
        if !bytes.isEmpty { unsafe SSL_write(session, bytes, Int32(bytes.count)) }
    }

    /// Says that nothing more will be sent.
    func finish() { unsafe SSL_shutdown(session) }

    /// Takes what was received, and returns what it says.
    func read(_ bytes: [UInt8]) -> [UInt8] {
        unsafe BIO_write(incoming, bytes, Int32(bytes.count))
        if !isEstablished { unsafe SSL_do_handshake(session) }
        var text: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while true {
            let count = unsafe SSL_read(session, &buffer, Int32(buffer.count))
            guard count > 0 else { return text }
            text += buffer[..<Int(count)]
        }
    }
}
