import API
import Knowledge
import Testing

/// A nutrient is files and nothing else: with them it appears wherever it belongs.
@Suite struct NewNutrientTests {
    private static let files = [
        "nutrients/auralium": """
        {"id":"auralium","name":"Auralium","aliases":["element Au"],"summary":"A mineral.",
        "class":"mineral","unit":"mg","deficiency":["auralium-deficiency"],"excess":[],
        "roles":[{"aspect":"primary-function","claims":["AU-01"]}],
        "intakes":[{"authority":"nasem","kind":"rda","lifeStage":"everyone","ages":{"from":"0mo"},
        "sex":"both","state":"any","value":{"value":7,"unit":"mg"},"sources":["ear-2030"],
        "review":"verified"}],
        "claims":[\(claim("AU-01", "nutrient-role", "enables", "light-capture")),
        \(claim("AU-02", "food-source", "supplied-by", "gold-bread"))]}
        """,
        "conditions/auralium-deficiency": """
        {"id":"auralium-deficiency","name":"Auralium deficiency","aliases":["hypoauralemia"],
        "summary":"Too little of it.",
        "claims":[\(claim("AU-03", "symptom", "causes", "ringing"))]}
        """,
        "symptoms/ringing": """
        {"id":"ringing","name":"Ringing","aliases":[],"summary":"A sound that is not there.",
        "claims":[\(claim("AU-04", "symptom", "symptom-of", "auralium-deficiency"))]}
        """,
        "forms/auralium-oxide": """
        {"id":"auralium-oxide","nutrient":"auralium","name":"Auralium oxide","aliases":[],
        "summary":"A form.","formula":"MgO","element":"Mg",
        "molarMass":{"value":40.304,"unit":"g/mol"},
        "elementalFraction":{"value":0.603,"unit":"1"},"routes":["oral"],"dosageForms":["tablet"],
        "uses":[],"cautions":[],"sources":["ear-2030"],"review":"verified","claims":[]}
        """,
        "groups/bell-ringers": """
        {"id":"bell-ringers","name":"Bell ringers","aliases":[],"summary":"They lose it by noise.",
        "type":"lifestyle",
        "nutrients":[{"nutrient":"auralium","split":true,"sources":["ear-2030"]}],
        "why":[],"watch":[],"figures":[],"actions":[],"claims":[]}
        """,
        "foods/gold-bread": """
        {"id":"gold-bread","name":"Gold bread","aliases":[],"summary":"A bread.",
        "category":"cereal","contents":[{"nutrient":"auralium","per100g":{"value":3,"unit":"mg"}}],
        "sources":["ear-2030"],"review":"verified","claims":[]}
        """,
        "tests/serum-auralium": """
        {"id":"serum-auralium","name":"Serum auralium","aliases":[],"summary":"A test.",
        "nutrient":"auralium","unit":"mg/dL","claims":[]}
        """,
        "interactions/auralium--lumenium": """
        {"id":"auralium--lumenium","type":"nutrient-nutrient","members":["auralium","lumenium"],
        "name":"Auralium and lumenium","aliases":[],"summary":"They compete.",
        "effects":[{"from":"auralium","to":"lumenium","direction":"decreases",
        "effect":"Less lumenium is taken up.","grade":"limited","sources":["ear-2030"],
        "review":"verified"}]}
        """,
        "questions/does-auralium-stop-ringing": """
        {"id":"does-auralium-stop-ringing","name":"Does auralium stop ringing?","aliases":[],
        "verdict":"depends","answer":"Only where it was missing.","claims":["AU-04"],
        "about":["auralium"]}
        """,
        "sources/ear-2030": """
        {"id":"ear-2030","name":"On ears","type":"review","year":2030,"read":"first-hand",
        "review":"verified"}
        """,
    ].map { KnowledgeLoader.File(path: "\($0.key).json", bytes: Array($0.value.utf8)) }

    private static func claim(
        _ id: String, _ topic: String, _ relation: String, _ object: String
    ) -> String {
        """
        {"id":"\(id)","topic":"\(topic)","relation":"\(relation)","object":"\(object)",
        "verb":"acts","statement":"It does.","hedge":"established","grade":"limited",
        "sources":["ear-2030"]}
        """
    }

    private static let application = Application(Invented.load(Invented.files + files))

    @Test(
        arguments: [
            ("nutrients", "/items/*/id", "auralium lumenium vitamin-q"),
            ("nutrients/auralium", "/symptoms/deficiency/*/symptom/id", "ringing"),
            ("nutrients/auralium", "/suppliers/*/id", "gold-bread"),
            ("nutrients/auralium", "/groups/*/id", "bell-ringers"),
            ("nutrients/auralium", "/forms/*/id", "auralium-oxide"),
            ("nutrients/auralium", "/tests/*/id", "serum-auralium"),
            ("nutrients/auralium", "/interactions/*/id", "auralium--lumenium"),
            ("nutrients/auralium", "/claims/*/id", "AU-01 AU-02"),
            ("nutrients/auralium/intakes?age=30y", "/items/*/value/value", "7"),
            ("nutrients/auralium/foods", "/items/*/food/id", "gold-bread"),
            ("nutrients/compare?ids=auralium,lumenium", "/nutrients/*/id", "auralium lumenium"),
            ("forms?nutrient=element+Au", "/items/*/id", "auralium-oxide"),
            (
                "forms/compare?ids=auralium-oxide&elemental=24.305mg", "/columns/0/compound",
                #"{"value":40.3,"unit":"mg"}"#
            ),
            ("groups?nutrient=auralium", "/items/*/id", "bell-ringers"),
            ("interactions?nutrient=auralium", "/items/*/id", "auralium--lumenium"),
            ("interactions/between?items=auralium,lumenium", "/pairs/0/status", "interaction"),
            ("symptoms?nutrient=auralium&direction=deficiency", "/items/*/id", "ringing"),
            ("symptoms/ringing", "/explanations/*/cause/id", "auralium-deficiency"),
            ("conditions?nutrient=auralium", "/items/*/id", "auralium-deficiency"),
            ("foods?nutrient=auralium&category=cereal", "/items/*/id", "gold-bread"),
            ("tests?nutrient=auralium", "/items/*/id", "serum-auralium"),
            ("processes?nutrient=auralium", "/items/*/id", "light-capture"),
            ("questions?about=auralium", "/items/*/id", "does-auralium-stop-ringing"),
            ("questions?q=ringing", "/items/*/id", "does-auralium-stop-ringing"),
            ("claims?nutrient=auralium", "/items/*/id", "AU-01 AU-02 AU-03 AU-04"),
            ("claims/AU-04", "/usedBy/*/id", "does-auralium-stop-ringing"),
            ("sources?nutrient=auralium", "/items/*/id", "ear-2030"),
            ("sources/ear-2030", "/claims/*/id", "AU-01 AU-02 AU-04 AU-03"),
            ("convert?of=auralium&value=7&from=mg&to=ug", "/converted/value", "7000"),
            ("search?q=auralium&limit=1", "/items/*/id", "auralium"),
            ("search?q=hypoauralemia&limit=1", "/items/*/id", "auralium-deficiency"),
            ("paths?from=auralium-deficiency&to=ringing", "/paths/0/arrows/0/to/id", "ringing"),
            ("graph?around=auralium", "/nodes/*/entity/id", "auralium gold-bread light-capture"),
            ("dataset", "/nutrients/*/id", "auralium lumenium vitamin-q"),
            ("", "/dataset/counts/nutrients", "3"),
            ("", "/collections/0/total", "3"),
        ])
    func `a new nutrient appears everywhere without a change of code`(
        _ target: String, _ pointer: String, _ value: String
    ) throws {
        let reply = try Client.answer(
            of: Self.application.handler, target.isEmpty ? "/v1" : "/v1/\(target)", "Accept: */*")
        #expect(reply.status == 200, "\(reply.at("/errors") ?? "")")
        #expect(reply.at(pointer) == value, "\(target)")
    }

    @Test func `without its files it is nowhere`() throws {
        for target in ["nutrients/auralium", "forms/auralium-oxide", "claims/AU-01"] {
            #expect(try Client.inProcess.get("/v1/\(target)").status == 404)
        }
    }
}
