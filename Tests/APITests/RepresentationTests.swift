import API
import HTTP
import Testing

/// Codings, preconditions and ranges: of prebuilt answers, of computed ones, of files.
@Suite struct RepresentationTests {
    /// Addresses whose content is worth coding: prebuilt, computed, a file.
    static let large = ["/v1/forms", "/v1/forms?limit=40", "/"]
    /// What an answer depends on: collections come as tables too, problems as pages.
    static func vary(_ target: String) -> String {
        let isChosen = target.hasPrefix("/v1/forms") || target.hasPrefix("/problems")
        return isChosen ? "Accept, Accept-Encoding" : "Accept-Encoding"
    }

    static let all = large + ["/v1/forms?limit=1&fields=id", "/style.css", "/problems/not-found"]

    @Test(
        arguments: Client.overEachWire,
        [
            "identity;q=0", "*;q=0", "br, identity;q=0", "gzip;q=0, identity;q=0", "br, *;q=0",
            "gzip;q=0, *;q=0", "x-gzip;q=0.000, identity;q=0.0",
        ])
    func `who refuses every coding there is gets a problem`(_ client: Client, _ value: String)
        throws
    {
        for target in Self.all {
            let reply = try client.get(target, "Accept-Encoding: \(value)")
            #expect(reply.status == 406)
            #expect(reply.at("/type") == "/problems/not-acceptable")
            #expect(reply["Content-Encoding"] == nil)
        }
        #expect(try client.get("/healthz", "Accept-Encoding: \(value)").status == 200)
        #expect(try client.get("/nowhere", "Accept-Encoding: \(value)").status == 404)
    }

    @Test(
        arguments: Client.overEachWire,
        ["", "identity", "br", "gzip;q=0", "gzip;q=0.4, identity;q=0.5", "GZIP;q=0", "gzipped"])
    func `who does not want gzip gets none`(_ client: Client, _ value: String) throws {
        for target in Self.all {
            let reply = try client.get(target, "Accept-Encoding: \(value)")
            #expect(reply.status == 200)
            #expect(reply["Content-Encoding"] == nil)
            #expect(reply["ETag"] == (try client.get(target))["ETag"])
            #expect(reply["Vary"] == Self.vary(target))
        }
    }

    @Test(
        arguments: Client.overEachWire,
        ["gzip", "gzip, deflate, br", "*", "GZip;Q=0.001", "gzip;q=0.5, identity;q=0.5", "x-gzip"])
    func `gzip is given where it is worth it, with a tag of its own`(
        _ client: Client, _ value: String
    ) throws {
        for target in Self.large {
            let plain = try client.get(target)
            let reply = try client.get(target, "Accept-Encoding: \(value)")
            let effort: Gzip.Effort = target.contains("?") ? .quickly : .thoroughly
            #expect(reply["Content-Encoding"] == "gzip")
            #expect(reply.content == Gzip.encode(plain.content.span, effort), "\(target)")
            #expect(reply.content.count < plain.content.count)
            #expect(reply["ETag"] == plain["ETag"].map { "\($0.dropLast())-gzip\"" })
            #expect(reply["Content-Type"] == plain["Content-Type"])
            #expect(reply["Vary"] == Self.vary(target))
        }
        for target in Self.all where !Self.large.contains(target) {
            let reply = try client.get(target, "Accept-Encoding: \(value)")
            #expect(reply["Content-Encoding"] == nil, "\(target) is short")
        }
    }

    @Test(arguments: Client.overEachWire)
    func `who takes gzip alone gets it for anything`(_ client: Client) throws {
        for target in Self.all {
            let reply = try client.get(target, "Accept-Encoding: gzip, identity;q=0")
            #expect(reply.status == 200)
            #expect(reply["Content-Encoding"] == "gzip")
        }
    }

    @Test func `what would take a loop too long is coded beside it, or not at all`() throws {
        var limits = Limits()
        limits.codedAtOnce = 2_000
        let handler = Application(Invented.knowledge, limits: limits).handler
        let computed = try Client.answer(of: handler, "/v1/forms?limit=40", "Accept-Encoding: gzip")
        #expect(computed["Content-Encoding"] == nil)
        let plain = try Client.answer(of: handler, "/v1/forms", "Accept: */*")
        let tag = plain["ETag"].map { "\($0.dropLast())-gzip\"" }
        let known = "Accept-Encoding: gzip\r\nIf-None-Match: \(tag ?? "")"
        #expect(try Client.answer(of: handler, "/v1/forms", known).status == 304)
        for isLater in [true, false] {
            let coded = try Client.answer(of: handler, "/v1/forms", "Accept-Encoding: gzip") {
                #expect($0 == isLater)
            }
            #expect(coded.content == Gzip.encode(plain.content.span, .thoroughly))
            #expect(coded["ETag"] == tag)
        }
    }

    @Test func `what gzip makes no smaller comes as it is`() throws {
        let noise = (0..<2_000).map { _ in UInt8.random(in: .min ... .max) }
        let site = Site([Site.File(path: "noise.bin", content: noise)])
        let handler = Application(Invented.knowledge, site: site).handler
        let reply = try Client.answer(of: handler, "/noise.bin", "Accept-Encoding: gzip")
        #expect(reply["Content-Encoding"] == nil)
        #expect(reply.content == noise)
    }

    @Test(arguments: Client.overEachWire, ["GET", "HEAD"])
    func `a state that is gone is not sent`(_ client: Client, _ method: String) throws {
        for target in Self.all {
            let tag = try #require(try client.get(target)["ETag"])
            for line in [
                "If-Match: \"other\"", "If-Match: W/\(tag)", "If-Match: \(tag.dropLast())-gzip\"",
                "If-Match: ",
            ] {
                let reply = try client.ask(method, target, [line])
                #expect(reply.status == 412, "\(target) \(line)")
                #expect(reply["Content-Type"] == "application/problem+json")
                #expect(reply["Cache-Control"] == "no-store")
            }
            for line in ["If-Match: *", "If-Match: \"other\", \(tag)"] {
                #expect(try client.ask(method, target, [line]).status == 200)
            }
        }
        let past = "If-Unmodified-Since: Sun, 06 Nov 1994 08:49:37 GMT"
        #expect(try client.ask(method, "/v1/forms", [past]).status == 412)
        let now = "If-Unmodified-Since: Mon, 03 Feb 2031 00:00:00 GMT"
        #expect(try client.ask(method, "/v1/forms", [now]).status == 200)
    }

    @Test(arguments: Client.overEachWire, ["GET", "HEAD"])
    func `who has it already is told so, with the fields of the 200`(
        _ client: Client, _ method: String
    ) throws {
        for target in Self.all {
            for coding in ["gzip", "identity"] {
                let accept = "Accept-Encoding: \(coding)"
                let whole = try client.ask(method, target, [accept])
                let tag = try #require(whole["ETag"])
                for value in [tag, "W/\(tag)", "*", "\"x\", \(tag)"] {
                    let reply = try client.ask(method, target, [accept, "If-None-Match: \(value)"])
                    #expect(reply.status == 304, "\(target) \(value)")
                    #expect(reply.content.isEmpty)
                    for name in ["ETag", "Cache-Control", "Vary", "Cofactor-Dataset"] {
                        #expect(reply[name] == whole[name], "\(name)")
                    }
                    for name in ["Content-Length", "Content-Type", "Content-Encoding"] {
                        #expect(reply[name] == nil, "\(name)")
                    }
                }
                let other = try client.ask(method, target, [accept, "If-None-Match: \"x\""])
                #expect(other.status == 200)
            }
        }
    }

    @Test(arguments: Client.overEachWire)
    func `the tag of one coding is not that of the other`(_ client: Client) throws {
        for target in Self.large {
            let tag = try #require(try client.get(target)["ETag"])
            let reply = try client.get(target, "Accept-Encoding: gzip", "If-None-Match: \(tag)")
            #expect(reply.status == 200)
        }
    }

    @Test(
        arguments: Client.overEachWire,
        [
            ("Mon, 03 Feb 2031 00:00:00 GMT", 304), ("Tue, 04 Feb 2031 00:00:00 GMT", 304),
            ("Sun, 02 Feb 2031 23:59:59 GMT", 200), ("yesterday", 200), ("", 200),
        ])
    func `a date tells too, where no tag does`(_ client: Client, _ sample: (String, Int)) throws {
        for target in ["/v1/forms", "/v1/forms?limit=40", "/v1"] {
            let line = "If-Modified-Since: \(sample.0)"
            #expect(try client.get(target, line).status == sample.1)
            #expect(try client.get(target, line, "If-None-Match: \"x\"").status == 200)
        }
        let file = try client.get("/style.css", "If-Modified-Since: \(sample.0)")
        #expect(file.status == 200, "A file has no date.")
    }

    @Test(arguments: Client.overEachWire)
    func `preconditions do not hide another answer`(_ client: Client) throws {
        #expect(try client.get("/nowhere", "If-None-Match: *").status == 404)
        #expect(try client.get("/nowhere", "If-Match: *").status == 404)
        #expect(try client.get("/v1/forms?limit=0", "If-None-Match: *").status == 400)
        #expect(try client.get("/v1/forms/moon%20salt", "If-None-Match: *").status == 308)
        #expect(try client.get("/v1/forms", "Accept: text/html", "If-Match: \"x\"").status == 406)
        #expect(try client.ask("OPTIONS", "/v1/forms", ["If-Match: \"x\""]).status == 204)
    }

    @Test(
        arguments: Client.overEachWire,
        ["bytes=10-", "bytes=10-20", "bytes=-0", "bytes=99999999999-"])
    func `bytes behind the end are refused, with the length`(_ client: Client, _ range: String)
        throws
    {
        let reply = try client.get("/data.bin", "Range: \(range)")
        #expect(reply.status == 416)
        #expect(reply["Content-Range"] == "bytes */10")
        #expect(reply.at("/type") == "/problems/range-not-satisfiable")
        #expect(try client.head("/data.bin", "Range: \(range)").status == 200)
    }

    @Test(
        arguments: Client.overEachWire,
        [
            ("bytes=0-0", "0", "0-0"), ("bytes=2-4", "234", "2-4"), ("bytes=7-", "789", "7-9"),
            ("bytes=-2", "89", "8-9"), ("bytes=5-99", "56789", "5-9"),
            ("bytes=0-", "0123456789", "0-9"), ("bytes=-99", "0123456789", "0-9"),
        ])
    func `a range of a file is given alone`(
        _ client: Client, _ sample: (range: String, content: String, place: String)
    ) throws {
        let whole = try client.get("/data.bin")
        let reply = try client.get("/data.bin", "Range: \(sample.range)")
        #expect(reply.status == 206)
        #expect(String(decoding: reply.content, as: UTF8.self) == sample.content)
        #expect(reply["Content-Range"] == "bytes \(sample.place)/10")
        #expect(reply["Content-Length"] == "\(sample.content.utf8.count)")
        for name in ["ETag", "Cache-Control", "Vary", "Content-Type"] {
            #expect(reply[name] == whole[name], "\(name)")
        }
        let head = try client.head("/data.bin", "Range: \(sample.range)")
        #expect(head.status == 200)
        #expect(head["Content-Length"] == "10")
    }

    @Test(arguments: Client.overEachWire, ["bytes=0-1,3-4", "items=0-1", "bytes=4-2", "bytes=x-"])
    func `other ranges are the whole file`(_ client: Client, _ range: String) throws {
        let reply = try client.get("/data.bin", "Range: \(range)")
        #expect(reply.status == 200)
        #expect(reply.content.count == 10)
    }

    @Test(arguments: Client.overEachWire)
    func `only files in their own coding have ranges`(_ client: Client) throws {
        for target in ["/v1/forms", "/v1/forms?limit=40", "/healthz"] {
            let reply = try client.get(target, "Range: bytes=0-9")
            #expect(reply.status == 200)
            #expect(reply["Accept-Ranges"] == nil)
        }
        let coded = try client.get("/", "Accept-Encoding: gzip", "Range: bytes=0-9")
        #expect(coded.status == 200)
        #expect(coded["Content-Encoding"] == "gzip")
        #expect(try client.get("/", "Range: bytes=0-9").status == 206)
    }

    @Test(arguments: Client.overEachWire)
    func `a range of another state is not mixed with this one`(_ client: Client) throws {
        let tag = try #require(try client.get("/data.bin")["ETag"])
        let range = "Range: bytes=2-4"
        for value in [
            "\"other\"", "W/\(tag)", "Sun, 06 Nov 1994 08:49:37 GMT", "*", "", "\(tag), \(tag)",
        ] {
            let reply = try client.get("/data.bin", range, "If-Range: \(value)")
            #expect(reply.status == 200, "\(value)")
            #expect(reply.content.count == 10)
        }
        #expect(try client.get("/data.bin", range, "If-Range: \(tag)").status == 206)
        let gone = "Range: bytes=90-"
        #expect(try client.get("/data.bin", gone, "If-Range: \"other\"").status == 200)
        #expect(try client.get("/data.bin", gone, "If-Range: \(tag)").status == 416)
    }

    @Test(arguments: Client.overEachWire)
    func `preconditions come before ranges`(_ client: Client) throws {
        let tag = try #require(try client.get("/data.bin")["ETag"])
        let gone = "Range: bytes=90-"
        #expect(try client.get("/data.bin", gone, "If-None-Match: \(tag)").status == 304)
        #expect(try client.get("/data.bin", gone, "If-Match: \"other\"").status == 412)
    }
}
