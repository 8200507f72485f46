// Whatever a client says of itself, a trusted proxy that adds its address is believed, or nobody
// is; and an address that was read is written and read back.

@testable import HTTP

private let proxy = IPAddress("10.0.0.1")
private let trusted = TrustedProxies(["10.0.0.0/8"]) ?? TrustedProxies()

/// What a proxy adds for the client that called it: by itself or behind what is there already.
private let additions = [
    ("X-Forwarded-For", "192.0.2.7", IPAddress("192.0.2.7")),
    ("X-Forwarded-For", "2001:db8::7", IPAddress("2001:db8::7")),
    ("Forwarded", "for=192.0.2.7;proto=https", IPAddress("192.0.2.7")),
    ("Forwarded", "proto=https;for=\"[2001:db8::7]:4711\"", IPAddress("2001:db8::7")),
]

/// Tries one input; called by libFuzzer.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let value = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    if let address = IPAddress(value.span, ByteRange(0, count)) {
        precondition(IPAddress("\(address)") == address, "An address is written and read back.")
    }
    for (name, addition, client) in additions {
        let added = [UInt8](addition.utf8)
        for lines in [[value, added], [value + [0x2C, 0x20] + added]] {
            // The field that the proxy does not write comes from the client, if it comes.
            let other = name == "Forwarded" ? "X-Forwarded-For" : "Forwarded"
            check(name, lines, other: nil, client)
            check(name, lines, other: (other, value), client)
        }
    }
    return 0
}

private func check(
    _ name: String, _ lines: [[UInt8]], other: (name: String, value: [UInt8])?, _ client: IPAddress?
) {
    var bytes = [UInt8]("GET / HTTP/1.1\r\nHost: a\r\n".utf8)
    var all = lines.map { (name, $0) }
    if let other { all.append(other) }
    for (name, value) in all { bytes += [UInt8](name.utf8) + [0x3A] + value + [0x0D, 0x0A] }
    bytes += [0x0D, 0x0A]
    var reader = RequestReader()
    var request = Request()
    // A value that ends its line would be several fields.
    guard case .request? = try? reader.read(bytes.span, into: &request),
        request.fields.lines.count == all.count + 1
    else { return }
    let found = trusted.client(of: request, head: bytes.span, peer: proxy)
    precondition(found == client || found == proxy, "A client does not say who it is.")
}
