import API
import Engine
import Glibc
import HTTP
import Testing

@testable import cofactor

@Suite struct MetricsTests {
    @Test func `names and values cannot break a line`() {
        var out = Exposition()
        out.family("a_total", .counter, "back\\slash\nand \"more\"")
        out.sample("a_total", [("route", "/\\\"\n"), ("b", "é")], 1)
        out.single("c_seconds", .gauge, 0.5, "C.")
        #expect(
            out.text == #"""
                # HELP a_total back\\slash\nand "more"
                # TYPE a_total counter
                a_total{route="/\\\"\n",b="é"} 1
                # HELP c_seconds C.
                # TYPE c_seconds gauge
                c_seconds 0.5

                """#)
    }

    @Test func `what stands in proc is read, whatever the program is called`() throws {
        let stat = """
            7 (a) b (c)) S 1 7 7 0 -1 4194560 1 0 0 0 250 50 0 0 20 0 5 0 12345 1000000 250 \
            18446744073709551615 1 1 0 0 0 0 0 4096 1 0 0 0 17 1 0 0 0 0 0\n
            """
        let limits = """
            Limit                     Soft Limit           Hard Limit           Units
            Max open files            20000                30000                files
            """
        let figures = try #require(
            ProcessFigures(stat: stat, limits: limits, openDescriptors: 9))
        #expect(figures.processorSeconds == Double(300) / Double(System.ticks))
        #expect(figures.virtualBytes == 1_000_000)
        #expect(figures.residentBytes == 250 * System.pageSize)
        #expect(figures.maximumDescriptors == 20_000 && figures.openDescriptors == 9)
    }

    @Test(arguments: ["", "7 (a", "7 (a) S 1 2", "7 (a) S 1 7 7 0 -1 1 1 0 0 0 x 50 0"])
    func `anything else is not taken for it`(stat: String) {
        #expect(ProcessFigures(stat: stat, limits: "", openDescriptors: 0) == nil)
    }

    @Test func `this process has figures`() throws {
        let figures = try #require(ProcessFigures.current)
        #expect(figures.residentBytes > 1_000_000 && figures.openDescriptors >= 3)
        #expect(figures.virtualBytes > figures.residentBytes)
    }

    /// The program's own metrics, after a few requests.
    private static func metrics(
        _ words: String = "", _ body: (Program, Address) throws -> Void
    ) throws {
        try Program.inFolder { (folder) in
            let program = try Program.serve("--admin-port 0 \(words)", in: folder)
            try body(program, program.admin)
        }
    }

    @Test(arguments: [
        ("/metrics", 200), ("/healthz", 200), ("/readyz", 200), ("/", 404), ("/v1", 404),
        ("/metrics/", 404), ("/metrics?x=1", 200), ("/version", 404),
    ])
    func `the admin listener serves metrics and probes, and nothing else`(
        path: String, status: Int
    ) throws {
        try Self.metrics { (_, admin) in
            let answer = try Probe.status(of: path, at: admin, within: .seconds(20))
            #expect(answer == status)
        }
    }

    @Test func `what was asked is counted and logged, and no value of it`() throws {
        try Self.metrics("--access-log text --knowledge \(Program.root)/Tests/APITests/Knowledge") {
            (program, admin) in
            let client = try Client(program.address)
            _ = try client.head(of: "/v1/forms")
            _ = try client.head(of: "/v1/forms/lumenium-oxide?fields=secret")
            _ = try client.last("/v1/forms/secret?secret")
            // A loop counts an answer once it is sent: who has it may ask another loop before that.
            var metrics = ""
            for _ in 0..<1_000 where !metrics.contains(#"route="/v1/forms/{id}",method="GET""#) {
                metrics = try Client(admin).last("/metrics")
            }
            for line in [
                #"cofactor_requests_total{route="/v1/forms",method="HEAD",status="200"} 1"#,
                #"cofactor_requests_total{route="/v1/forms/{id}",method="HEAD",status="400"} 1"#,
                #"cofactor_requests_total{route="/v1/forms/{id}",method="GET",status="400"} 1"#,
                #"cofactor_request_duration_seconds_count{route="/v1/forms/{id}"} 2"#,
                #"cofactor_request_duration_seconds_bucket{route="/v1/forms",le="+Inf"} 1"#,
                "cofactor_connections_accepted_total 1",
                "cofactor_access_log_dropped_lines_total 0",
                #"cofactor_reloads_total{result="done"} 0"#,
            ] { #expect(metrics.contains("\n\(line)\n"), "\(line)") }
            program.tell(SIGTERM)
            #expect(program.wait() == .exit(0))
            let lines = program.output.split(separator: "\n").dropFirst()
            #expect(lines.count == 3)
            #expect(lines.last?.contains(" route=/v1/forms/{id} status=400 ") == true)
            #expect(!program.output.contains("secret") && !metrics.contains("secret"))
        }
    }

    @Test(arguments: [
        "--access-log-sample 0", "--access-log-sample 1.5", "--admin-port 99999",
        "--access-log xml", "--max-logged-names -1", "--max-admin-connections 0",
    ])
    func `what makes no sense is refused`(words: String) throws {
        try Program.inFolder { (folder) in
            let end = try Program("serve \(words)", in: folder).wait()
            #expect(end == .exit(64))
        }
    }
}
