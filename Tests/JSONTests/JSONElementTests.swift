import JSON
import Testing

@Suite struct JSONElementTests {
    @Test func `every fault of an object is noted in one run`() throws {
        let faults = JSONFaults()
        let text = """
            {"name":7,"unit":"mgg","values":[1,"x",2.5,1e3],"note":null,"amout":3,"zebra":0,
             "state":null,"parts":[{"id":"a"},{"di":"b"},3],"flag":"yes"}
            """
        var members = try #require(element(text, faults).members())
        #expect(members.string("id") == nil)
        #expect(members.string("name") == nil)
        #expect(members.choice("unit", of: Unit.self) == nil)
        #expect(members.array("values").map { $0.integer(in: 0...100) } == [1, nil, nil, nil])
        #expect(members.string("note", .optional) == nil)
        #expect(members.string("state", .nullable) == nil)
        #expect(members.number("amount", .optional) == nil)
        #expect(members.bool("flag") == nil)
        for part in members.array("parts") {
            guard var part = part.members() else { continue }
            _ = part.string("id")
            part.finish()
        }
        members.finish()
        let noted = faults.list.map { "\($0.pointer): \($0.sentence)" }
        #expect(
            noted == [
                "/id: This member is missing.",
                "/name: This must be a string, not a number.",
                "/unit: This must be one of the allowed values. Did you mean mg?",
                "/values/1: This must be a number, not a string.",
                "/values/2: This must be a whole number from 0 to 100.",
                "/values/3: This must be a whole number from 0 to 100.",
                "/note: This must be a string, not null.",
                "/flag: This must be true or false, not a string.",
                "/parts/1/id: This member is missing.",
                "/parts/1/di: There is no such member. Did you mean id?",
                "/parts/2: This must be an object, not a number.",
                "/amout: There is no such member. Did you mean amount?",
                "/zebra: There is no such member.",
            ])
        let kinds: [JSONFault.Kind] = [
            .missing, .type, .value, .type, .value, .value, .type, .type, .missing, .unknown, .type,
            .unknown, .unknown,
        ]
        #expect(faults.list.map(\.kind) == kinds)
        #expect(faults.list[2].allowed == ["mg", "ug"])
        #expect(faults.list[9].allowed == ["id"])
    }

    @Test(arguments: ["null", "true", "1", "\"a\"", "[]", "{}"])
    func `a value is taken for its own type only`(_ text: String) throws {
        let faults = JSONFaults()
        let element = try element(text, faults)
        let taken: [Bool] = [
            element.bool() != nil, element.number() != nil, element.string() != nil,
            element.array() != nil, element.members() != nil,
        ]
        #expect(taken.count { $0 } == (text == "null" ? 0 : 1))
        #expect(faults.list.count == (text == "null" ? 5 : 4))
    }

    @Test func `a sound object notes nothing`() throws {
        let faults = JSONFaults()
        var members = try #require(
            element(
                #"{"id":"zinc","unit":"mg","ul":40,"on":true,"names":["Zn"],"x":{}}"#,
                faults
            )
            .members())
        #expect(members.string("id") == "zinc")
        #expect(members.choice("unit") == Unit.mg)
        #expect(members.integer("ul", in: 40...40) == 40)
        #expect(members.integer("ear", .optional) == nil)
        #expect(members.bool("on") == true)
        #expect(members.strings("names") == ["Zn"])
        #expect(members.strings("others", .nullable) == [])
        #expect(members.members("x")?.pointer.description == "/x")
        members.finish()
        #expect(faults.isEmpty)
    }

    private enum Unit: String, CaseIterable { case mg, ug }

    private func element(_ text: String, _ faults: JSONFaults) throws -> JSONElement {
        let value = JSONValue.parse(text.utf8.span, faults: faults)
        return JSONElement(try #require(value), faults: faults)
    }
}
