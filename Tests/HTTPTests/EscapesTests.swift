import HTTP
import Testing

@Suite struct EscapesTests {
    @Test(
        arguments: [
            ("", ""), ("a b", "a%20b"), ("a/b", "a%2Fb"), ("100%", "100%25"),
            ("?#[]", "%3F%23%5B%5D"),
            ("\u{0}\u{7F}", "%00%7F"), ("é", "%C3%A9"), ("a\\b\"c", "a%5Cb%22c"),
            ("-._~!$&'()*+,;=:@", "-._~!$&'()*+,;=:@"), ("style.css", "style.css"),
        ])
    func `a segment is spelled in one way`(text: String, expected: String) {
        #expect(text.pathSegment == expected)
    }

    @Test(
        arguments: [
            ("a b", "a%20b"), ("a+b&c=d", "a%2Bb%26c%3Dd"), ("µg", "%C2%B5g"), ("100%", "100%25"),
            ("a,b", "a,b"), ("Az-09._~", "Az-09._~"),
        ])
    func `a part of a query is spelled in one way`(text: String, expected: String) {
        #expect(text.formText == expected)
    }
}
