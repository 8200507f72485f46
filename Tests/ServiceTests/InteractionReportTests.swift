import Knowledge
import Service
import Testing

@Suite struct InteractionReportTests {
    static func report(_ names: String..., with more: [String: String] = [:]) -> InteractionReport {
        InteractionReport(of: names, in: InteractionTable(Invented.knowledge(with: more)))
    }

    @Test func `silence is not assessed, never safe`() {
        let report = Self.report("glarex", "lumenium", "nobodium")
        #expect(report.pairs.map(\.status) == [.notAssessed, .notAssessed, .notAssessed])
        #expect(report.items[2].entity == nil)
        #expect(report.pairs.flatMap(\.findings).isEmpty)
    }

    @Test func `an unknown name comes with near misses`() {
        #expect(Self.report("lumeniun", "glarex").items[0].suggestions == ["lumenium"])
    }

    @Test func `a form stands for its nutrient, a drug for its class`() {
        let report = Self.report("lumenium-oxide", "Lumstop")
        #expect(report.pairs.map(\.status) == [.interaction])
        let finding = report.pairs[0].findings[0]
        #expect(finding.interaction.id == "dimmers--lumenium")
        #expect(finding.roles.map(\.id) == ["lumenium", "dimmers"])
        #expect(finding.roles.map(\.standing) == [.form, .memberOfClass])
    }

    @Test func `a class has the interactions of its members, with the way to them`() {
        let more = [
            "interactions/dimolol--vitamin-q.json": interaction("dimolol", "vitamin-q", "decreases")
        ]
        let report = Self.report("dimmers", "vitamin-q", with: more)
        #expect(report.pairs[0].status == .interaction)
        #expect(report.pairs[0].findings[0].roles.map(\.standing) == [.classOfMember, .itself])
    }

    @Test func `a class of classes counts for the drugs of both`() {
        let more = [
            "drugs/dampers.json": """
            {"id": "dampers", "name": "Dampers", "aliases": [], "summary": "All of them.",
             "class": true, "members": ["dimmers"], "claims": []}
            """,
            "interactions/dampers--vitamin-q.json": interaction(
                "dampers", "vitamin-q", "increases"),
        ]
        let report = Self.report("vitamin-q", "shadex", with: more)
        #expect(report.pairs[0].findings.map(\.interaction.id) == ["dampers--vitamin-q"])
        #expect(report.pairs[0].findings[0].roles[1].id == "dampers")
    }

    @Test func `two forms of one nutrient share it`() {
        let pair = Self.report("lumenium-oxide", "lumenium-citrate").pairs[0]
        #expect(pair.shared == ["lumenium"])
        #expect(pair.findings.map(\.interaction.id) == ["lumenium--lumenium"])
        #expect(Self.report("lumenium-oxide", "vitamin-q").pairs[0].shared.isEmpty)
    }

    @Test func `a drug stands for what it contains`() {
        let more = [
            "drugs/glowtab.json": """
            {"id": "glowtab", "name": "Glowtab", "aliases": [], "summary": "A tablet.",
             "contains": [{"nutrient": "lumenium", "sources": ["dawn-2001"],
                           "review": "verified"}], "claims": []}
            """
        ]
        let report = Self.report("glowtab", "tannin", "lumenium", with: more)
        #expect(report.pairs.map(\.status) == [.interaction, .interaction, .interaction])
        #expect(report.pairs[0].findings[0].roles.map(\.standing) == [.contains, .itself])
        #expect(report.pairs[1].shared == ["lumenium"])
    }

    @Test func `names of one thing are one item`() {
        let report = Self.report("Lum", "lumenium", "tannin", "nobodium", "nobodium")
        #expect(
            report.items.map(\.names) == [
                ["Lum", "lumenium"], ["tannin"], ["nobodium", "nobodium"],
            ])
        #expect(
            report.pairs.map { [$0.first.names[0], $0.second.names[0]] } == [
                ["Lum", "tannin"], ["Lum", "nobodium"], ["tannin", "nobodium"],
            ])
    }

    @Test func `a recorded absence is told from silence`() {
        let none = ["interactions/glarex--lumenium.json": interaction("glarex", "lumenium", "none")]
        #expect(Self.report("glarex", "lumenium", with: none).pairs[0].status == .reviewedNone)
        #expect(
            Self.report("glarex", "lumenium-oxide", with: none).pairs[0].status == .reviewedNone,
            "It holds for the forms of the nutrient too.")
    }

    @Test func `an absence for one drug says nothing of its class, and yields to an interaction`() {
        let member = [
            "interactions/dimolol--vitamin-q.json": interaction("dimolol", "vitamin-q", "none")
        ]
        #expect(Self.report("dimmers", "vitamin-q", with: member).pairs[0].status == .notAssessed)
        let own = [
            "interactions/dimolol--lumenium.json": interaction("dimolol", "lumenium", "none")
        ]
        let pair = Self.report("dimolol", "lumenium", with: own).pairs[0]
        #expect(pair.status == .interaction)
        #expect(pair.findings.map(\.interaction.id) == ["dimmers--lumenium"])
    }

    @Test(arguments: [2, 3, 7, 20])
    func `every pair stands once`(_ count: Int) {
        let names = (0..<count).map { "thing-\($0)" }
        let report = InteractionReport(of: names, in: InteractionTable(Invented.knowledge))
        #expect(report.pairs.count == count * (count - 1) / 2)
        #expect(
            Set(report.pairs.map { [$0.first.names, $0.second.names] }).count == report.pairs.count)
    }
}

/// A file with one effect of the first on the second.
private func interaction(_ first: String, _ second: String, _ direction: String) -> String {
    """
    {"id": "\(first)--\(second)", "type": "drug-nutrient", "members": ["\(first)", "\(second)"],
     "name": "The two", "summary": "They were looked at.", "aliases": [],
     "effects": [{"from": "\(first)", "to": "\(second)", "direction": "\(direction)",
                  "effect": "It was looked at.", "grade": "moderate", "claims": [],
                  "sources": ["dawn-2001"], "review": "verified"}]}
    """
}
