import Knowledge
import Testing

@Suite struct SyntaxTests {
    static let refused: [(Syntax, String)] = [
        (.prose, ""), (.prose, " "), (.prose, "Text "), (.prose, "A\nline"), (.title, "\tName"),
        (.identifier, "Zinc"), (.identifier, "zinc_oxide"), (.identifier, "-zinc"),
        (.identifier, "zinc-"), (.identifier, "a---b"), (.identifier, "a--b--"), (.identifier, ""),
        (.identifier, "é"), (.element, "Xx"), (.element, "mg"), (.doi, "10.1/x"),
        (.doi, "10.1000/"), (.doi, "https://doi.org/10.1000/1"), (.doi, "10.1000/a b"),
        (.pmid, "0123"), (.pmid, "123456789"), (.pmid, "12a"), (.url, "ftp://example.org"),
        (.url, "https://"), (.url, "https://a b"), (.cas, "1309-48-5"), (.cas, "1309-48"),
        (.cas, "01309-48-4"), (.mesh, "8274"), (.mesh, "D82"), (.unii, "3A3U0GI71"),
        (.unii, "3a3u0gi71g"), (.loinc, "19123-8"), (.loinc, "19123"), (.digits, ""),
        (.digits, "007"), (.atc, "A1"), (.atc, "A02B0"), (.atc, "A02BC0"), (.atc, "A02BC010"),
        (.atc, ""),
    ]

    static let accepted: [(Syntax, String)] = [
        (.prose, "It may help."), (.title, "Vitamin D"), (.identifier, "vitamin-d3"),
        (.identifier, "calcium--vitamin-d"), (.identifier, "25-hydroxyvitamin-d"),
        (.formula, "Mg3(C6H5O7)2"), (.formula, "MgCl2.6H2O"), (.element, "Mg"), (.element, "K"),
        (.doi, "10.7556/jaoa.2018.037"), (.doi, "10.1002/(SICI)1097-0258(19980815)17:15<1661::x>3"),
        (.pmid, "29480918"), (.url, "https://example.org/a?b=c#d"), (.cas, "1309-48-4"),
        (.cas, "7439-95-4"), (.cas, "778571-57-6"), (.mesh, "D008274"), (.mesh, "C000592514"),
        (.unii, "3A3U0GI71G"), (.loinc, "19123-9"), (.loinc, "1989-3"), (.loinc, "62292-8"),
        (.digits, "4603"), (.atc, "A"), (.atc, "A02"), (.atc, "A02B"), (.atc, "A02BC"),
        (.atc, "A02BC01"),
    ]

    @Test(arguments: refused)
    func `a string of another syntax is refused`(_ syntax: Syntax, _ text: String) {
        #expect(!syntax.accepts(text))
    }

    @Test(arguments: accepted)
    func `a string of the syntax is accepted`(_ syntax: Syntax, _ text: String) {
        #expect(syntax.accepts(text))
    }

    /// The pattern is for readers of the schema: it knows no check digits, and no elements.
    @Test(arguments: refused + accepted)
    func `what a syntax accepts matches its pattern`(_ syntax: Syntax, _ text: String) throws {
        guard let pattern = syntax.pattern else { return }
        let matches = try Regex("^" + pattern + "$").wholeMatch(in: text) != nil
        let knowsMore: [Syntax] = [.cas, .loinc, .element, .formula]
        #expect(matches == syntax.accepts(text) || (matches && knowsMore.contains(syntax)))
    }
}
