import JSON
import Knowledge
import Testing

/// What is shipped says what to be careful about, wherever something may be taken or measured.
@Suite struct CautionTests {
    private static let shipped = Result { () throws(KnowledgeFaults) in try Fixture.shipped() }

    @Test(arguments: [Kind.form, .test])
    func `each form and each test has a caution`(_ kind: Kind) throws {
        let all = try Self.shipped.get().entities(of: kind)
        #expect(all.count >= 15)
        for entity in all {
            guard case .array(let cautions)? = entity.member("cautions"), !cautions.isEmpty else {
                Issue.record("\(entity.id) has none")
                continue
            }
        }
    }

    @Test func `each upper level says what to know about it`() throws {
        for nutrient in try Self.shipped.get().nutrients {
            for row in nutrient.intakes where row.kind == .ul {
                #expect(row.note?.isEmpty == false, "\(nutrient.id) \(row.lifeStage)")
            }
        }
    }
}
