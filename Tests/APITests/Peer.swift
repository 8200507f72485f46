import Glibc
import Testing

/// What a connection is made of.
enum Wire: CaseIterable { case plain, secure }

/// The other end of a connection: a blocking socket that reads and writes bytes, over TLS if
/// wanted.
///
/// No call waits longer than 20 s, so that a server that forgets its peer fails a test.
final class Peer {
    /// How a connection ended.
    enum End: Equatable {
        case finished, reset
        /// Over TLS, without the word that it is the end.
        case cut
    }

    /// There was nobody to connect to.
    struct Refused: Error, Equatable { let code: Int32 }

    /// A connection ended before an answer did.
    struct Interrupted: Error {
        let end: End
        let unread: [UInt8]
    }

    /// TLS, once hands are shaken.
    private(set) var secure: TLSPeer?
    /// Bytes that are sent at a time.
    var piece = Int.max
    private let socket: Int32
    private var isOpen = true
    private var unread: [UInt8] = []

    /// Connects to 127.0.0.1, or to ::1. A small `window` makes a reader that takes little at once.
    init(_ port: UInt16, overIPv6: Bool = false, window: Int32? = nil) throws {
        let family = overIPv6 ? AF_INET6 : AF_INET
        socket = Glibc.socket(family, Int32(SOCK_STREAM.rawValue), 0)
        try #require(socket >= 0)
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        unsafe setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        unsafe setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        var on: Int32 = 1
        unsafe setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, 4)
        if var window { unsafe setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &window, 4) }
        let result =
            if overIPv6 {
                try Self.connectIPv6(socket, port)
            } else {
                try Self.connectIPv4(socket, port)
            }
        guard result == 0 else { throw Refused(code: errno) }
    }

    /// Connects to a Unix-domain socket.
    init(path: String) throws {
        socket = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        try #require(socket >= 0)
        let result = unsafe withUnixAddress(path) { unsafe connect(socket, $0, $1) }
        guard result == 0 else { throw Refused(code: errno) }
    }

    deinit {
        if isOpen { close(socket) }
    }

    /// Sends all bytes of a text; false when the connection is gone.
    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends all bytes; false when the connection is gone.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        guard let secure else { return sendAsTheyAre(bytes) }
        secure.write(bytes)
        return sendAsTheyAre(secure.takeOutgoing())
    }

    /// Begins to speak TLS.
    func shakeHands(_ wishes: TLSPeer.Wishes = TLSPeer.Wishes()) throws {
        let secure = TLSPeer(wishes)
        self.secure = secure
        sendAsTheyAre(secure.takeOutgoing())
        while !secure.isEstablished {
            if let end = try more() { throw Interrupted(end: end, unread: []) }
            sendAsTheyAre(secure.takeOutgoing())
        }
    }

    /// Sends all bytes without TLS; false when the connection is gone.
    @discardableResult
    func sendAsTheyAre(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = unsafe rest.prefix(piece).withUnsafeBytes { (rest) in
                unsafe Glibc.send(socket, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return false }
            rest = rest.dropFirst(sent)
        }
        return true
    }

    /// Says that nothing more will be sent, and goes on reading.
    func finishSending() {
        finishSendingTLS()
        _ = shutdown(socket, Int32(SHUT_WR))
    }

    /// Says so by TLS alone; TCP stays open.
    func finishSendingTLS() {
        guard let secure else { return }
        secure.finish()
        sendAsTheyAre(secure.takeOutgoing())
    }

    /// Ends the connection by a reset.
    func vanish() {
        var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
        unsafe setsockopt(
            socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        close(socket)
        isOpen = false
    }

    /// Reads one answer: its head, and the content that Content-Length announces.
    func answer(toHead: Bool = false) throws -> Answer {
        var end = Answer.headEnd(unread)
        while end == nil {
            if let end = try more() { throw Interrupted(end: end, unread: unread) }
            end = Answer.headEnd(unread)
        }
        var answer = Answer(head: String(decoding: unread[..<(end ?? 0)], as: UTF8.self))
        unread.removeFirst(end ?? 0)
        guard !toHead, let length = answer.field("Content-Length").flatMap({ Int($0) }) else {
            return answer
        }
        while unread.count < length {
            if let end = try more() { throw Interrupted(end: end, unread: unread) }
        }
        answer.content = Array(unread[..<length])
        unread.removeFirst(length)
        return answer
    }

    /// Reads until the connection ends, and says how, and what came before.
    func rest() throws -> (end: End, bytes: [UInt8]) {
        while true {
            guard let end = try more() else { continue }
            return (end, unread)
        }
    }

    /// Reads once; nil when bytes came.
    private func more() throws -> End? {
        var buffer = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe buffer.withUnsafeMutableBytes { (buffer) in
            unsafe recv(socket, buffer.baseAddress, buffer.count, 0)
        }
        if count == 0 { return secure == nil || secure?.isFinished == true ? .finished : .cut }
        if count < 0 {
            try #require(errno == ECONNRESET || errno == EPIPE, "recv: errno \(errno)")
            return .reset
        }
        let bytes = Array(buffer[..<count])
        unread += secure?.read(bytes) ?? bytes
        return nil
    }

    private static func connectIPv4(_ socket: Int32, _ port: UInt16) throws -> Int32 {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return unsafe withUnsafeBytes(of: &address) { (bytes) in
            unsafe connect(
                socket, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress,
                socklen_t(bytes.count))
        }
    }

    private static func connectIPv6(_ socket: Int32, _ port: UInt16) throws -> Int32 {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_port = port.bigEndian
        address.sin6_addr = in6addr_loopback
        return unsafe withUnsafeBytes(of: &address) { (bytes) in
            unsafe connect(
                socket, bytes.assumingMemoryBound(to: sockaddr.self).baseAddress,
                socklen_t(bytes.count))
        }
    }
}

/// Calls `body` with the address of a path.
func withUnixAddress(
    _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    return unsafe withUnsafePointer(to: &address) { (pointer) in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { (pointer) in
            unsafe body(pointer, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
    }
}

/// An answer as a peer reads it.
struct Answer {
    let head: String
    var content: [UInt8] = []

    /// The three digits of the status line.
    var status: Int { Int(head.split(separator: " ").dropFirst().first ?? "") ?? 0 }

    /// Content as text.
    var text: String { String(decoding: content, as: UTF8.self) }

    /// The value of a field, by its name in any case.
    func field(_ name: String) -> String? {
        for line in head.split(separator: "\r\n").dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            guard line[..<colon].lowercased() == name.lowercased() else { continue }
            return String(line[line.index(after: colon)...].drop { $0 == " " })
        }
        return nil
    }

    /// Where a head ends, behind its blank line.
    static func headEnd(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        for end in 4...bytes.count where bytes[(end - 4)..<end].elementsEqual("\r\n\r\n".utf8) {
            return end
        }
        return nil
    }
}
