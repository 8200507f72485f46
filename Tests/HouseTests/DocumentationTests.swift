import Testing

@testable import API

/// What is undocumented fails here.
@Suite struct DocumentationTests {
    @Test(arguments: Route.all.map { "\($0.template)" })
    func `the README names every route`(template: String) throws {
        #expect(try House.text("README.md").names(template))
    }

    @Test(arguments: DeclaredOption.all)
    func `the README names every option and its variable`(option: DeclaredOption) throws {
        let text = try House.text("README.md")
        let variable = String(option.name.uppercased().map { $0 == "-" ? "_" : $0 })
        #expect(text.names("--\(option.name)"))
        #expect(text.names("COFACTOR_\(variable)"))
    }

    @Test func `the README names every verb of make`() throws {
        let text = try House.text("README.md")
        let verbs = try House.text("Makefile").lines.filter { $0.contains("## ") }
            .map { $0.prefix { $0.isLetter || $0 == "-" } }.filter { !$0.isEmpty }
        #expect(verbs.contains("check"))
        for verb in verbs { #expect(text.names("make \(verb)")) }
    }

    @Test func `every limit has the reason for its size`() throws {
        let lines = try House.text("Sources/HTTP/Limits.swift").lines.map(\.trimmed)
        let limits = lines.indices.filter { lines[$0].words.contains("var") }
        #expect(!limits.isEmpty)
        for place in limits {
            #expect(lines[place - 1].hasPrefix("///"), "\(lines[place])")
        }
    }

    @Test func `the newest version of the change log is this one`() throws {
        let versions = try House.text("CHANGELOG.md").lines.filter { $0.hasPrefix("## ") }
            .compactMap { $0.split { " []".contains($0) }.first { $0.first?.isNumber == true } }
        #expect(versions.first.map(String.init) == Release.version)
    }

    @Test(arguments: ["JSON", "HTTP", "Engine", "Knowledge", "Service", "API"])
    func `each library has its page, and what the page names exists`(target: String) throws {
        let page = try House.text("Sources/\(target)/\(target).docc/\(target).md")
        #expect(page.hasPrefix("# ``\(target)``\n\n"))
        #expect(page.lines.dropLast().count <= 40)
        let folders = House.files(in: "Sources")
            .flatMap { $0.split(separator: "/").map(String.init) }
        let known = Set(SwiftSource.program.flatMap { $0.types + [$0.name] } + folders)
        for name in page.split(separator: "`") where name.isTypeName {
            if !known.contains(String(name)) { Issue.record("there is no \(name)") }
        }
    }
}

extension Substring {
    fileprivate var isTypeName: Bool {
        first?.isUppercase == true && allSatisfy { $0.isLetter || $0.isNumber }
    }
}
