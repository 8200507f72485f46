import Engine

/// A client that asks one thing after the other on one connection.
struct Client {
    private let peer: Peer

    init(_ address: Address) throws {
        peer = try Peer(address.port)
    }

    /// The head of the answer to a request for the head of a path. Fails when there is none.
    func head(of path: String) throws -> String {
        peer.send("HEAD \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n")
        return try peer.answer(toHead: true).head
    }

    /// The last answer on the connection, head and content.
    func last(_ path: String) throws -> String {
        peer.send("GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
        return try String(decoding: peer.rest().bytes, as: UTF8.self)
    }
}
