import Testing

@Suite struct SiteTests {
    @Test(
        arguments: Client.overEachWire,
        [
            ("/../secret", 400), ("/guide/../../secret", 400), ("/guide/..", 400), ("/.", 400),
            ("/%2e%2e/secret", 400), ("/.%2E/secret", 400), ("/guide/%2e", 400),
            ("/guide/%2e%2e/style.css", 400), ("/style.css%00", 400), ("/%00", 400),
            ("/style.css%00.html", 400), ("/guide\\..\\style.css", 400), ("/%zz", 400),
            ("/..%2Fsecret", 404), ("/..%2f..%2fetc%2fpasswd", 404), ("/guide%2Findex.html", 404),
            ("/%2Fetc/passwd", 404), ("/%2fstyle.css", 404), ("//style.css", 404),
            ("/guide//index.html", 404), ("//etc/passwd", 404), ("/..%5Cstyle.css", 404),
            ("/guide/..%5C..%5Csecret", 404), ("/.../style.css", 404),
            ("/%252e%252e/style.css", 404),
            ("/style.css/", 404), ("/style.css/..%2f", 404), ("/style.css%20", 404),
            ("/Style.css", 404), ("/style", 404), ("/guide/index", 404), ("/index.html/", 404),
            ("/50%2525.txt", 404), ("/%C0%AE%C0%AE/style.css", 404), ("/%FF", 404),
            ("/.env", 404), ("/etc/passwd", 404), ("/file:///etc/passwd", 404),
        ])
    func `no way leads out of the folder, nor twice to a file`(
        _ client: Client, _ sample: (String, Int)
    ) throws {
        let reply = try client.get(sample.0)
        #expect(reply.status == sample.1)
        #expect(reply["Content-Type"] == "application/problem+json")
    }

    @Test(
        arguments: Client.overEachWire,
        [
            ("/", "text/html; charset=utf-8"), ("/index.html", "text/html; charset=utf-8"),
            ("/guide/", "text/html; charset=utf-8"), ("/style.css", "text/css; charset=utf-8"),
            ("/%73tyle%2Ecss", "text/css; charset=utf-8"),
            ("/style.css?v=3", "text/css; charset=utf-8"),
            ("/?from=mail", "text/html; charset=utf-8"),
            ("http://elsewhere", "text/html; charset=utf-8"),
            ("http://elsewhere/style.css", "text/css; charset=utf-8"),
            ("/app.0a1b2c3d.js", "text/javascript; charset=utf-8"),
            ("/data.bin", "application/octet-stream"), ("/empty.txt", "text/plain; charset=utf-8"),
            ("/.well-known/security.txt", "text/plain; charset=utf-8"),
            ("/guide/a%20name%20with%20spaces.txt", "text/plain; charset=utf-8"),
            ("/50%25.txt", "text/plain; charset=utf-8"),
            ("/100%2525.txt", "text/plain; charset=utf-8"),
        ])
    func `a file is found by its name, with its media type`(
        _ client: Client, _ sample: (String, String)
    ) throws {
        let reply = try client.get(sample.0)
        #expect(reply.status == 200)
        #expect(reply["Content-Type"] == sample.1)
        #expect(reply["Content-Length"] == "\(reply.content.count)")
    }

    @Test(arguments: Client.overEachWire)
    func `a directory without its slash leads to it, its query kept`(_ client: Client) throws {
        let reply = try client.get("/guide?a=b")
        #expect(reply.status == 308)
        #expect(reply["Location"] == "/guide/?a=b")
        #expect(try client.get("/guide")["Location"] == "/guide/")
        #expect(try client.get("//guide").status == 404, "Nothing leads elsewhere.")
    }

    @Test(arguments: Client.overEachWire)
    func `the API has precedence over files`(_ client: Client) throws {
        #expect(try client.get("/healthz")["Content-Type"] == "application/json")
        #expect(try client.get("/v1/forms/lumenium-oxide")["Content-Type"] == "application/json")
        let unknown = try client.get("/v1/forms/unknown-form", "Accept: text/html, */*;q=0.1")
        #expect(unknown.status == 404)
        #expect(unknown["Content-Type"] == "application/problem+json")
    }

    @Test(
        arguments: Client.overEachWire,
        [
            ("/style.css", "public, max-age=300"), ("/", "public, max-age=300"),
            ("/app.0a1b2c3d.js", "public, max-age=31536000, immutable"),
            ("/app.0a1b2c3g.js", "public, max-age=300"),
        ])
    func `only a name that changes with its content is kept for ever`(
        _ client: Client, _ sample: (String, String)
    ) throws {
        let reply = try client.get(sample.0)
        #expect(reply["Cache-Control"] == sample.1)
        #expect(reply["ETag"] != nil)
        #expect(reply["Vary"] == "Accept-Encoding")
        #expect(reply["Accept-Ranges"] == "bytes")
    }

    @Test(arguments: Client.overEachWire, ["/", "/style.css", "/nowhere"])
    func `what a page may do is said with each file`(_ client: Client, _ target: String) throws {
        let reply = try client.get(target, "Accept: text/html, */*;q=0.1")
        let policy = try #require(reply["Content-Security-Policy"])
        #expect(policy.hasPrefix("default-src 'self';"))
        #expect(policy.contains("frame-ancestors 'none'"))
        #expect(!policy.contains("unsafe"))
        #expect(reply["Referrer-Policy"] == "no-referrer")
        #expect(reply["Cross-Origin-Opener-Policy"] == "same-origin")
        #expect(reply["Permissions-Policy"]?.contains("geolocation=()") == true)
    }

    @Test(
        arguments: Client.overEachWire,
        [
            ("text/html, */*;q=0.8", true), ("text/html", true),
            ("application/xhtml+xml, text/*", true), ("*/*", false), ("application/json", false),
            ("text/html;q=0.5, application/problem+json", false), ("", false),
            ("text/html;q=0", false), ("text/html, */*", false),
        ])
    func `who prefers pages is told by a page that there is none`(
        _ client: Client, _ sample: (accept: String, isPage: Bool)
    ) throws {
        let reply = try client.get("/guide/nowhere", "Accept: \(sample.accept)")
        #expect(reply.status == 404)
        #expect(reply["Vary"] == "Accept")
        #expect(reply["Cache-Control"] == "no-store")
        #expect(reply["ETag"] == nil)
        #expect(
            reply["Content-Type"]
                == (sample.isPage ? "text/html; charset=utf-8" : "application/problem+json"))
        let unknown = try client.get("/v1/nowhere", "Accept: \(sample.accept)")
        #expect(unknown["Content-Type"] == "application/problem+json")
    }

    @Test(arguments: Client.overEachWire, ["POST", "PUT", "DELETE"])
    func `a file can only be read`(_ client: Client, _ method: String) throws {
        let reply = try client.ask(method, "/style.css")
        #expect(reply.status == 405)
        #expect(reply["Allow"] == "GET, HEAD, OPTIONS")
        #expect(try client.ask("OPTIONS", "/style.css").status == 204)
    }
}
