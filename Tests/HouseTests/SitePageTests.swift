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

    /// The pages as they are served, with the frame around them.
    static let all = files.map(\.path).filter { $0.hasSuffix(".html") && $0 != "shell.html" }.map {
        SitePage(path: $0, text: served($0))
    }

    private static func served(_ path: String) -> String {
        let message = (try? ExampleTests.message(to: "/\(path)")) ?? []  // An empty page fails.
        return String(decoding: message, as: UTF8.self).split(separator: "\r\n\r\n").last
            .map(String.init) ?? ""
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
            let message = try ExampleTests.message(to: String(address.prefix { $0 != "#" }))
            #expect(Array(message.prefix(13)) == Array("HTTP/1.1 200 ".utf8), "\(address)")
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
