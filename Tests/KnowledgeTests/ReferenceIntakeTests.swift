import Knowledge
import Testing

@Suite struct ReferenceIntakeTests {
    typealias Person = (age: String, sex: ReferenceIntake.Sex?, state: ReferenceIntake.State)

    @Test(arguments: [
        (("0mo", nil, .none) as Person, ["infants", "infants"]),
        (("11mo", .male, .none), ["infants", "infants"]),
        (("12mo", .male, .none), ["children", "children", "everybody-else"]),
        (("18y", .female, .pregnant), ["everybody-else"]),
        (("19y", .female, .none), ["women", "women", "everybody-else"]),
        (("90y", .male, .none), ["men", "men", "everybody-else"]),
        (("19y", nil, .none), ["men", "women", "men", "women", "everybody-else"]),
    ])
    func `a row is for the ages from its first up to its last, of a sex and state`(
        _ person: Person, _ stages: [String]
    ) throws {
        let intakes = try #require(try Fixture.valid().nutrient("ferrox")).intakes
        let age = try #require(Age(person.age))
        let found = intakes.filter { $0.applies(to: age, sex: person.sex, state: person.state) }
        #expect(found.map(\.lifeStage) == stages)
    }

    @Test func `a row without a value says so`() throws {
        let intakes = try #require(try Fixture.valid().nutrient("ferrox")).intakes
        let unset = intakes.filter { $0.value == nil }
        #expect(unset.map(\.lifeStage) == ["infants"])
        #expect(intakes.last?.covers == .supplements)
        #expect(intakes.first?.mass == Mass(nanograms: 3_000_000))
    }
}
