import Knowledge
import Testing

@Suite struct FormulaTests {
    @Test(arguments: [
        "", "Xx", "mgO", "Mg0", "Mg01", "Mg1000", "MgCl2.", ".6H2O", "MgCl2.6", "MgCl2.6H2O.H2O",
        "(MgO", "MgO)", "()2", "Mg O", "Mg-", "2MgO", "((((H))))", "MgCl2·6H2O", "Mg2+",
        "(((H999)999)999)999.999(((H999)999)999)999",
        "H999H999H999H999H999H999H999H999H999H999H999", String(repeating: "H", count: 65),
    ])
    func `what is no formula is refused`(_ text: String) {
        #expect(Formula(text) == nil)
    }

    @Test(arguments: [
        ("MgO", 40_304, "Mg", Ratio(24_305, over: 40_304)),
        ("Mg3(C6H5O7)2", 451_113, "Mg", Ratio(72_915, over: 451_113)),
        ("MgCl2.6H2O", 203_295, "Mg", Ratio(24_305, over: 203_295)),
        ("C12H22MgO14.2H2O", 450_629, "Mg", Ratio(24_305, over: 450_629)),
        ("Ca3(C6H5O7)2.4H2O", 570_492, "Ca", Ratio(120_234, over: 570_492)),
        ("C27H44O2.H2O", 418_662, "Mg", Ratio(0)),
        ("MgSO4.7H2O", 246_466, "S", Ratio(32_060, over: 246_466)),
        ("Ca(OH)2", 74_092, "O", Ratio(31_998, over: 74_092)),
        ("Fe4(Fe(CN)6)3", 859_239, "Fe", Ratio(390_915, over: 859_239)),
    ])
    func `molar mass and fraction follow from the atoms`(
        _ text: String, _ mass: Int, _ element: String, _ fraction: Ratio?
    ) throws {
        let formula = try #require(Formula(text))
        #expect(formula.molarMass == mass)
        #expect(formula.fraction(of: element) == fraction)
    }
}
