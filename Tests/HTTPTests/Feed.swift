@testable import HTTP

/// What a reader made of bytes.
enum Reading: Equatable, CustomStringConvertible {
    case needsMore
    case message(Message)
    case refusal(ProtocolError)

    var description: String {
        switch self {
        case .needsMore: "needs more"
        case .message(let message): "\(message)"
        case .refusal(let error): "refused: \(error)"
        }
    }
}

/// A request with everything its ranges stand for.
struct Message: Equatable {
    var method: String
    var form: String
    var path: String
    var query: String?
    var authority: String?
    var fields: [String]
    var content: [UInt8]
    var persists: Bool
    var length: Int

    /// Reads out what the ranges of a request in these bytes stand for.
    init(_ request: borrowing Request, _ bytes: Span<UInt8>, length: Int) {
        method = "\(request.method.name)"
        form = "\(request.target.form)"
        path = bytes.string(request.target.path)
        query = request.target.query.map { bytes.string($0) }
        authority = request.authority.map { bytes.string($0) }
        fields = request.fields.lines.map { line in
            bytes.string(line.nameRange) + ": " + bytes.string(line.valueRange)
        }
        content = request.isChunked ? request.decodedContent : bytes.array(request.content)
        var exchange = Exchange()
        persists = exchange.begin(persists: request.persists)
        self.length = length
    }
}

/// Gives bytes to a reader in the ways they may arrive.
enum Feed {
    /// Each way of cutting a message: whole, byte by byte, and in two at every place (of long
    /// messages at 500).
    static func ways(_ count: Int) -> [[Int]] {
        guard count > 0 else { return [[]] }
        let step = max(1, count / 500)
        let halves = stride(from: 1, to: count, by: step).map { [$0, count] }
        return [[count], Array(1...count)] + halves
    }

    /// Reads bytes of which first so many have arrived, then so many.
    ///
    /// Before each look other connections' messages are read into the same request, as a loop
    /// would.
    static func read(
        _ bytes: [UInt8], arriving counts: [Int], limits: Limits = Limits(), isSecure: Bool = false
    ) -> Reading {
        var reader = RequestReader(isSecure: isSecure)
        var request = Request(limits: limits)
        var withheld = 0
        for (look, count) in counts.enumerated() {
            disturb(&request, like: bytes, similarLast: look == counts.count - 1)
            do throws(ProtocolError) {
                let arrived = bytes.span.extracting(0..<count)
                switch try reader.read(arrived, into: &request) {
                case .needsMore:
                    break
                case .contentWithheld:
                    withheld += 1
                    precondition(withheld == 1 && request.isContentWithheld, "said once")
                case .request(let length):
                    return .message(Message(request, arrived, length: length))
                }
            } catch {
                return .refusal(error)
            }
        }
        return .needsMore
    }

    /// Reads bytes that have arrived at once.
    static func read(_ text: String, limits: Limits = Limits(), isSecure: Bool = false) -> Reading {
        let bytes = [UInt8](text.utf8)
        return read(bytes, arriving: [bytes.count], limits: limits, isSecure: isSecure)
    }

    /// Reads a request that is expected to be good, and hands it over.
    static func withRequest(
        _ text: String, _ body: (borrowing Request, _ head: Span<UInt8>) -> Void
    ) throws {
        let bytes = [UInt8](text.utf8)
        var reader = RequestReader()
        var request = Request()
        _ = try reader.read(bytes.span, into: &request)
        body(request, bytes.span)
    }

    /// Reads other connections' requests: one that has nothing in common with a message, and two
    /// with its fields in other places of the head, in this order or the other. (Of long messages
    /// only the first: this is done for each byte.)
    private static func disturb(
        _ request: inout Request, like message: [UInt8], similarLast: Bool
    ) {
        let lineEnd = message.firstIndex(of: .lf) ?? message.endIndex
        let rest = message[lineEnd...].dropFirst()
        let lines = ["GET / HTTP/1.0\r\n", "GET /longer?than=that HTTP/1.1\r\n"]
        let similar = message.count > 500 ? [] : lines.map { [UInt8]($0.utf8) + rest }
        for other in similarLast ? [different] + similar : similar + [different] {
            var reader = RequestReader()
            _ = try? reader.read(other.span, into: &request)
        }
    }

    static let different = [UInt8](
        """
        PUT /other HTTP/1.0\r
        Connection: close\r
        Host: other.example\r
        Transfer-Type: x\r
        Content-Length: 3\r
        \r
        xyz
        """.utf8)
}
