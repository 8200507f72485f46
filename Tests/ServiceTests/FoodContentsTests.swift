import Knowledge
import Service
import Testing

@Suite struct FoodContentsTests {
    @Test(arguments: FoodContents.Basis.allCases, FoodContents.Order.allCases)
    func `each food is ranked or counted as unknown`(
        _ basis: FoodContents.Basis, _ order: FoodContents.Order
    ) {
        let knowledge = Invented.knowledge
        for nutrient in knowledge.nutrients {
            let contents = FoodContents(of: nutrient.id, in: knowledge)
            let (rows, unknown) = contents.ranked(by: basis, order, categories: nil)
            #expect(rows.count + unknown == knowledge.entities(of: .food).count)
            for (first, second) in zip(rows, rows.dropFirst()) {
                let (one, other) = (first.amount(basis) ?? .zero, second.amount(basis) ?? .zero)
                switch order {
                case .mostFirst: #expect(one >= other)
                case .leastFirst: #expect(one <= other)
                case .name: #expect(first.nameKey <= second.nameKey)
                }
            }
        }
    }
}
