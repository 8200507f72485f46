import API
import Testing

/// A page of the site.
struct SitePage: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String

    var testDescription: String { path }

    /// The files of the site, read once.
    static let files = House.files(in: "Public").compactMap { path in
        // A file that was listed can be read, unless it has gone away meanwhile.
        (try? House.bytes(path)).map {
            Site.File(path: String(path.dropFirst("Public/".count)), content: $0)
        }
    }

    static let all = files.filter { $0.path.hasSuffix(".html") }.map {
        SitePage(path: $0.path, text: String(decoding: $0.content, as: UTF8.self))
    }

    /// The addresses of its links and of what it loads.
    var addresses: [String] {
        ["href=\"", "src=\""].flatMap { attribute in
            text.split(separator: attribute).dropFirst().map { rest in
                rest.prefix { $0 != "\"" }.split(separator: "&amp;").joined(separator: "&")
            }
        }
    }
}

@Suite struct SitePageTests {
    @Test(arguments: SitePage.all)
    func `each address on a page is answered`(page: SitePage) throws {
        #expect(page.addresses.count > 2)
        for address in page.addresses where !address.hasPrefix("#") {
            let message = try ExampleTests.message(to: address)
            #expect(message.starts(with: "HTTP/1.1 200 ".utf8), "\(address)")
        }
    }

    @Test(arguments: SitePage.all)
    func `a page has no code and no style within it, which the policy forbids`(page: SitePage) {
        for forbidden in ["<script>", "<style", " style=", " onclick=", " onload=", "javascript:"] {
            #expect(!page.text.contains(forbidden), "\(forbidden)")
        }
    }

    @Test(arguments: SitePage.all)
    func `a page says its language, its title and how wide it is`(page: SitePage) {
        for part in ["<!DOCTYPE html>\n", "<html lang=\"en\">", "<title>", "name=\"viewport\""] {
            #expect(page.text.contains(part), "\(part)")
        }
    }
}
