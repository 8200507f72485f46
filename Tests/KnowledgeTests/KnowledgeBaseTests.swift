import JSON
import Knowledge
import Testing

@Suite struct KnowledgeBaseTests {
    let base: KnowledgeBase

    init() throws {
        base = try Fixture.valid()
    }

    @Test(arguments: [
        ("ferox", [Kind.nutrient], ["ferrox"]), ("ferrox-oxid", [.form], ["ferrox-oxide"]),
        ("ferrox", [.form], ["ferrox-oxide", "ferrox-sulfate"]),
        ("moon oat", Kind.subjects, ["moon-oats"]), ("nothing-like-it", Kind.subjects, []),
        ("heavy-legs", [.condition], []), ("", Kind.subjects, []), ("q", Kind.subjects, []),
        ("xx", Kind.subjects, ["ferrox"]), ("milk", Kind.subjects, []),
    ])
    func `an unknown name comes with near misses`(
        _ name: String, _ kinds: [Kind], _ suggestions: [String]
    ) {
        #expect(base.resolve(name, in: kinds) == .unknown(suggestions: suggestions))
    }

    @Test(arguments: [
        ("ferrox", [Kind.nutrient], "ferrox", false), ("Ferrox", [.nutrient], "ferrox", true),
        ("iron of the moon", [.nutrient], "ferrox", true),
        ("Iron_of  the-MOON ", [.nutrient], "ferrox", true),
        ("hypoferroxaemia", Kind.subjects, "low-ferrox", true),
        ("tired-kidneys", Kind.subjects, "tired-kidneys", false),
        ("FERROX OXIDE", Kind.subjects, "ferrox-oxide", true),
        ("Leaden\u{2010}legs", [.symptom], "heavy-legs", true),
    ])
    func `a name, an alias or an id is found without regard to case and spaces`(
        _ name: String, _ kinds: [Kind], _ id: String, _ isAlias: Bool
    ) {
        #expect(base.resolve(name, in: kinds) == .entity(id: id, isAlias: isAlias))
    }

    @Test func `where several kinds fit, a form comes before a nutrient before a group`() throws {
        let shared = try Fixture.load([
            thing(
                "forms", "moon-cake",
                #","nutrient":"lumin","routes":[],"dosageForms":[],"uses":[],"cautions":[]"#
                    + #","sources":["almanac-1999"],"review":"verified""#),
            thing("foods", "moon-bread", ""), thing("symptoms", "moon-ache", ""),
            thing("substances", "moon-dust", ""),
        ])
        #expect(shared.resolve("moonstuff") == .entity(id: "moon-cake", isAlias: true))
        #expect(
            shared.resolve("moonstuff", in: [.substance, .food, .symptom])
                == .entity(id: "moon-ache", isAlias: true))
        #expect(
            shared.resolve("moonstuff", in: [.substance])
                == .entity(id: "moon-dust", isAlias: true))
    }

    @Test func `an id comes before any alias`() throws {
        let shared = try Fixture.load([thing("symptoms", "moon-ache", "", alias: "moon oats")])
        #expect(shared.resolve("Moon oats") == .entity(id: "moon-oats", isAlias: true))
        #expect(
            shared.resolve("Moon oats", in: [.symptom]) == .entity(id: "moon-ache", isAlias: true))
    }

    @Test func `what acts on itself is listed once`() throws {
        let text = """
            {"id":"ferrox--ferrox","type":"nutrient-nutrient","members":["ferrox","ferrox"],
            "name":"Ferrox and its dose","summary":"More is taken up less well.","effects":[
            {"from":"ferrox","to":"ferrox","direction":"self-limiting","effect":"Less is taken up.",
            "grade":"limited","sources":["almanac-1999"],"review":"verified"}],"aliases":[]}
            """
        let path = "interactions/ferrox--ferrox.json"
        let more = try Fixture.load([KnowledgeLoader.File(path: path, bytes: Array(text.utf8))])
        #expect(more.interactions(of: "ferrox").map(\.id).count { $0 == "ferrox--ferrox" } == 1)
        #expect(more.interaction(of: "ferrox", and: "ferrox")?.effects.count == 1)
    }

    @Test func `claims are found from each of their ends`() {
        #expect(base.claims(withSubject: "ferrox").map(\.id) == ["F-01", "F-02", "F-03"])
        #expect(base.claims(withObject: "tired-kidneys").map(\.id) == ["S-02"])
        #expect(base.claims(concerning: "lumin").map(\.id) == ["F-01", "L-01", "X-01"])
        #expect(base.claims(citing: "night-journal-2001").map(\.id) == ["P-01"])
        #expect(base.claims(withObject: "night-journal-2001").map(\.id) == ["P-01"])
        #expect(base.claims(concerning: "nobody").isEmpty)
    }

    @Test func `a claim keeps its hedge, its caveats and its circumstance`() throws {
        let claim = try #require(base.claim("L-01"))
        #expect(claim.subject == "lumin" && claim.object == "ferrox")
        #expect(claim.hedge == .possible && claim.servedHedge == .suggested)
        #expect(claim.grade == .limited)
        #expect(claim.when?.dose == Quantity(50, .microgram))
        #expect(claim.when?.comparison == "at-least" && claim.when?.group == "night-workers")
        #expect(base.claim("F-01")?.caveats == ["T01"])
        #expect(base.caveat("T01")?.isVerified == true)
    }

    @Test func `an arrow runs from cause to effect, whichever is the subject`() {
        #expect(base.claim("L-01")?.arrow.map { [$0.cause, $0.effect] } == ["lumin", "ferrox"])
        #expect(
            base.claim("S-01")?.arrow.map { [$0.cause, $0.effect] } == ["low-ferrox", "heavy-legs"])
        #expect(
            base.claim("F-02")?.arrow.map { [$0.cause, $0.effect] } == ["moon-oats", "ferrox"])
        #expect(base.claim("S-02")?.arrow == nil)
    }

    @Test func `what belongs to a nutrient is found by it`() {
        #expect(base.forms(of: "ferrox").map(\.id) == ["ferrox-oxide", "ferrox-sulfate"])
        #expect(base.tests(of: "ferrox").map(\.id) == ["serum-ferrox"])
        #expect(base.interactions(of: "ferrox").count == 3)
        #expect(
            base.memberships(for: "ferrox").map(\.group) == [
                "night-workers", "people-with-tired-kidneys",
            ])
        #expect(base.memberships(of: "night-workers").map(\.isSplit) == [false, true])
        #expect(base.group(withCondition: "tired-kidneys")?.id == "people-with-tired-kidneys")
        #expect(base.classes(of: "bubbline").map(\.id) == ["bubble-pills"])
    }

    @Test func `an interaction is found in either order and takes its gravest effect's grade`() {
        let interaction = base.interaction(of: "ferrox", and: "bubble-pills")
        #expect(interaction?.id == "bubble-pills--ferrox")
        #expect(interaction?.severity == .moderate)
        #expect(interaction?.grade == .strong)
        #expect(interaction?.effects.first?.after == Quantity(4, .hour))
        #expect(base.interaction(of: "bran", and: "ferrox")?.severity == nil)
        #expect(base.interaction(of: "bran", and: "ferrox")?.grade == .moderate)
        #expect(base.interaction(of: "bran", and: "lumin") == nil)
    }

    @Test func `entities come by kind, then id, with the fields of their kind`() {
        #expect(
            base.entities(of: .form).map(\.id) == ["ferrox-oxide", "ferrox-sulfate", "lumin-2"])
        #expect(base.entities(of: .claim).isEmpty)
        let oxide = base.entity("ferrox-oxide")
        #expect(oxide?.member("formula") == .string("FeO"))
        #expect(oxide?.member("name") == nil)
        #expect(oxide?.codes.map(\.code) == ["1345-25-1"])
        #expect(base.entity("does-ferrox-help-heavy-legs")?.member("claims") != nil)
        #expect(base.entities.indices.allSatisfy { base.position(of: base.entities[$0].id) == $0 })
    }

    @Test func `the order of files and of their members changes nothing`() throws {
        let files = Fixture.files(in: "valid")
        let reversed = try KnowledgeLoader.load(files.reversed(), digest: Fixture.checksum)
        #expect(reversed.canonical == base.canonical)
        #expect(reversed.version == base.version)
        let bran = KnowledgeLoader.File(
            path: "substances/bran.json",
            bytes: Array(
                """
                {"claims":[],"summary":"Bran is made up for the tests.","aliases":[],
                "id":"bran","name":"Bran"}
                """.utf8))
        #expect(try Fixture.load([bran]).canonical == base.canonical)
    }

    @Test func `a changed word changes the version`() throws {
        let bran = KnowledgeLoader.File(
            path: "substances/bran.json",
            bytes: Array(
                """
                {"id":"bran","name":"Bran","aliases":[],"summary":"Bran is invented.","claims":[]}
                """.utf8))
        #expect(try Fixture.load([bran]).version != base.version)
        #expect(base.version.utf8.count == 16)
        #expect(base.released.description == "2026-11-22")
    }

    @Test func `the canonical document is JSON with a list for each kind`() {
        let faults = JSONFaults()
        let canonical = base.canonical
        let value = JSONValue.parse(canonical.span, faults: faults)
        #expect(faults.isEmpty)
        guard case .array(let claims)? = value?["nutrients"]?[0]?["claims"] else {
            Issue.record("The first nutrient has no claims.")
            return
        }
        #expect(claims.count == 3)
    }

    @Test func `a new nutrient needs only its file`() throws {
        let more = try Fixture.load([
            thing(
                "nutrients", "glimmer",
                #","class":"mineral","unit":"ug","deficiency":[],"excess":[],"intakes":[]"#)
        ])
        #expect(more.nutrient("glimmer")?.unit == .microgram)
        #expect(more.resolve("Moonstuff") == .entity(id: "glimmer", isAlias: true))
    }

    private func thing(
        _ folder: String, _ id: String, _ fields: String, alias: String = "moonstuff"
    ) -> KnowledgeLoader.File {
        let text = """
            {"id":"\(id)","name":"The \(id)","aliases":["\(alias)"],"summary":"It is made up."\
            \(fields),"claims":[]}
            """
        return KnowledgeLoader.File(path: "\(folder)/\(id).json", bytes: Array(text.utf8))
    }
}
