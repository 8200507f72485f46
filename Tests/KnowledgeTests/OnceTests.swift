import Dispatch
import Knowledge
import Testing

@Suite struct OnceTests {
    @Test func `a value is made when it is first asked for, and kept`() {
        let once = Once<Int>()
        #expect(once.made == nil)
        #expect(once.value { 1 } == 1)
        #expect(once.value { 2 } == 1)
        #expect(once.made == 1)
    }

    @Test func `all who ask at the same time get the same`() {
        let once = Once<Int>()
        let given = (0..<1_000).map { _ in Once<Int>() }
        DispatchQueue.concurrentPerform(iterations: given.count) { place in
            _ = given[place].value { once.value { place } }
        }
        #expect(Set(given.map(\.made)) == [once.made])
    }
}
