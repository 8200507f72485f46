internal import CSystem
internal import Glibc

/// Asks a server for one thing, as a client would: for who wants to know whether it serves.
public enum Probe {
    /// The status that a server answers `GET` with. It waits, for each step at most `time`; what
    /// does not speak HTTP/1.1 has the status 0.
    public static func status(
        of target: String, at address: Address, within time: Duration
    ) throws(SystemError) -> Int {
        let name = address.description
        let family = address.family
        guard family != 0 else { throw SystemError("inet_pton", EINVAL, subject: name) }
        let socket = try Descriptor("socket", system_waiting_socket(family), subject: name)
        let patience = system_set_patience(socket.number, Int32(clamping: time.milliseconds))
        _ = try SystemError.check("setsockopt", patience, subject: name)
        let connected = unsafe system_connect(
            socket.number, family, address.path ?? address.host, address.port)
        _ = try SystemError.check("connect", connected, subject: name)
        let host = address.path == nil ? name : "localhost"
        let request = "GET \(target) HTTP/1.1\r\nHost: \(host)\r\nConnection: close\r\n\r\n"
        guard case .bytes = Transport(descriptor: socket.number).send(request.utf8.span) else {
            throw SystemError("send", ECONNRESET, subject: name)
        }
        return try status(from: socket.number, name)
    }

    /// The status in `HTTP/1.1 200`, which may arrive in pieces.
    private static func status(from number: Int32, _ name: String) throws(SystemError) -> Int {
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 12)
        while answer.count < 12 {
            switch Transport(descriptor: number).receive(into: &buffer) {
            case .bytes(let count): answer += buffer[..<count]
            case .nothing: throw SystemError("recv", ETIMEDOUT, subject: name)
            case .end, .failure: throw SystemError("recv", ECONNRESET, subject: name)
            }
        }
        let text = String(decoding: answer[..<12], as: UTF8.self)
        return text.hasPrefix("HTTP/1.1 ") ? Int(text.suffix(3)) ?? 0 : 0
    }
}
