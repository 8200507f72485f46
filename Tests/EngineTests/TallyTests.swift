import HTTP
import Testing

@testable import Engine

@Suite struct TallyTests {
    @Test func `there is room for everything that is counted`() {
        #expect(Status.allCases.count <= 32 && Method.allCases.count < 10)
        #expect(ProtocolError.allCases.count <= 64 && Figures.Count.allCases.count <= 16)
        #expect(Figures.bounds.count < 16 && Figures.bounds == Figures.bounds.sorted())
        #expect(ProtocolError.allCases.allSatisfy { $0.rawValue < 64 })
    }

    @Test func `what is counted is found at its place, summed over loops`() throws {
        let tallies = [Tally(routes: 3), Tally(routes: 3)]
        for (number, status) in Status.allCases.enumerated() {
            for method in Method.allCases + [nil] {
                for tally in tallies {
                    tally.count(
                        try record(route: number % 3, status), to: method, microseconds: number)
                }
            }
        }
        for (number, error) in ProtocolError.allCases.enumerated() {
            for _ in 0..<number { tallies[1].count(error) }
        }
        for (number, count) in Figures.Count.allCases.enumerated() {
            tallies[number % 2].add(number, to: count)
        }
        var figures = Figures(routes: 3)
        for tally in tallies { tally.add(to: &figures) }

        for (number, status) in Status.allCases.enumerated() {
            for method in Method.allCases + [nil] {
                let answer = Figures.Answer(method: method, status: status)
                for route in 0..<3 {
                    let expected = route == number % 3 ? 2 : nil
                    #expect(figures.routes[route].answers[answer] == expected)
                }
            }
        }
        let methods = Method.allCases.count + 1
        let microseconds = figures.routes.map(\.microseconds).reduce(0, +)
        #expect(microseconds == Status.allCases.indices.reduce(0, +) * methods * 2)
        for (number, error) in ProtocolError.allCases.enumerated() {
            #expect(figures.refusals[error] == number)
        }
        for (number, count) in Figures.Count.allCases.enumerated() {
            #expect(figures[count] == number)
        }
    }

    @Test(arguments: [(0, 0), (25, 0), (26, 1), (1_000, 5), (1_000_000, 12), (1_000_001, 13)])
    func `a duration is counted by the first bound that is not below it`(
        microseconds: Int, place: Int
    ) throws {
        let tally = Tally(routes: 1)
        tally.count(try record(route: 0, .ok), to: .get, microseconds: microseconds)
        var figures = Figures(routes: 1)
        tally.add(to: &figures)
        #expect(
            figures.routes[0].times.indices.filter { figures.routes[0].times[$0] > 0 } == [place])
    }

    private func record(route: Int, _ status: Status) throws -> AnswerRecord {
        var writer = ResponseWriter(seed: 1)
        writer.beginRefusal(method: nil)
        writer.note(route: route, isKnownPath: false)
        writer.write(Response(status, fields: []))
        return writer.record
    }
}
