import Knowledge
import Testing

@testable import API

/// The filters over what is served: the questions that people have.
@Suite struct ServedFilterTests {
    @Test(
        arguments: [
            (
                "symptoms?nutrient=magnesium&direction=deficiency&stage=early",
                "fatigue muscle-spasms nausea"
            ),
            ("symptoms?direction=side-effect", "diarrhea"),
            ("symptoms?direction=excess", "weakness"),
            ("conditions?relation=raises-risk&nutrient=magnesium", "type-2-diabetes pancreatitis"),
            ("conditions?relation=worsened-by", ""),
            (
                "interactions?nutrient=magnesium&with=omeprazole",
                "magnesium--proton-pump-inhibitors"
            ),
            ("interactions?type=nutrient-substance&nutrient=magnesium", "magnesium--oxalate"),
            ("interactions?severity=major&type=drug-nutrient", "calcium--digoxin"),
            ("groups?type=medicine&nutrient=magnesium", "diuretic-users long-term-ppi-users"),
            ("groups?type=age&nutrient=vitamin-d", "breastfed-infants older-adults"),
            ("forms?nutrient=magnesium&laxative=low", "magnesium-glycinate"),
            ("forms?route=intravenous", "magnesium-sulfate"),
            ("foods?category=leafy-green&nutrient=magnesium", "spinach-boiled"),
            ("foods?category=fatty-fish&nutrient=vitamin-d", ""),
            ("drugs?class=diuretics", "furosemide hydrochlorothiazide"),
            ("drugs?nutrient=magnesium", "omeprazole cisplatin"),
            ("tests?nutrient=vitamin-d", "serum-25-hydroxyvitamin-d"),
            ("questions?about=leg-cramps", "can-vitamin-d-cause-leg-cramps"),
            ("questions?verdict=no", ""),
            ("red-flags?nutrient=magnesium", "warning-weakness-on-magnesium"),
            ("contraindications?when=digoxin", "vitamin-d-in-digoxin"),
            ("contraindications?nutrient=magnesium", "magnesium-in-heart-block"),
            ("sources?type=guideline&read=first-hand", "endocrine-2024"),
            ("sources?nutrient=sodium", "article-magnesium-deficiency"),
            ("claims?polarity=denies", "A1-20"),
            ("claims?nutrient=vitamin-d&relation=does-not-cause", "A1-20"),
            ("claims?subject=high-dose-vitamin-d&object=magnesium-stores", "A0-10"),
            ("claims?source=uwitonze-2018&grade=moderate", "A0-01"),
            ("claims?topic=definition", ""),
        ])
    func `a filter finds what people ask for, and leaves out the rest`(
        _ target: String, _ expected: String
    ) throws {
        let reply = try Served.get("/v1/\(target)&limit=500&fields=name")
        #expect(reply.status == 200, "\(reply.at("/errors") ?? "")")
        let found = Set(try #require(reply.at("/items/*/id")).split(separator: " "))
        #expect(!found.isEmpty)
        #expect(found.isSuperset(of: expected.split(separator: " ")), "\(found.sorted())")
        let path = target.prefix { $0 != "?" }
        let whole = try Served.get("/v1/\(path)?limit=500&fields=name")
        #expect(reply.at("/total") != whole.at("/total"))
    }

    @Test func `questions that are sought come with the best first, in pages`() throws {
        let all = try Served.get("/v1/questions?q=back+pain&fields=id")
        let ids = try #require(all.at("/items/*/id")).split(separator: " ")
        #expect(ids.first == "can-magnesium-cause-back-pain")
        #expect(ids.count > 3)
        var found: [Substring] = []
        var next: String? = "/v1/questions?q=back+pain&fields=id&limit=2"
        while let target = next {
            let page = try Served.get(target)
            found += try #require(page.at("/items/*/id")).split(separator: " ").map {
                Substring($0)
            }
            next = page.at("/next") == "null" ? nil : page.at("/next")
        }
        #expect(found == ids)
        let byID = try Served.get("/v1/questions?q=back+pain&fields=id&sort=id")
        #expect(byID.at("/items/*/id")?.split(separator: " ") == ids.sorted())
    }

    /// Words that no item has would be filters that find nothing.
    @Test func `an unknown value lists what is taken, or what is near`() throws {
        for definition in CollectionDefinition.all {
            for parameter in definition.parameters {
                let reply = try Served.get(
                    "/v1/\(definition.kind.plural)?\(parameter.name)=magnesum-citrat")
                #expect(reply.status == 400)
                #expect(reply.at("/errors/0/parameter") == parameter.name)
                if case .words(let words) = parameter.values {
                    #expect(reply.at("/errors/0/allowed")?.contains(words[0]) == true)
                }
            }
        }
        let nutrient = try Served.get("/v1/forms?nutrient=magnesum")
        #expect(nutrient.at("/errors/0/suggestions") == #"["magnesium"]"#)
        #expect(nutrient.at("/errors/0/allowed")?.contains("vitamin-d") == true)
        let word = try Served.get("/v1/forms?laxative=hihg")
        #expect(word.at("/errors/0/suggestions") == #"["high"]"#)
        let name = try Served.get("/v1/forms?nutirent=magnesium")
        #expect(name.at("/errors/0/suggestions") == #"["nutrient"]"#)
    }
}
