import Knowledge
import Service
import Testing

@Suite struct NutrientProfileTests {
    static func profile(_ id: String) -> NutrientProfile {
        NutrientProfile(Invented.nutrient(id), in: Invented.knowledge)
    }

    @Test func `symptoms stand by stage and name, those without a stage last`() {
        let symptoms = Self.profile("lumenium").deficiencySymptoms
        #expect(symptoms.map(\.entity.id) == ["flicker", "afterglow", "glow-fever"])
        #expect(symptoms.map(\.stage) == ["early", "severe", nil], "The earlier stage counts.")
        #expect(symptoms.map(\.claims) == [["F-01", "F-02"], ["A-01"], ["G-02"]])
    }

    @Test func `too much has symptoms of its own`() {
        #expect(Self.profile("lumenium").excessSymptoms.map(\.entity.id) == ["glow-fever"])
        #expect(Self.profile("lumenium").excessSymptoms.map(\.claims) == [["G-01"]])
        #expect(Self.profile("vitamin-q").excessSymptoms.isEmpty)
    }

    @Test func `causes lower the nutrient or bring on its lack`() {
        #expect(
            Self.profile("lumenium").causes.map(\.id)
                == ["dim-gut", "gut-bypass", "night-shift", "shadex", "tannin"])
        #expect(Self.profile("vitamin-q").causes.isEmpty)
    }

    @Test func `what belongs to the nutrient is gathered by name`() {
        let profile = Self.profile("vitamin-q")
        #expect(profile.suppliers.map(\.id) == ["sun-bread"])
        #expect(profile.groups.map(\.id) == ["night-workers"])
        #expect(profile.forms.map(\.id) == ["lunatriol", "vitamin-q2", "vitamin-q3"])
        #expect(profile.tests.map(\.id) == ["serum-vitamin-q"])
        #expect(profile.interactions.map(\.id) == ["glarex--vitamin-q", "lumenium--vitamin-q"])
    }
}
