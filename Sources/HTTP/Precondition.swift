/// What a request's preconditions make of it. RFC 9110 §13.2.
public enum Precondition: Sendable, Equatable {
    /// The request is performed.
    case proceed
    /// The answer is 304.
    case notModified
    /// The answer is 412.
    case failed

    /// Evaluates the preconditions in the order of RFC 9110 §13.2.2.
    ///
    /// To be called where the answer would be 2xx without them. `current` are the validators of the
    /// representation that would be sent, nil if there is none yet. Two digits of a year are taken
    /// by `now`.
    public static func evaluate(
        _ request: borrowing Request, head: Span<UInt8>, current: Validators?, now: HTTPDate
    ) -> Precondition {
        guard request.fields.hasPreconditions, request.method != .options else { return .proceed }
        let isRead = request.method == .get || request.method == .head
        if request.fields.contains(.ifMatch) {
            guard request.fields.lists(current, in: .ifMatch, head: head, strongly: true) else {
                return .failed
            }
        } else if let date = request.fields.date(.ifUnmodifiedSince, head: head, now: now),
            let lastModified = current?.lastModified, lastModified > date
        {
            return .failed
        }
        if request.fields.contains(.ifNoneMatch) {
            guard request.fields.lists(current, in: .ifNoneMatch, head: head, strongly: false)
            else {
                return .proceed
            }
            return isRead ? .notModified : .failed
        }
        if isRead, let date = request.fields.date(.ifModifiedSince, head: head, now: now),
            let lastModified = current?.lastModified, lastModified <= date
        {
            return .notModified
        }
        return .proceed
    }

    /// Whether a `Range` may be heeded: `If-Range` is absent, or names the current state strongly.
    /// RFC 9110 §13.1.5.
    ///
    /// A date is strong only if the representation has not changed within the second that is now.
    public static func allowsRange(
        _ request: borrowing Request, head: Span<UInt8>, current: Validators, now: HTTPDate
    ) -> Bool {
        guard let value = request.fields.first(.ifRange) else { return true }
        guard !request.fields.repeats(.ifRange) else { return false }
        if let date = HTTPDate(head, value, now: now) {
            return date == current.lastModified && date < now
        }
        guard let sent = EntityTag.Member(head, at: value.start, before: value.end) else {
            return false
        }
        return sent.end == value.end
            && current.entityTag?.matches(sent, in: head, strongly: true) == true
    }
}

extension Fields {
    /// Whether a list of entity tags, over all its lines, matches what is current. `*` matches
    /// whatever exists.
    fileprivate func lists(
        _ current: Validators?, in name: FieldName, head: Span<UInt8>, strongly: Bool
    ) -> Bool {
        guard let current else { return false }
        var matches = false
        forEach(name) { value in
            if head.equals(value, "*") { matches = true }
            EntityTag.forEach(in: head, value) { member in
                let tag = current.entityTag
                if tag?.matches(member, in: head, strongly: strongly) == true { matches = true }
            }
        }
        return matches
    }

    /// The date of a field that stands once and is valid.
    fileprivate func date(_ name: FieldName, head: Span<UInt8>, now: HTTPDate) -> HTTPDate? {
        guard let value = only(name) else { return nil }
        return HTTPDate(head, value, now: now)
    }
}
