import JSON

/// The rules that need more than one value at a time, a function each. Shapes, references and
/// wording are ``ShapeChecker``'s; figures have a file of their own.
///
/// To add a rule: a case of ``KnowledgeRule``, a function here, a line in the list, and a folder
/// that breaks it beside the tests.
enum KnowledgeChecks {
    typealias Check = @Sendable (Draft, inout [KnowledgeFault]) -> Void

    static let all: [Check] = [
        fileNames, reservedWords, aliases, ownEffects, interactions, formCautions,
        units, lifeStages, recommended, upperLevels, formulas, arrows, bands,
        assessmentRules,
    ]

    /// The id is the file's name, and is written as an identifier.
    @Sendable static func fileNames(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for document in draft.documents {
            guard let id = document.value.string("id"), id != document.id else { continue }
            faults.append(
                document.fault(
                    "/id", .fileName, "The file is called \"\(document.id)\": give both one name."))
        }
    }

    /// Some words mean something else where an id could stand.
    @Sendable static func reservedWords(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for document in draft.documents
        where ["compare", "between", "schema"].contains(document.id) {
            faults.append(
                document.fault(
                    "/id", .uniqueID,
                    "\"\(document.id)\" is part of an address: choose another id."))
        }
    }

    /// Within a kind, what an id, a name or an alias folds to stands for one thing.
    @Sendable static func aliases(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        var owners: [Kind: [String: String]] = [:]
        // Publications share titles now and then, and nobody asks for one by its title.
        let documents = draft.documents.filter { $0.kind != .source && $0.kind != .caveat }
        for document in documents {
            owners[document.kind, default: [:]][folded(document.id)] = document.id
        }
        for document in documents {
            let aliases = document.value.strings("aliases").enumerated().map {
                ("/aliases/\($0)", $1)
            }
            let name = document.value.string("name").map { [("/name", $0)] } ?? []
            for (pointer, text) in name + aliases {
                let key = folded(text)
                let owner = owners[document.kind]?[key] ?? document.id
                owners[document.kind]?[key] = owner
                guard owner != document.id else { continue }
                faults.append(
                    document.fault(
                        pointer, .alias,
                        "\"\(text)\" means \"\(owner)\" already: give it to one of them."))
            }
        }
    }

    /// No claim is its own effect.
    @Sendable static func ownEffects(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for document in draft.documents {
            for (index, claim) in document.value.objects("claims").enumerated()
            where claim.string("object") == document.id {
                faults.append(
                    document.fault(
                        "/claims/\(index)/object", .ownEffect,
                        "A claim is about two things: name another."))
            }
        }
    }

    /// An interaction is named after its members, its type after their kinds; effects join them.
    @Sendable static func interactions(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        for interaction in draft.interactions {
            let file = "interactions/\(interaction.id).json"
            func note(_ pointer: String, _ sentence: String) {
                faults.append(
                    KnowledgeFault(file, pointer, .interaction, sentence))
            }
            let members = interaction.members
            if members.count != 2 || members != members.sorted() {
                note("/members", "Name two members, in alphabetical order.")
            }
            if Interaction.id(of: members) != interaction.id {
                note("/id", "After its members it is \"\(Interaction.id(of: members))\".")
            }
            let kinds = Set(members.compactMap { draft.kinds[$0] })
            let type: Interaction.Category =
                kinds.contains(.drug)
                ? .drugNutrient
                : kinds.contains(.substance) ? .nutrientSubstance : .nutrientNutrient
            if interaction.type != type, !kinds.isEmpty {
                note("/type", "Of these members it is \(type.rawValue).")
            }
            for (index, effect) in interaction.effects.enumerated() {
                for (name, id) in [("from", effect.from), ("to", effect.to)]
                where !members.contains(id) {
                    note("/effects/\(index)/\(name)", "\"\(id)\" is not one of the members.")
                }
                if effect.from == effect.to, Set(members).count > 1 {
                    note("/effects/\(index)/to", "An effect goes from one member to the other.")
                }
            }
        }
    }

    /// Each form of a nutrient gives the cautions that the nutrient asks for.
    @Sendable static func formCautions(_ draft: Draft, _ faults: inout [KnowledgeFault]) {
        let wanted = Dictionary(
            draft.nutrients.map { ($0.id, $0.formCautions) },
            uniquingKeysWith: { first, _ in first })
        for document in draft.documents where document.kind == .form {
            let nutrient = document.value.string("nutrient") ?? ""
            let given = Set(document.value.objects("cautions").compactMap { $0.string("about") })
            for condition in wanted[nutrient] ?? [] where !given.contains(condition) {
                faults.append(
                    document.fault(
                        "/cautions", .formCautions,
                        "Each form of \(nutrient) has a caution with \"about\": \"\(condition)\"."))
            }
        }
    }
}

extension Draft.Document {
    func fault(_ pointer: String, _ rule: KnowledgeRule, _ sentence: String) -> KnowledgeFault {
        KnowledgeFault(file, pointer, rule, sentence)
    }
}
