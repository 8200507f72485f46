internal import HTTP
internal import JSON
internal import Knowledge
internal import Service

extension Route {
    /// `GET /v1/nutrients/{id}/foods`: foods by how much of a nutrient they hold.
    static let getNutrientFoods = Route(
        "getNutrientFoods", "/v1/nutrients/{id}/foods",
        "Foods by how much of a nutrient they hold; those of which nobody knows are counted.",
        path: [.nutrient],
        parameters: [
            Parameter(
                "per", .word(FoodContents.Basis.allCases.map(\.rawValue)),
                "In how much of the food: 100g unless told."),
            Parameter(
                "sort", .word(FoodContents.Order.allCases.map(\.rawValue)),
                "The order of the foods: those with most first unless told; ties are by id."),
            Parameter(
                "category", .words(Kind.food.choices("category")), "What sort of food it is."),
        ] + Paging.parameters,
        schema: .object(
            [
                Schema.Property("nutrient", .reference),
                Schema.Property("per", .choice(FoodContents.Basis.self)),
            ] + Schema.page(of: foodSchema) + [
                Schema.Property("unknown", .integer(), "Of how many foods nobody knows."),
                Schema.notice, Schema.links,
            ]),
        example: { catalog in
            catalog.richest(.nutrient).map {
                Example(path: [$0.id], query: [("per", "100g"), ("limit", "2")])
            }
        },
        check: { arguments, _ in
            let isKnown = ["per", "sort"].allSatisfy {
                arguments.has($0) == (arguments.words($0) != nil)
            }
            return Paging.check(arguments, sort: isKnown ? FoodsQuery(arguments).cursorSort : nil)
        },
        mediaTypes: [.json, .table],
        instances: { $0.knowledge.nutrients.map { [$0.id] } }
    ) { call throws(Problem) in
        let nutrient: Nutrient
        switch try call.nutrient {
        case .itself(let found): nutrient = found
        case .elsewhere(let id): return .redirect(to: "/v1/nutrients/\(id)/foods")
        }
        guard let contents = call.catalog.foods(of: nutrient.id) else {
            preconditionFailure("The contents of foods are known for each nutrient.")
        }
        let query = FoodsQuery(call.arguments)
        let (rows, unknown) = contents.ranked(
            by: query.basis, query.order, categories: call.arguments.words("category"))
        let page = Page(
            of: rows, sort: query.cursorSort, call.arguments, key: query.key(of:), id: \.food.id)
        let next = page.next.map {
            Paging.address("/v1/nutrients/\(nutrient.id)/foods", call.arguments, next: $0)
        }
        let content =
            call.mediaType == .table
            ? table(page, of: nutrient, query.basis)
            : content(page, of: nutrient, unknown: unknown, next: next, call)
        return .content(content, total: page.total, next: next)
    }

    /// What a row shows of its food beside the amount.
    private static let foodMembers = ["category", "serving", "note", "sources", "review"]

    private static let columns = CSVColumn.all(
        of: [("food", .reference([.food])), ("amount", .quantity([.mass]))]
            + Kind.food.members.filter { foodMembers.contains($0.name) }
            .map { ($0.name, $0.shape) })

    private static func table(
        _ page: Page<FoodContents.Row>, of nutrient: Nutrient, _ basis: FoodContents.Basis
    ) -> [UInt8] {
        let rows = page.items.map { row in
            CSVRow(columns) { name in
                switch name {
                case "food": .string(row.food.id)
                case "amount": amount(of: row, basis, nutrient).map(JSONValue.init)
                default: row.food.member(name)
                }
            }
        }
        return CSVRow.table(rows, of: columns)
    }

    private static func amount(
        of row: FoodContents.Row, _ basis: FoodContents.Basis, _ nutrient: Nutrient
    ) -> Quantity? {
        row.amount(basis)?.quantity(in: nutrient.unit, decimals: 9)
    }

    private static let foodSchema = Schema.object(
        [
            Schema.Property("food", .reference),
            Schema.Property("amount", .nullable(.quantity), "How much of the nutrient it holds."),
        ]
            + foodMembers.compactMap { name in
                Kind.food.members.first { $0.name == name }.map {
                    Schema.Property($0, in: .answer).optional
                }
            })

    private static func content(
        _ page: Page<FoodContents.Row>, of nutrient: Nutrient, unknown: Int, next: String?,
        _ call: Call
    ) -> [UInt8] {
        let references = call.catalog.renderer.references
        let basis = FoodsQuery(call.arguments).basis
        var writer = JSONWriter()
        writer.object { writer in
            if let entity = call.catalog.knowledge.entity(nutrient.id) {
                writer.key("nutrient")
                references.reference(to: entity, &writer)
            }
            writer.member("per", basis.rawValue)
            writer.member("items", each: page.items) { writer, row in
                writer.object {
                    $0.key("food")
                    references.reference(to: row.food, &$0)
                    $0.member("amount", amount(of: row, basis, nutrient))
                    for name in foodMembers {
                        references.member(name, of: row.food, &$0)
                    }
                }
            }
            writer.member("total", page.total)
            writer.member("unknown", unknown)
            writer.member("next", next)
            writer.member("notice", Notice.text)
            writer.member("links") {
                $0.member("self", "/v1/nutrients/\(nutrient.id)/foods")
                $0.member("nutrient", "/v1/nutrients/\(nutrient.id)")
            }
        }
        return writer.bytes
    }
}

/// What a query for foods asks for.
private struct FoodsQuery {
    let basis: FoodContents.Basis
    let order: FoodContents.Order

    init(_ arguments: Arguments) {
        let word = { (name: String) in arguments.words(name)?.first }
        basis = word("per").flatMap(FoodContents.Basis.init) ?? .hundredGrams
        order = word("sort").flatMap(FoodContents.Order.init) ?? .mostFirst
    }

    /// The order as a cursor names it: amounts in 100 g are no amounts in a serving.
    var cursorSort: String { "\(order.rawValue) \(basis.rawValue)" }

    /// What a row sorts by, as a text that sorts alike.
    func key(of row: FoodContents.Row) -> String {
        guard order != .name else { return row.nameKey }
        let digits = String(row.amount(basis)?.nanograms ?? 0)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

extension JSONValue {
    /// A quantity as data files have it.
    fileprivate init(_ quantity: Quantity) {
        self = .object([
            JSONMember(name: "value", value: .number(quantity.value)),
            JSONMember(name: "unit", value: .string(quantity.unit.rawValue)),
        ])
    }
}
