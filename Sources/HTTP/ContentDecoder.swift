/// Walks chunked content as it arrives and says where its data stands. RFC 9112 §7.1.
///
/// Chunk extensions are skipped; trailer fields must be well formed and are dropped.
struct ContentDecoder {
    enum Step: Equatable {
        case needsMore
        /// The data of one chunk.
        case data(ByteRange)
        /// The position after the content.
        case end(Int)
    }

    private enum Stage {
        case size
        case data
        case trailers
    }

    private var stage = Stage.size
    private var lines: LineReader
    /// The position after the chunk's data.
    private var dataEnd = 0
    private var dataLength = 0
    private var lineLength = 0

    /// Content that begins at a position of the message.
    init(start: Int) {
        lines = LineReader(start: start)
    }

    /// The next thing that has arrived completely.
    mutating func next(
        _ bytes: Span<UInt8>, bounds: MessageBounds
    ) throws(ProtocolError) -> Step {
        while true {
            switch stage {
            case .size:
                guard let line = try nextLine(in: bytes, bounds: bounds) else { return .needsMore }
                let size = try ContentDecoder.size(bytes, line, limit: bounds.content)
                dataLength += size
                guard dataLength <= bounds.content else { throw .contentTooLarge }
                dataEnd = lines.start + size
                stage = size == 0 ? .trailers : .data
            case .data:
                if dataEnd < bytes.count, bytes[dataEnd] != .cr { throw .malformedChunk }
                guard dataEnd + 1 < bytes.count else { return .needsMore }
                guard bytes[dataEnd + 1] == .lf else { throw .malformedChunk }
                let data = ByteRange(lines.start, dataEnd)
                lines = LineReader(start: dataEnd + 2)
                stage = .size
                return .data(data)
            case .trailers:
                guard let line = try nextLine(in: bytes, bounds: bounds) else { return .needsMore }
                if line.isEmpty { return .end(lines.start) }
                _ = try HeadParser.fieldLine(bytes, line)
            }
        }
    }

    /// The next chunk line or trailer; of all of them together only so many bytes are taken.
    private mutating func nextLine(
        in bytes: Span<UInt8>, bounds: MessageBounds
    ) throws(ProtocolError) -> ByteRange? {
        let start = lines.start
        let end = start + bounds.chunkLines - lineLength
        if let line = try lines.next(in: bytes, before: end) {
            lineLength += lines.start - start
            return line
        }
        guard bytes.count < end else { throw .chunkLinesTooLarge }
        return nil
    }

    /// `chunk-size [ chunk-ext ]`; white space may stand before the semicolon of an extension.
    private static func size(
        _ bytes: Span<UInt8>, _ line: ByteRange, limit: Int
    ) throws(ProtocolError) -> Int {
        var position = line.start
        var size = 0
        while position < line.end, let digit = bytes[position].hexDigit {
            // Beyond the limit only the digits matter: a longer number is as much too large.
            if size <= limit { size = size << 4 | Int(digit) }
            position += 1
        }
        guard position > line.start else { throw .malformedChunk }
        if position < line.end {
            let rest = bytes.trimmed(ByteRange(position, line.end))
            guard !rest.isEmpty, bytes[rest.start] == .ascii(";") else { throw .malformedChunk }
        }
        return size
    }
}
