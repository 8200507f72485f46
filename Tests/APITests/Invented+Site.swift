import API

extension Invented {
    /// A site beside the invented knowledge: names as people give them, and some that nobody
    /// should.
    static let site = Site(siteFiles.map { Site.File(path: $0, content: Array($1.utf8)) })

    static let page = "<!DOCTYPE html>" + String(repeating: "<p>Lumenium shines.</p>\n", count: 60)

    private static let siteFiles: [(String, String)] = [
        ("404.html", "<!DOCTYPE html><p>There is no page here.</p>"),
        (".well-known/security.txt", "Contact: mailto:nobody@invented.example\n"),
        ("100%25.txt", "a name with an escape in it\n"),
        ("50%.txt", "a name with a percent sign\n"),
        ("app.0a1b2c3d.js", "\"use strict\";\n"),
        ("app.0a1b2c3g.js", "\"use strict\";\n"),
        ("data.bin", "0123456789"),
        ("guide/a name with spaces.txt", "spaces\n"),
        ("guide/index.html", page),
        ("empty.txt", ""),
        ("healthz", "not the probe"),
        ("index.html", page),
        ("style.css", "p { color: teal }\n"),
        ("v1/forms/index.html", "found where the API has nothing"),
        ("v1/forms/lumenium-oxide", "not the form"),
        ("v1/forms/unknown-form", "hides no problem"),
    ]
}
