import Testing
@Test func `placeholder of Engine`() { #expect(true) }
