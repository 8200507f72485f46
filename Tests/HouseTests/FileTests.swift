import Testing

/// How files are cut: named after what they hold, and short.
@Suite struct FileTests {
    @Test(arguments: SwiftSource.everything)
    func `a file has at most 300 lines of 100 columns`(source: SwiftSource) {
        let lines = source.text.lines.dropLast()
        #expect(lines.count <= 300, "\(source.path) wants to be two files")
        for (number, line) in lines.enumerated() where line.count > 100 {
            Issue.record("\(source.path):\(number + 1) has \(line.count) columns")
        }
    }

    /// `Form.swift` declares `Form`, `Shapes+Form.swift` extends `Shapes`; a file of extensions
    /// alone is named after what they add.
    @Test(arguments: SwiftSource.program)
    func `a file is named after the type that it declares or extends`(source: SwiftSource) {
        if let plus = source.name.firstIndex(of: "+") {
            #expect(source.extended.contains(String(source.name[..<plus])))
        } else if !source.types.isEmpty {
            #expect(source.types.contains(source.name))
        } else {
            #expect(!source.extended.isEmpty)
        }
    }

    @Test(arguments: SwiftSource.program.filter { $0.path.contains("/Endpoints/") })
    func `an endpoint's file is named by verb and noun, and adds a route`(source: SwiftSource) {
        #expect(["Compare", "Convert", "Get", "Post"].contains { source.name.hasPrefix($0) })
        #expect(source.extended.contains("Route"))
    }
}
