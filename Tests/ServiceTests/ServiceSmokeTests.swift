import Testing
@Test func `placeholder of Service`() { #expect(true) }
