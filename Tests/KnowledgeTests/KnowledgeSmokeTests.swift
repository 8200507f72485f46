import Testing
@Test func `placeholder of Knowledge`() { #expect(true) }
