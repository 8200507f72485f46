import Testing
@Test func `placeholder of HTTP`() { #expect(true) }
