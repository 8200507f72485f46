/// The peers whose word about who they speak for is taken, and what they say. RFC 7239, and
/// `X-Forwarded-For` by custom.
///
/// Each proxy adds the address it was called from at the right. So the list is believed from the
/// right, as long as the one who wrote an entry is trusted: what a client itself sends stands left
/// of that and is never looked at.
public struct TrustedProxies: Sendable {
    private let blocks: [AddressBlock]
    private let trustsLocal: Bool

    /// Addresses and blocks of them; `unix` is whoever can open a Unix-domain socket here. Nil if a
    /// word is none of these.
    public init?(_ words: [String]) {
        trustsLocal = words.contains("unix")
        var blocks: [AddressBlock] = []
        for word in words where word != "unix" {
            guard let block = AddressBlock(word) else { return nil }
            blocks.append(block)
        }
        self.blocks = blocks
    }

    /// Nobody.
    public init() {
        blocks = []
        trustsLocal = false
    }

    /// Whether a peer is trusted; one without an address is at a Unix-domain socket.
    public func trust(_ peer: IPAddress?) -> Bool {
        guard let peer else { return trustsLocal }
        return trust(peer)
    }

    /// The address that a request comes from: the peer's own unless the peer is trusted.
    ///
    /// Where both fields occur and do not agree, one of them was sent by the client and passed on
    /// by a proxy that writes the other. As it cannot be known which one, the peer's own address
    /// stands.
    public func client(
        of request: borrowing Request, head: Span<UInt8>, peer: IPAddress?
    ) -> IPAddress? {
        guard trust(peer) else { return peer }
        let hasOld = request.fields.contains(.xForwardedFor)
        guard request.fields.contains(.forwarded) else {
            return hasOld ? old(request, head) ?? peer : peer
        }
        let standard = standard(request, head)
        return hasOld && old(request, head) != standard ? peer : standard ?? peer
    }

    private func trust(_ address: IPAddress) -> Bool {
        for block in blocks where block.contains(address) { return true }
        return false
    }

    private func standard(_ request: borrowing Request, _ head: Span<UInt8>) -> IPAddress? {
        var client: IPAddress?
        request.fields.forEachMember(of: .forwarded, in: head) { member in
            take(Self.standardNode(head, member), &client)
        }
        return client
    }

    private func old(_ request: borrowing Request, _ head: Span<UInt8>) -> IPAddress? {
        var client: IPAddress?
        request.fields.forEachMember(of: .xForwardedFor, in: head) { member in
            take(IPAddress(node: head, member), &client)
        }
        return client
    }

    /// Takes the next entry to the right. In the end stands the last one that is not trusted, or,
    /// if that cannot be read, who wrote it; if all are trusted, the first one.
    private func take(_ node: IPAddress?, _ client: inout IPAddress?) {
        guard let node else {
            client = nil
            return
        }
        if client == nil || !trust(node) { client = node }
    }

    /// The one `for` parameter of a member.
    ///
    /// A client may open a quotation and leave it open, to swallow what proxies add behind it; so a
    /// member whose quotations are not whole means nothing.
    private static func standardNode(_ head: Span<UInt8>, _ member: ByteRange) -> IPAddress? {
        var node: ByteRange?
        var isWhole = true
        head.forEachMember(of: member, separatedBy: .ascii(";")) { pair in
            guard let equals = head.firstIndex(of: .ascii("="), in: pair),
                ByteSet.token.containsAll(head, ByteRange(pair.start, equals)),
                let value = unquoted(head, ByteRange(equals + 1, pair.end))
            else {
                isWhole = false
                return
            }
            guard head.equalsFolded(ByteRange(pair.start, equals), "for") else { return }
            isWhole = isWhole && node == nil
            node = value
        }
        guard isWhole, let node else { return nil }
        return IPAddress(node: head, node)
    }

    /// A value without the quotation marks around it; nil if one stands elsewhere.
    private static func unquoted(_ head: Span<UInt8>, _ value: ByteRange) -> ByteRange? {
        guard let first = head.firstIndex(of: .ascii("\""), in: value) else { return value }
        var place = first + 1
        while place < value.end, head[place] != .ascii("\"") {
            place += head[place] == .ascii("\\") ? 2 : 1
        }
        guard first == value.start, place == value.end - 1 else { return nil }
        return ByteRange(first + 1, place)
    }
}
