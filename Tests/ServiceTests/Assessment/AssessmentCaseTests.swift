import JSON
import Knowledge
import Service
import Testing

/// The cases of `Cases`, each a request with what matters in its answer.
@Suite struct AssessmentCaseTests {
    private static let expectations: Set<String> = [
        "findings", "absent", "totals", "outcomes", "pairs", "flags", "bands", "ways",
        "unresolved", "asks", "problem", "watch",
    ]

    @Test(arguments: AssessmentCase.all)
    func `a case says what it expects, and nothing that is not looked at`(_ sample: AssessmentCase)
    {
        #expect(Set(sample.members).isSubset(of: ["why", "rules", "request", "expect"]))
        #expect(!(sample.expectations + sample.rules(true) + sample.rules(false)).isEmpty)
        #expect(Self.expectations.isSuperset(of: sample.expectations))
    }

    @Test(arguments: AssessmentCase.all)
    func `a request is answered as expected`(_ sample: AssessmentCase) throws {
        let (assessment, faults) = sample.assess()
        let problem = sample.expected("problem")
        guard let assessment else {
            #expect(!problem.isEmpty, "\(faults.map { "\($0.pointer) \($0.sentence)" })")
            for member in problem {
                let found = faults.filter { $0.pointer.description == member.name }
                #expect(
                    found.contains { $0.sentence.contains(member.value.text ?? "?") },
                    "\(member.name): \(faults.map { "\($0.pointer) \($0.sentence)" })")
            }
            #expect(faults.count == problem.count)
            return
        }
        #expect(problem.isEmpty, "It was answered.")
        findings(sample, assessment)
        amounts(sample, assessment)
        others(sample, assessment)
    }

    private func findings(_ sample: AssessmentCase, _ assessment: Assessment) {
        let codes = assessment.findings.map(\.code)
        for member in sample.expected("findings") {
            let found = assessment.findings.filter { $0.code == member.name }
            #expect(
                found.contains { $0.urgency.rawValue == member.value.text },
                "\(member.name): \(found.map(\.urgency)) among \(codes)")
        }
        let said = assessment.findings.map { "\($0.statement) \(Array($0.about))" }
        #expect(Set(said).count == said.count, "Nothing is said twice.")
        for code in sample.expectedTexts("absent") ?? [] { #expect(!codes.contains(code)) }
        for rule in sample.rules(true) { #expect(assessment.rules.contains(rule), "\(rule)") }
        for rule in sample.rules(false) { #expect(!assessment.rules.contains(rule), "\(rule)") }
        if let flags = sample.expectedTexts("flags") {
            #expect(assessment.redFlags.filter(\.isPresent).map(\.sign.id) == flags)
        }
        for id in sample.expectedTexts("watch") ?? [] {
            #expect(assessment.redFlags.contains { !$0.isPresent && $0.sign.id == id }, "\(id)")
        }
    }

    private func amounts(_ sample: AssessmentCase, _ assessment: Assessment) {
        for member in sample.expected("totals") {
            let total = assessment.totals.first { $0.nutrient.id == member.name }
            let unit = total?.nutrient.unit ?? .milligram
            for (name, mass) in [
                ("supplements", total?.supplements), ("diet", total?.diet), ("total", total?.total),
            ] {
                guard let expected = member.value[name]?.text else { continue }
                let shown = mass.map { $0.displayed(in: unit) }
                let text = shown.map { "\($0.value) \($0.unit.rawValue)" } ?? "none"
                #expect(text == expected, "\(member.name) \(name)")
            }
        }
        for member in sample.expected("outcomes") {
            let found = assessment.comparisons.joined().filter {
                "\($0.nutrient.id).\($0.intake.kind.rawValue)" == member.name
            }
            #expect(
                !found.isEmpty && found.allSatisfy { $0.outcome.rawValue == member.value.text },
                "\(member.name): \(found.map(\.outcome))")
        }
    }

    private func others(_ sample: AssessmentCase, _ assessment: Assessment) {
        for member in sample.expected("pairs") {
            let found = assessment.pairs.first {
                let places = [$0.first.places, $0.second.places]
                return places.flatMap(assessment.regimen.pointers).joined(separator: " ")
                    == member.name
            }
            #expect(found?.status.rawValue == member.value.text, "\(member.name)")
        }
        for member in sample.expected("bands") {
            let reading = assessment.readings.first { $0.result.item.pointer == member.name }
            for band in member.value.texts ?? [] {
                #expect(
                    reading?.bands.contains(band) == true,
                    "\(member.name): \(reading?.bands ?? [])")
            }
        }
        for member in sample.expected("ways") {
            let ways = assessment.explanations.filter { $0.symptom.id == member.name }
                .flatMap(\.ways)
            for id in member.value.texts ?? [] {
                #expect(
                    ways.contains { $0.path.entities.contains(id) },
                    "\(member.name): \(ways.map(\.path.entities))")
            }
        }
        if let names = sample.expectedTexts("unresolved") {
            #expect(assessment.unresolved.map(\.name) == names)
        }
        for part in sample.expectedTexts("asks") ?? [] {
            #expect(
                assessment.questions.contains { $0.statement.contains(part) },
                "\(part): \(assessment.questions.map(\.statement))")
        }
    }

    @Test func `nothing that is said calls anything safe`() {
        let words = ["safe", "safely", "harmless", "no risk", "risk-free", "riskless"]
        for sample in AssessmentCase.all {
            guard let assessment = sample.assess().0 else { continue }
            let texts =
                assessment.findings.flatMap { [$0.title, $0.statement, $0.action ?? ""] }
                + assessment.questions.flatMap { [$0.statement, $0.why] }
            for text in texts {
                for word in words {
                    let isThere = text.lowercased()
                        .split { !$0.isLetter && $0 != "-" && $0 != " " }
                        .contains { " \($0) ".contains(" \(word) ") }
                    #expect(!isThere, "\(sample.name): \(text)")
                }
            }
        }
    }

    @Test func `each rule has a case in which it holds and one in which it does not`() {
        let positive = Set(AssessmentCase.all.flatMap { $0.rules(true) })
        let negative = Set(AssessmentCase.all.flatMap { $0.rules(false) })
        for rule in Shipped.knowledge.rules {
            #expect(positive.contains(rule.id), "\(rule.id) holds nowhere")
            #expect(negative.contains(rule.id), "\(rule.id) holds everywhere")
        }
    }
}
