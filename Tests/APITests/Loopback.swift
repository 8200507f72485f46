import API
import Engine
import Glibc

/// A server over the invented knowledge on 127.0.0.1, and the other end of its connections.
enum Loopback {
    /// A call of the system failed.
    struct Failure: Error { let code: Int32 }

    /// Sends bytes on a connection of their own, says that no more will come, and reads what comes
    /// back until the server ends.
    static func answer(to bytes: [UInt8]) throws -> [UInt8] {
        let socket = try connect()
        defer { close(socket) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = unsafe rest.withUnsafeBytes { (rest) in
                unsafe send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { throw Failure(code: errno) }
            rest = rest.dropFirst(sent)
        }
        _ = shutdown(socket, Int32(SHUT_WR))
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = unsafe buffer.withUnsafeMutableBytes { (buffer) in
                unsafe recv(socket, buffer.baseAddress, buffer.count, 0)
            }
            guard count >= 0 else { throw Failure(code: errno) }
            guard count > 0 else { return answer }
            answer += buffer[..<count]
        }
    }

    /// One server for all tests; it ends with them.
    private static let server: Result<Server, SystemError> = Result { () throws(SystemError) in
        let options = ServerOptions(addresses: [Address(host: "127.0.0.1", port: 0)], workers: 1)
        let server = try Server(options, handler: Invented.application.handler)
        server.start()
        return server
    }

    private static func connect() throws -> Int32 {
        let port = try server.get().addresses[0].port
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard socket >= 0 else { throw Failure(code: errno) }
        // A server that forgets its peer fails a test, instead of hanging it.
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = unsafe withUnsafeBytes(of: &address) { (bytes) in
            unsafe Glibc.connect(
                socket, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress,
                socklen_t(bytes.count))
        }
        guard result == 0 else {
            close(socket)
            throw Failure(code: errno)
        }
        return socket
    }
}
