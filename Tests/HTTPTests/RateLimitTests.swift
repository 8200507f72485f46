import HTTP
import Testing

@Suite struct RateLimitTests {
    @Test(arguments: [(0, 1), (1, 0), (-1, 60), (1_000_001, 60), (1, 86_401)])
    func `what cannot be counted is refused`(requests: Int, window: Int) {
        #expect(RateLimit(requests: requests, window: window) == nil)
    }

    @Test func `an empty bucket gives a token after its share of the window`() throws {
        let limit = try #require(RateLimit(requests: 3, window: 30))
        var bucket = RateLimit.Bucket()
        let start: Int64 = 5_000
        for (remaining, reset, wait) in [(2, 10, 0), (1, 20, 0), (0, 30, 10)] {
            let verdict = limit.take(from: &bucket, at: start)
            #expect(verdict.isAllowed && verdict.remaining == remaining)
            #expect(verdict.reset == reset && verdict.wait == wait)
        }
        #expect(!limit.take(from: &bucket, at: start + 9_999).isAllowed)
        #expect(limit.take(from: &bucket, at: start + 9_999).wait == 1)
        #expect(limit.take(from: &bucket, at: start + 10_000).isAllowed)
        #expect(!limit.take(from: &bucket, at: start + 10_000).isAllowed)
        #expect(!bucket.isFull(at: start + 39_999) && bucket.isFull(at: start + 40_000))
        #expect(limit.take(from: &bucket, at: start + 3_600_000).remaining == 2)
    }

    @Test(arguments: [(1, 1), (7, 60), (60, 60), (999_983, 86_400), (1_000_000, 1)])
    func `a full bucket gives its tokens at once and no more`(requests: Int, window: Int) throws {
        let limit = try #require(RateLimit(requests: requests, window: window))
        var bucket = RateLimit.Bucket()
        for taken in 1...requests {
            let verdict = limit.take(from: &bucket, at: 1)
            guard verdict.isAllowed, verdict.remaining == requests - taken else {
                Issue.record("\(taken): \(verdict)")
                return
            }
        }
        let verdict = limit.take(from: &bucket, at: 1)
        #expect(!verdict.isAllowed && 1...window ~= verdict.wait && verdict.wait <= verdict.reset)
    }

    @Test func `the fields say what is left`() throws {
        let limit = try #require(RateLimit(requests: 60, window: 60))
        var bucket = RateLimit.Bucket()
        #expect(limit.field == "\"address\";q=60;w=60")
        #expect(limit.take(from: &bucket, at: 0).field == "\"address\";r=59;t=1")
    }
}
