import Testing

@Suite struct NegotiationTests {
    @Test(
        arguments: Client.overEachWire,
        [
            ("text/html", 406), ("application/json;q=0", 406), ("*/*;q=0", 406),
            ("application/problem+json", 406), ("image/*, application/xml", 406),
            ("*/*;q=0, text/html", 406), ("application/json", 200), ("*/*", 200),
            ("text/html, application/json;q=0.1", 200), ("application/*;q=0.5", 200),
            ("", 200), ("text/html, */*;q=0.8", 200),
        ])
    func `JSON is given to who takes it`(_ client: Client, _ sample: (String, Int)) throws {
        for target in ["/v1", "/v1/forms?limit=2", "/v1/nutrients/lumenium"] {
            let reply = try client.get(target, "Accept: \(sample.0)")
            #expect(reply.status == sample.1)
            #expect(
                reply["Content-Type"]
                    == (sample.1 == 200 ? "application/json" : "application/problem+json"))
        }
        #expect(try client.get("/healthz", "Accept: \(sample.0)").status == 200)
        #expect(try client.get("/nowhere", "Accept: \(sample.0)").status == 404)
    }
}
