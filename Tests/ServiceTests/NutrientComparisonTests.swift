import Knowledge
import Service
import Testing

@Suite struct NutrientComparisonTests {
    @Test(
        arguments: [
            ([], []),
            (["lumenium"], [["L-01"], ["L-02"]]),
            (["vitamin-q", "lumenium"], [["Q-01", "L-01"], ["Q-02", "L-02"]]),
            (["lumenium", "lumenium"], [["L-01", "L-01"], ["L-02", "L-02"]]),
        ])
    func `a row has a cell for each nutrient, in the order asked for`(
        _ ids: [String], _ rows: [[String]]
    ) {
        let comparison = NutrientComparison(ids.map { Invented.nutrient($0) })
        #expect(comparison.nutrients.map(\.id) == ids)
        #expect(comparison.rows.map { $0.cells.flatMap { $0 } } == rows)
        #expect(comparison.rows.allSatisfy { $0.cells.count == ids.count })
        let aspects = ["primary-function", "main-sources"]
        #expect(comparison.rows.map(\.aspect) == (ids.isEmpty ? [] : aspects))
    }
}
