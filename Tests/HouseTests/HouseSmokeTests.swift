import Testing
@Test func `placeholder of House`() { #expect(true) }
