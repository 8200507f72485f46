import HTTP
import Testing

@testable import API

@Suite struct DocsPageTests {
    private static func page(_ client: Client) throws -> String {
        String(decoding: try client.get("/docs").content, as: UTF8.self)
    }

    @Test(arguments: Client.allCases)
    func `the page names every operation, parameter, problem and definition`(_ client: Client)
        throws
    {
        let page = try Self.page(client)
        for route in Route.all {
            let address = "\(route.method.name) \(route.template)"
            #expect(page.contains("<code class=\"address\">\(address)</code>"))
            for parameter in route.path + route.parameters {
                #expect(page.contains("<dt><code>\(parameter.name)</code>"))
            }
        }
        for kind in Problem.Kind.all {
            #expect(page.contains("<a href=\"/problems/\(kind.slug)\">"))
        }
        for (name, _, _) in Schema.definitions { #expect(page.contains("id=\"schema-\(name)\"")) }
    }

    @Test func `each address on the page is answered, and each place in it is there`() throws {
        let page = try Self.page(.inProcess)
        let addresses = page.split(separator: "href=\"").dropFirst().map { rest in
            rest.prefix { $0 != "\"" }.split(separator: "&amp;").joined(separator: "&")
        }
        #expect(addresses.count > 100)
        for address in Set(addresses) where address != "/favicon.svg" {
            if address.hasPrefix("#") {
                #expect(page.contains("id=\"\(address.dropFirst())\""), "\(address)")
            } else {
                #expect(try Client.inProcess.get(address).status == 200, "\(address)")
            }
        }
    }

    @Test(arguments: ["/docs", "/problems/not-found"])
    func `a page has no code and no style within it, and the policy forbids them`(target: String)
        throws
    {
        let reply = try Client.inProcess.get(target, "Accept: text/html")
        #expect(reply["Content-Type"] == "text/html; charset=utf-8")
        #expect(reply["Content-Security-Policy"]?.contains("default-src 'self'") == true)
        let page = String(decoding: reply.content, as: UTF8.self)
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
        for forbidden in ["<script", "<style", " style=", "http://", "https://"] {
            // Where the server is, as an example: a script puts the page's own origin there.
            let page = page.split(separator: "data-origin=\"\">http://").joined()
            #expect(!page.contains(forbidden), "\(forbidden)")
        }
    }

    @Test(
        arguments: Client.allCases,
        [
            ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html; charset=utf-8"),
            ("*/*", "application/json"), ("application/json", "application/json"),
            ("text/html;q=0.5, application/json;q=0.6", "application/json"),
            ("text/csv", "application/problem+json"),
        ])
    func `a problem is explained to people and to programs`(
        _ client: Client, _ sample: (accept: String, mediaType: String)
    ) throws {
        for query in ["", "?"] {
            let reply = try client.get("/problems/not-found\(query)", "Accept: \(sample.accept)")
            #expect(reply["Content-Type"] == sample.mediaType)
        }
    }

    @Test func `text of the knowledge is no HTML`() {
        var writer = HTMLWriter()
        writer.element("a", ["href": "\"&"], "<b> & `c`")
        writer.prose("is `a<b` so")
        #expect(
            String(decoding: writer.bytes, as: UTF8.self) == """
                <a href="&quot;&amp;">&lt;b&gt; &amp; `c`</a>is <code>a&lt;b</code> so
                """)
    }

    @Test func `JSON is laid out so that it fits`() {
        let short = #"{"a":[1,2]}"#
        #expect(JSONLayout.text(of: Array(short.utf8)) == short)
        let word = String(repeating: "x", count: 60)
        let long = "{\"a\":\"\(word)\",\"b\":[\"\(word)\",{}]}"
        #expect(
            JSONLayout.text(of: Array(long.utf8)) == """
                {
                  "a": "\(word)",
                  "b": ["\(word)",{}]
                }
                """)
        #expect(JSONLayout.text(of: Array("{".utf8)) == nil)
    }
}
