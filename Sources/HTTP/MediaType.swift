/// The media types this server sends or takes. To add one, add its line to both lists. RFC 9110
/// §8.3.1.
public enum MediaType: UInt8, Sendable, CaseIterable {
    case json, problem, schema, csv, table, html, text, metrics, css, javascript, manifest, xml
    case svg, png, jpeg, gif, icon, webp, avif, woff2, pdf, wasm, binary

    /// Type and subtype.
    public var essence: StaticString {
        switch self {
        case .json: "application/json"  // RFC 8259 §11
        case .problem: "application/problem+json"  // RFC 9457 §6.1
        case .schema: "application/schema+json"  // JSON Schema §14.1
        case .csv, .table: "text/csv"  // RFC 4180 §3
        case .html: "text/html"  // HTML §17.1
        case .text, .metrics: "text/plain"  // RFC 2046 §4.1.3
        case .css: "text/css"  // RFC 2318
        case .javascript: "text/javascript"  // RFC 9239 §6
        case .manifest: "application/manifest+json"  // Web Application Manifest §6
        case .xml: "application/xml"  // RFC 7303 §9.1
        case .svg: "image/svg+xml"  // SVG 2, Appendix P
        case .png: "image/png"  // PNG §5
        case .jpeg: "image/jpeg"  // RFC 2046 §4.2
        case .gif: "image/gif"  // RFC 2046 §4.2
        case .icon: "image/x-icon"  // by custom
        case .webp: "image/webp"  // RFC 9649 §6
        case .avif: "image/avif"  // AVIF §10
        case .woff2: "font/woff2"  // RFC 8081 §4.4.6
        case .pdf: "application/pdf"  // RFC 8118 §8
        case .wasm: "application/wasm"  // WebAssembly JavaScript Interface §2
        case .binary: "application/octet-stream"  // RFC 2046 §4.5.1
        }
    }

    /// The media type of a `Content-Type` field: texts are always in UTF-8.
    public var fieldValue: String {
        switch self {
        case .csv, .html, .text, .css, .javascript: "\(essence); charset=utf-8"
        case .table: "text/csv; charset=utf-8; header=present"
        case .metrics: "text/plain; version=0.0.4; charset=utf-8"
        default: "\(essence)"
        }
    }

    /// The media type of a file whose name ends in a dot and these letters, in any case; octets
    /// where nothing is known.
    public init(fileEnding ending: some StringProtocol) {
        self =
            switch ending.lowercased() {
            case "html", "htm": .html
            case "css": .css
            case "js", "mjs": .javascript
            case "json", "map": .json
            case "webmanifest": .manifest
            case "xml": .xml
            case "txt", "md": .text
            case "csv": .csv
            case "svg": .svg
            case "png": .png
            case "jpg", "jpeg": .jpeg
            case "gif": .gif
            case "ico": .icon
            case "webp": .webp
            case "avif": .avif
            case "woff2": .woff2
            case "pdf": .pdf
            case "wasm": .wasm
            default: .binary
            }
    }

    /// The known media type that a `Content-Type` field names. Its parameters may only say that it
    /// is in UTF-8, and of a table that it has a header row.
    public init?(_ bytes: Span<UInt8>, _ range: ByteRange) {
        let (essence, parameters) = bytes.splitParameters(range)
        for type in MediaType.allCases
        where bytes.equalsFolded(essence, type.essence) && bytes.fit(parameters, type) {
            self = type
            return
        }
        return nil
    }

    /// How precisely a media range names this type: 2 by itself, 1 as `type/*`, 0 as `*/*`, nil not
    /// at all. RFC 9110 §12.5.1.
    func precision(of range: ByteRange, parameters: ByteRange, in head: Span<UInt8>) -> Int? {
        if head.equals(range, "*/*") { return 0 }
        if head.equalsFolded(range, essence) { return head.fit(parameters, self) ? 2 : nil }
        guard range.count > 2, head.equals(ByteRange(range.end - 2, range.end), "/*") else {
            return nil
        }
        return head.isFoldedPrefix(ByteRange(range.start, range.end - 1), of: essence) ? 1 : nil
    }
}

extension Span<UInt8> {
    /// What stands before the first semicolon, and what behind it: a media type and its parameters.
    /// RFC 9110 §5.6.6.
    public func splitParameters(_ range: ByteRange) -> (value: ByteRange, parameters: ByteRange) {
        let semicolon = firstIndex(of: .ascii(";"), in: range) ?? range.end
        let value = trimmed(ByteRange(range.start, semicolon))
        return (value, ByteRange(Swift.min(semicolon + 1, range.end), range.end))
    }

    /// Whether parameters say nothing but what is so: everything is in UTF-8, and tables have a
    /// header row.
    fileprivate func fit(_ parameters: ByteRange, _ type: MediaType) -> Bool {
        var result = true
        forEachMember(of: parameters, separatedBy: .ascii(";")) { parameter in
            let isUTF8 =
                equalsFolded(parameter, "charset=utf-8")
                || equalsFolded(parameter, "charset=\"utf-8\"")
            let isHeader = type == .table && equalsFolded(parameter, "header=present")
            result = result && (isUTF8 || isHeader)
        }
        return result
    }
}
