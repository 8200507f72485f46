import Testing

@testable import HTTP

@Suite struct TargetTests {
    @Test(arguments: [
        ("/", [""]), ("/a", ["a"]), ("/a/", ["a", ""]), ("//a", ["", "a"]),
        ("/a/b/c", ["a", "b", "c"]),
        ("/a%2Fb/c", ["a/b", "c"]), ("/%2e%2e%2e", ["..."]), ("/%252e%252e", ["%2e%2e"]),
        ("/%2541/%2541", ["%41", "%41"]),
        ("/a+b%20c", ["a+b c"]), ("/caf%C3%A9", ["café"]),
        ("/%C0%AE%C0%AE", ["\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"]),
        ("/a?b/c", ["a"]), ("http://b.example", [""]), ("http://b.example/x/y?z", ["x", "y"]),
    ])
    func `segments are decoded once, one by one`(target: String, segments: [String]) throws {
        try Feed.withRequest("GET \(target) HTTP/1.1\r\nHost: a\r\n\r\n") { request, head in
            #expect(request.target.segments(in: head) == segments)
        }
    }

    /// More of them are in the corpus, as values of Host.
    @Test(arguments: [
        ("", false), (":", false), ("a:b", false), ("a:-1", false), ("a:65536", false),
        ("a:99999999999999999999", false), ("a:1:2", false), ("[", false), ("[]", false),
        ("[::1", false),
        ("[::1]80", false), ("[fe80::1%25eth0]", false), ("a@b", false), ("a/b", false),
        ("a%00", false),
        ("a", true), ("a:", true), ("a:0", true), ("a:00080", true), ("127.0.0.1:8080", true),
        ("[::1]", true), ("[::1]:80", true), ("[::ffff:1.2.3.4]:1", true),
        ("a_b-c.d~e!$&'()*+,;=", true),
    ])
    func `an authority is a host and perhaps a port`(text: String, isValid: Bool) {
        let bytes = [UInt8](text.utf8)
        #expect(Target.isAuthority(bytes.span, ByteRange(0, bytes.count)) == isValid)
    }
}
