import Testing

@testable import Service

@Suite struct PostingsTests {
    @Test func `each key has its passages in order`() {
        let postings = Postings([[0, 2], [], [2], [0, 2, 3]], keys: 5)
        let expected: [[Int32]] = [[0, 3], [], [0, 2, 3], [3], []]
        #expect((0..<5).map { Array(postings[$0]) } == expected)
    }
}
