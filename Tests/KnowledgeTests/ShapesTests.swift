import Knowledge
import Testing

@Suite struct ShapesTests {
    @Test(arguments: Kind.allCases)
    func `each member of a kind has a name of its own and a sentence`(_ kind: Kind) {
        #expect(!kind.members.isEmpty)
        check(kind.members)
    }

    @Test(arguments: Kind.allCases)
    func `a kind's own members are those that an entity has no name for`(_ kind: Kind) {
        let own = kind.ownMembers.map(\.name)
        #expect(!own.contains("id") && !own.contains("name") && !own.contains("summary"))
        #expect(Kind(folder: kind.plural) == (kind == .claim ? nil : kind))
    }

    private func check(_ members: [Member]) {
        #expect(Set(members.map(\.name)).count == members.count)
        for member in members {
            #expect(member.note.hasSuffix("."), "\(member.name)")
            check(member.shape)
        }
    }

    private func check(_ shape: Shape) {
        switch shape {
        case .object(let members): check(members)
        case .list(let shape, _): check(shape)
        case .choice(let words): #expect(Set(words).count == words.count)
        case .reference(let kinds): #expect(!kinds.isEmpty)
        case .quantity(let dimensions): #expect(!dimensions.isEmpty)
        default: break
        }
    }
}
