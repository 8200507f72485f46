import Testing

@testable import HTTP

@Suite struct IPAddressTests {
    @Test(arguments: [
        "", "1", "1.2.3", "1.2.3.4.5", "1.2.3.", ".1.2.3", "1..2.3", "256.0.0.1", "01.2.3.4",
        "1.2.3.0004", "1.2.3.4 ", "0x7f.0.0.1", "1.2.3.-4", "localhost", "unknown", "_hidden",
        ":", ":::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", ":1::", "1:",
        "::1:",
        "1:2:3:4:5:6:7::8", "g::1", "::1.2.3", "1:2:3:4:5:6:7:1.2.3.4", "::1%eth0", "[::1]", "::1 ",
        "1.2.3.4::", "::1.2.3.4:5",
    ])
    func `what is no address is refused`(text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test(arguments: [
        ("0.0.0.0", "0.0.0.0"), ("127.0.0.1", "127.0.0.1"), ("255.255.255.255", "255.255.255.255"),
        ("::", "::"), ("::1", "::1"), ("1::", "1::"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
        ("2001:DB8::00ff", "2001:db8::ff"), ("2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1"),
        ("1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"), ("::ffff:192.0.2.1", "192.0.2.1"),
        ("1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0"), ("::2:3:4:5:6:7:8", "0:2:3:4:5:6:7:8"),
        ("64:ff9b::192.0.2.33", "64:ff9b::c000:221"), ("fe80::1:0:0", "fe80::1:0:0"),
    ])
    func `an address is read, and written as people do`(text: String, written: String) throws {
        let address = try #require(IPAddress(text))
        #expect("\(address)" == written)
        #expect(IPAddress("\(address)") == address)
    }

    @Test(arguments: [
        "", "[", "[]", "[::1", "[::1]x", "[::1]:", "[::1]:123456", "[1.2.3.4]", "1.2.3.4:",
        "1.2.3.4:x", "1.2.3.4:80:80", "[::1]:80:80", ":80", "unknown", "_a:_b",
    ])
    func `what no proxy writes is refused`(text: String) {
        #expect(Self.node(text) == nil)
    }

    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("192.0.2.1:80", "192.0.2.1"), ("[2001:db8::1]", "2001:db8::1"),
        ("[2001:db8::1]:65535", "2001:db8::1"), ("2001:db8::1", "2001:db8::1"),
    ])
    func `a proxy may write a port`(text: String, address: String) {
        #expect(Self.node(text) == IPAddress(address))
    }

    @Test func `of IPv6 a network counts, of IPv4 an address`() {
        #expect(IPAddress("2001:db8::1")?.network == IPAddress("2001:db8::"))
        #expect(IPAddress("2001:db8:0:0:ffff::")?.network == IPAddress("2001:db8::"))
        #expect(IPAddress("2001:db8:0:1::")?.network == IPAddress("2001:db8:0:1::"))
        #expect(IPAddress("192.0.2.1")?.network == IPAddress("192.0.2.1"))
        #expect(IPAddress("192.0.2.1")?.isIPv4 == true && IPAddress("::1")?.isIPv4 == false)
    }

    private static func node(_ text: String) -> IPAddress? {
        let bytes = Array(text.utf8)
        return IPAddress(node: bytes.span, ByteRange(0, bytes.count))
    }
}

@Suite struct AddressBlockTests {
    @Test(arguments: [
        "", "/", "/8", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/+8", "10.0.0.0/8/8", "10.0.0.1/8",
        "::1/129", "2001:db8::1/64", "10.0.0.0/0008", "10.0/8", "unix",
    ])
    func `what is no block is refused`(text: String) {
        #expect(AddressBlock(text) == nil)
    }

    @Test(arguments: [
        ("10.0.0.0/8", "10.255.255.255", "11.0.0.0"), ("192.0.2.1", "192.0.2.1", "192.0.2.2"),
        ("192.0.2.0/31", "192.0.2.1", "192.0.2.2"), ("0.0.0.0/0", "255.0.0.1", "::1"),
        ("2001:db8::/32", "2001:db8:ffff::1", "2001:db9::"), ("::1", "::1", "::2"),
        ("::/0", "::1", ""), ("fe80::/10", "febf::1", "fec0::"),
    ])
    func `a block holds its own`(text: String, inside: String, outside: String) throws {
        let block = try #require(AddressBlock(text))
        #expect(block.contains(try #require(IPAddress(inside))))
        if let other = IPAddress(outside) { #expect(!block.contains(other)) }
    }
}
