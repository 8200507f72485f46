import JSON
import Knowledge
import Service
import Testing

/// What has to hold for every regimen: tried with many that are made up from the knowledge.
@Suite struct AssessmentLawTests {
    /// The parts of a regimen, made from a number.
    struct Sample: Sendable, CustomTestStringConvertible {
        let seed: UInt64
        var supplements: [JSONValue]
        var drugs: [JSONValue]
        var conditions: [JSONValue]
        var symptoms: [JSONValue]
        let age: String
        let sex: String

        init(_ seed: UInt64) {
            self.seed = seed
            var state = (seed &+ 1) &* 0x9E37_79B9_7F4A_7C15
            func next(_ count: Int) -> Int {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Int(state >> 33) % count
            }
            let knowledge = Shipped.knowledge
            func pick(_ kind: Kind) -> JSONValue {
                let all = knowledge.entities(of: kind)
                return .string(all[all.startIndex + next(all.count)].id)
            }
            supplements = (0..<next(4)).map { _ in
                let form = pick(.form)
                let milligrams = 1 + next(900)
                return Self.supplement(form, "\(milligrams)", "mg")
            }
            drugs = (0..<next(4)).map { _ in pick(.drug) }
            conditions = (0..<next(3)).map { _ in pick(.condition) }
            symptoms = (0..<1 + next(2)).map { _ in pick(.symptom) }
            age = ["8mo", "7y", "34y", "67y"][next(4)]
            sex = ["female", "male"][next(2)]
        }

        var testDescription: String { "\(seed)" }

        static func supplement(_ form: JSONValue, _ value: String, _ unit: String) -> JSONValue {
            .object([
                JSONMember(name: "form", value: form),
                JSONMember(
                    name: "amount",
                    value: .object([
                        JSONMember(name: "value", value: .number(JSONNumber(value) ?? 1)),
                        JSONMember(name: "unit", value: .string(unit)),
                    ])),
            ])
        }

        var request: JSONValue {
            .object([
                JSONMember(
                    name: "person",
                    value: .object([
                        JSONMember(name: "age", value: .string(age)),
                        JSONMember(name: "sex", value: .string(sex)),
                        JSONMember(name: "conditions", value: .array(conditions)),
                        JSONMember(name: "drugs", value: .array(drugs)),
                    ])),
                JSONMember(name: "supplements", value: .array(supplements)),
                JSONMember(name: "symptoms", value: .array(symptoms)),
            ])
        }

        /// The same with every dose so many times as great.
        func scaled(by factor: Int) -> Sample {
            var sample = self
            sample.supplements = supplements.map { supplement in
                guard let form = supplement["form"],
                    case .number(let value)? = supplement["amount"]?["value"],
                    case .string(let unit)? = supplement["amount"]?["unit"]
                else { return supplement }
                return Self.supplement(form, "\((value.int ?? 1) * factor)", unit)
            }
            return sample
        }

        /// The same with every list the other way round.
        var reversed: Sample {
            var sample = self
            sample.supplements.reverse()
            sample.drugs.reverse()
            sample.conditions.reverse()
            sample.symptoms.reverse()
            return sample
        }
    }

    private static func assess(_ sample: Sample) throws -> Assessment {
        let (assessment, faults) = AssessmentCase.assess(sample.request)
        return try #require(assessment, "\(faults.map { "\($0.pointer) \($0.sentence)" })")
    }

    /// What is said, without the places.
    private static func told(_ assessment: Assessment) -> [String] {
        assessment.findings.map { "\($0.urgency) \($0.code) \($0.statement)" }.sorted()
    }

    private static let samples = (0..<120).map { Sample($0) }

    @Test(arguments: samples)
    func `reordering lists changes nothing but places`(_ sample: Sample) throws {
        let first = try Self.assess(sample)
        let second = try Self.assess(sample.reversed)
        #expect(Self.told(first) == Self.told(second))
        #expect(first.totals.map(\.total) == second.totals.map(\.total))
        #expect(Set(first.rules) == Set(second.rules))
        #expect(
            first.pairs.map(\.status.rawValue).sorted()
                == second.pairs.map(\.status.rawValue).sorted())
        #expect(first.plan?.moments.count == second.plan?.moments.count)
    }

    @Test(arguments: samples)
    func `a greater dose lowers no urgency of excess and of interactions`(_ sample: Sample) throws {
        let first = try Self.assess(sample)
        let second = try Self.assess(sample.scaled(by: 7))
        for finding in first.findings where finding.urgency <= .caution {
            let after = second.findings.filter { $0.code == finding.code }
            let stays = after.contains { $0.urgency <= finding.urgency }
            // A graver rule may take a milder one's place for the same things.
            let isReplaced = second.findings.contains {
                $0.urgency < finding.urgency && Set($0.about).isSuperset(of: finding.about)
            }
            #expect(stays || isReplaced, "\(finding.code)")
        }
    }

    @Test(arguments: samples)
    func `more of anything removes no warning about another`(_ sample: Sample) throws {
        let first = try Self.assess(sample)
        var more = sample
        more.supplements.append(Sample.supplement(.string("magnesium-citrate"), "100", "mg"))
        more.drugs.append(.string("digoxin"))
        more.conditions.append(.string("chronic-kidney-disease"))
        let second = try Self.assess(more)
        for finding in first.findings where finding.urgency <= .warning {
            let after = second.findings.filter { $0.code == finding.code }
            #expect(after.contains { $0.urgency <= finding.urgency }, "\(finding.code)")
        }
    }

    @Test func `the samples are warned of many things`() throws {
        let codes = Set(try Self.samples.flatMap { try Self.assess($0).findings.map(\.code) })
        #expect(codes.count > 60)
    }
}
