import JSON
import Knowledge
import Service
import Testing

/// Sums that can be checked by hand.
@Suite struct NutrientTotalTests {
    @Test(arguments: [
        (
            #"{"form":"magnesium-oxide","amount":{"value":500,"unit":"mg"},"basis":"compound"}"#,
            "500 mg of Magnesium oxide x 0.603 = 301.5 mg of Magnesium"
        ),
        (
            #"{"form":"vitamin-d3","amount":{"value":50000,"unit":"IU"},"every":"P7D"}"#,
            "Once in 7 days x (50000 IU = 1250 ug of Vitamin D) = 178.57 ug"
        ),
        (
            #"{"nutrient":"magnesium","amount":{"value":5,"unit":"mmol"},"perDay":3}"#,
            "3 a day x (5 mmol = 121.5 mg of Magnesium) = 364.6 mg"
        ),
        (
            #"{"form":"vitamin-d3","amount":{"value":100,"unit":"\u00b5g"},"perDay":0.5}"#,
            "Once in 2 days x (100 ug of Vitamin D) = 50 ug"
        ),
        (
            #"{"form":"vitamin-d3","amount":{"value":25,"unit":"mcg"}}"#, "25 ug of Vitamin D"
        ),
    ])
    func `a term shows how it follows`(supplement: String, statement: String) throws {
        let text = "{\"supplements\":[\(supplement)]}"
        let request = JSONValue.parse(Array(text.utf8).span, faults: JSONFaults())
        let assessment = try #require(AssessmentCase.assess(request ?? .null).0)
        #expect(assessment.totals.flatMap(\.terms).map(\.statement) == [statement])
    }
}
