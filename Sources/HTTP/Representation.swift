/// How a representation's bytes were made smaller for the way. RFC 9110 §8.4.1.
public enum ContentCoding: Sendable {
    /// As they are.
    case identity
    /// By gzip, RFC 1952.
    case gzip
}

/// Content with what a recipient must know of it. RFC 9110 §3.2.
public struct Representation: Sendable {
    /// The bytes, coded if `coding` says so.
    public let content: [UInt8]
    /// What the content is when its coding is undone.
    public let mediaType: MediaType
    /// How the content is coded; each coding has an entity tag of its own.
    public let coding: ContentCoding
    /// What tells this state from others.
    public let validators: Validators

    /// A representation of finished bytes.
    public init(
        _ content: [UInt8], mediaType: MediaType, coding: ContentCoding = .identity,
        validators: Validators = Validators()
    ) {
        self.content = content
        self.mediaType = mediaType
        self.coding = coding
        self.validators = validators
    }

    /// The response that carries it; `fields` and `lines` are what a representation knows nothing
    /// of.
    public func response(
        _ status: Status = .ok, fields: [(FieldName, String)] = [], lines: [UInt8] = []
    ) -> Response {
        var own: [(FieldName, String)] = [(.contentType, mediaType.fieldValue)]
        if coding == .gzip { own.append((.contentEncoding, "gzip")) }
        if let tag = validators.entityTag { own.append((.eTag, tag.fieldValue)) }
        if let date = validators.lastModified { own.append((.lastModified, date.text)) }
        return Response(status, fields: own + fields, lines: lines, content: content)
    }

    /// The 206 that carries the bytes of a range. `fields` and `lines` are those of
    /// `response(_:fields:lines:)`. RFC 9110 §15.3.7.
    public func part(
        _ range: ByteRange, fields: [(FieldName, String)] = [], lines: [UInt8] = []
    ) -> Response {
        let place = "bytes \(range.start)-\(range.end - 1)/\(content.count)"
        let part = Representation(
            content.span.array(range), mediaType: mediaType, coding: coding,
            validators: validators)
        return part.response(
            .partialContent, fields: [(.contentRange, place)] + fields, lines: lines)
    }

    /// The 304 for who has it already. `fields` and `lines` are those of
    /// `response(_:fields:lines:)`. RFC 9110 §15.4.5.
    ///
    /// `Last-Modified` is sent only where no entity tag says more.
    public func notModified(
        fields: [(FieldName, String)] = [], lines: [UInt8] = []
    ) -> Response {
        var own: [(FieldName, String)] = []
        if let tag = validators.entityTag {
            own.append((.eTag, tag.fieldValue))
        } else if let date = validators.lastModified {
            own.append((.lastModified, date.text))
        }
        return Response(.notModified, fields: own + fields, lines: lines)
    }
}

extension HTTPDate {
    fileprivate var text: String { String(decoding: imfFixdate, as: UTF8.self) }
}
