/// Finds the ends of lines that arrive piece by piece, and looks at each byte once. RFC 9112 §2.2.
struct LineReader {
    /// Where the line begins that comes next.
    private(set) var start: Int
    /// Up to here no byte ends that line.
    private var scanned: Int

    init(start: Int = 0) {
        self.start = start
        scanned = start
    }

    /// The next line without its CRLF, or nil while no CRLF stands before `end`.
    ///
    /// A line has no control character but HTAB, and no CR or LF but those of its end.
    mutating func next(in bytes: Span<UInt8>, before end: Int) throws(ProtocolError) -> ByteRange? {
        let limit = min(bytes.count, end)
        scanned = bytes.firstControl(from: min(scanned, limit), before: limit)
        guard scanned < limit else { return nil }
        guard bytes[scanned] == .cr else {
            throw bytes[scanned] == .lf ? .bareLineFeed : .controlCharacter
        }
        guard scanned + 1 < limit else { return nil }
        guard bytes[scanned + 1] == .lf else { throw .bareCarriageReturn }
        let line = ByteRange(start, scanned)
        start = scanned + 2
        scanned = start
        return line
    }
}
