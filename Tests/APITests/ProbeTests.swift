import Testing

@Suite struct ProbeTests {
    @Test(
        arguments: Client.overEachWire,
        [
            ("/healthz", "/status", "alive"), ("/readyz", "/status", "ready"),
            ("/version", "/name", "cofactor"),
        ])
    func `a probe is never kept`(
        _ client: Client, _ sample: (target: String, pointer: String, value: String)
    ) throws {
        let reply = try client.get(sample.target)
        #expect(reply.status == 200)
        #expect(reply.at(sample.pointer) == sample.value)
        #expect(reply["Cache-Control"] == "no-store")
        #expect(reply["ETag"] == nil)
    }
}
