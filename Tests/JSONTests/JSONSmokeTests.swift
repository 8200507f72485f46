import Testing
@Test func `placeholder of JSON`() { #expect(true) }
