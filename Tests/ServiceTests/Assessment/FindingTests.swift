import JSON
import Service
import Testing

@Suite struct FindingTests {
    @Test func `an interaction that several pairs come to is one finding about all of them`()
        throws
    {
        let text = """
            {"person": {"drugs": ["furosemide"]},
            "supplements": [{"form": "magnesium-oxide"}, {"form": "magnesium-citrate"}]}
            """
        let request = JSONValue.parse(Array(text.utf8).span, faults: JSONFaults())
        let assessment = try #require(AssessmentCase.assess(request ?? .null).0)
        let told = assessment.findings.filter { $0.code == "loop-diuretics--magnesium" }
        #expect(
            told.map { assessment.regimen.pointers($0.about) }
                == [["/person/drugs/0", "/supplements/0", "/supplements/1"]])
    }
}
