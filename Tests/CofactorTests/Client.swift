import Engine
import Glibc
import Testing

/// A client that asks one thing after the other on one connection.
final class Client {
    private let socket: Int32

    init(_ address: Address) throws {
        socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        var name = sockaddr_in()
        name.sin_family = sa_family_t(AF_INET)
        name.sin_port = address.port.bigEndian
        name.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = unsafe withUnsafePointer(to: &name) { (pointer) in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        try #require(result == 0)
    }

    deinit { close(socket) }

    /// The head of the answer to a request for the head of a path. Fails when there is none.
    func head(of path: String) throws -> String {
        let request = "HEAD \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n"
        let sent = unsafe send(socket, request, request.utf8.count, Int32(MSG_NOSIGNAL))
        try #require(sent == request.utf8.count)
        var head: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while !head.suffix(4).elementsEqual("\r\n\r\n".utf8) {
            let count = unsafe recv(socket, &buffer, buffer.count, 0)
            try #require(count > 0, "The connection ended.")
            head += buffer[..<count]
        }
        return String(decoding: head, as: UTF8.self)
    }

    /// The last answer on the connection, head and content.
    func last(_ path: String) throws -> String {
        let request = "GET \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
        let sent = unsafe send(socket, request, request.utf8.count, Int32(MSG_NOSIGNAL))
        try #require(sent == request.utf8.count)
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4_096)
        while case let count = unsafe recv(socket, &buffer, buffer.count, 0), count > 0 {
            answer += buffer[..<count]
        }
        return String(decoding: answer, as: UTF8.self)
    }
}
