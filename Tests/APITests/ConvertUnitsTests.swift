import Testing

@Suite struct ConvertUnitsTests {
    @Test(
        arguments: Client.allCases,
        [
            ("", "of value from to"),
            ("of=selenite&value=x&from=pint&to=oz", "of value from to"),
            ("of=lumenium,vitamin-q&value=1&from=g&to=mg", "of"),
            ("of=lumenium&value=-1&from=g&to=mg", "value"),
            ("of=lumenium&value=1000000001&from=g&to=mg", "value"),
            ("of=lumenium&value=0.1234567890123456789&from=g&to=mg", "value"),
            ("of=lumenium&value=1&from=IU&to=mg", "from"),
            ("of=vitamin-q&value=1&from=mmol&to=nmol/L", "from to"),
            // A hormone is not measured in units, though its nutrient is.
            ("of=lunatriol&value=1&from=IU&to=ug", "from"),
            ("of=serum-lumenium&value=1&from=mg/dL&to=mg/dL", "from to"),
            ("of=flicker&value=1&from=g&to=mg", "of"),
        ])
    func `what cannot be converted is refused`(
        _ client: Client, _ sample: (query: String, parameters: String)
    ) throws {
        let reply = try client.get("/v1/convert?\(sample.query)")
        #expect(reply.status == 400)
        let parameters = reply.at("/errors/*/parameter")?.split(separator: " ").sorted()
        #expect(parameters == sample.parameters.split(separator: " ").sorted())
    }

    @Test(arguments: Client.allCases)
    func `a refusal names what is possible`(_ client: Client) throws {
        let reply = try client.get("/v1/convert?of=vitamin-q&value=1&from=ng/mL&to=IU")
        #expect(reply.at("/errors/0/allowed") == #"["ng","ug","mg","g","kg","IU"]"#)
        #expect(reply.at("/errors/0/suggestions") == #"["serum-vitamin-q"]"#)
    }

    @Test(
        arguments: Client.allCases,
        [
            ("of=lumenium&value=0.5&from=g&to=mg", "500", "1000", "true"),
            ("of=vitamin-q&value=1000&from=IU&to=ug", "25", "0.025", "true"),
            ("of=vitamin-q&value=25&from=mcg&to=IU", "1000", "40", "true"),
            ("of=vitamin-q&value=1&from=mg&to=iu", "40000", "40000", "true"),
            ("of=vitamin-q3&value=400&from=IU&to=ug", "10", "0.025", "true"),
            ("of=lumenium&value=2&from=mmol&to=mg", "48.61", "24.305", "true"),
            ("of=lumenium&value=1&from=mmol&to=mEq", "2", "2", "true"),
            ("of=lumenium&value=1&from=mg&to=mmol", "0.0411438", "0.0411438", "false"),
            // The conversion of the salt is none of units.
            ("of=lumenium-sulfate-heptahydrate&value=1&from=g&to=mg", "1000", "1000", "true"),
            ("of=serum-vitamin-q&value=12&from=ng/mL&to=nmol/L", "29.95152", "2.49596", "true"),
            ("of=serum-vitamin-q&value=50&from=nmol/L&to=ng/mL", "20.0324", "0.400647", "false"),
            ("of=serum-vitamin-q&value=0&from=ug/L&to=nmol/L", "0", "2.49596", "true"),
        ])
    func `a quantity is told in another unit`(
        _ client: Client, _ sample: (query: String, value: String, factor: String, exact: String)
    ) throws {
        let reply = try client.get("/v1/convert?\(sample.query)")
        #expect(reply.status == 200)
        #expect(reply.at("/converted/value") == sample.value)
        #expect(reply.at("/factor") == #"{"value":\#(sample.factor),"unit":"1"}"#)
        #expect(reply.at("/exact") == sample.exact)
    }

    @Test(arguments: Client.allCases)
    func `an answer shows where its factor comes from`(_ client: Client) throws {
        let reply = try client.get("/v1/convert?of=Lum&value=3&from=mmol&to=mEq")
        #expect(
            reply.names() == """
                of given converted exact factor derivation notes sources review resolved notice
                """)
        #expect(
            reply.at("/derivation") == """
                1 mmol = 24.305 mg: The atomic weight of lumenium. \
                1 mEq = 12.1525 mg: 24.305 / 2, because each ion carries two charges.
                """)
        #expect(reply.at("/sources/*/id") == "dawn-2001 noon-2003")
        #expect(reply.at("/review") == "unreviewed")
        let units = try client.get("/v1/convert?of=vitamin-q&value=1&from=IU&to=mg")
        #expect(units.at("/derivation") == "1 ug = 40 IU: One unit is 0.025 ug. 1 mg = 1000 ug.")
        #expect(units.at("/notes/0") == "It does not hold for lunatriol.")
    }
}
