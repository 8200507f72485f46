import Testing
@Test func `placeholder of API`() { #expect(true) }
