import API
import Engine
import Testing

/// Servers over the invented knowledge on 127.0.0.1, one for TCP and one for TLS.
enum Loopback {
    /// Sends bytes on a connection of their own, says that no more will come, and reads what comes
    /// back until the server ends.
    static func answer(to bytes: [UInt8], over wire: Wire) throws -> [UInt8] {
        let server = wire == .plain ? plain : secure
        let peer = try Peer(server.get().addresses[0].port)
        if wire == .secure { try peer.shakeHands() }
        peer.send(bytes)
        peer.finishSending()
        let (end, answer) = try peer.rest()
        #expect(end == .finished)
        return answer
    }

    /// They end with the tests.
    private static let plain = Result { try start([]) }
    private static let secure = Result { try start([TestCertificate.localhost.read()]) }

    private static func start(_ certificates: [TLSCertificate]) throws -> Server {
        let options = ServerOptions(
            addresses: [Address(host: "127.0.0.1", port: 0)], workers: 1,
            certificates: certificates)
        let server = try Server(options, handler: Invented.application.handler)
        server.start()
        return server
    }
}
