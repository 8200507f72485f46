import JSON
import Knowledge
import Testing

/// What the articles say was counted fact by fact, in an inventory. Its ids stand in
/// `inventory.txt`, in four parts: facts, chains, questions, tensions. None may be lost.
@Suite struct InventoryTests {
    private static let parts = Fixture.text("inventory.txt").split(separator: "\n\n").map { part in
        part.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
    private static let shipped = Result { () throws(KnowledgeFaults) in try Fixture.shipped() }

    @Test func `the inventory is whole`() {
        #expect(Self.parts.map(\.count) == [433, 42, 57, 32])
        #expect(Set(Self.parts.joined()).count == 564)
    }

    @Test(arguments: parts[0])
    func `a claim carries the fact`(_ id: String) throws {
        #expect(try Self.shipped.get().claim(id) != nil)
    }

    @Test(arguments: parts[1])
    func `a mechanism carries the chain`(_ id: String) throws {
        #expect(try Self.carries(id, .mechanism))
    }

    @Test(arguments: parts[2])
    func `a question carries the question`(_ id: String) throws {
        #expect(try Self.carries(id, .question))
    }

    @Test(arguments: parts[3])
    func `a caveat carries the tension`(_ id: String) throws {
        #expect(try Self.shipped.get().caveat(id) != nil)
    }

    private static func carries(_ id: String, _ kind: Kind) throws -> Bool {
        try shipped.get().entities(of: kind).contains { $0.member("inventory") == .string(id) }
    }
}
