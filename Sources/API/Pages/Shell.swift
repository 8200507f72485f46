/// The frame around every page of the site, from the file `shell.html`: what a page brings is its
/// head, such as its title, and its main part.
struct Shell: Sendable {
    /// The file that the frame is read from.
    static let file = "shell.html"

    /// What comes before the head, between it and the main part, and after that.
    private let parts: [String]

    /// The frame that stands in a file with the comments `<!-- head -->` and `<!-- main -->`; where
    /// there is none, the least that makes a page.
    init(_ content: [UInt8]?) {
        let text = content.map { String(decoding: $0, as: UTF8.self) } ?? Self.least
        let head = text.splitOnce(by: "<!-- head -->")
        let main = head?.rest.splitOnce(by: "<!-- main -->")
        guard let head, let main else {
            self = Shell(nil)
            return
        }
        parts = [head.start, main.start, main.rest]
    }

    /// A whole page.
    ///
    /// - Parameters:
    ///   - head: HTML with at least a title.
    ///   - main: HTML with one `main` element.
    ///   - section: the address to which it belongs, which is marked where the frame links to it.
    func page(head: [UInt8], main: [UInt8], section: String) -> [UInt8] {
        let middle = parts[1].marking("href=\"\(section)\"")
        return parts[0].utf8 + head + middle.utf8 + main + parts[2].utf8
    }

    /// The same, with a title, and the main part as it is written.
    func page(
        _ title: String, summary: String? = nil, section: String,
        _ write: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        var head = HTMLWriter()
        head.element("title", "\(title) · Cofactor")
        if let summary {
            head.void("meta", ["name": "description", "content": summary])
        }
        var main = HTMLWriter()
        main.element("main", ["id": "content"], write)
        return page(head: head.bytes, main: main.bytes, section: section)
    }

    /// The file with the frame around it, if it is a page that leaves it out: its first element is
    /// not the root, and what comes before its `main` element is its head.
    func dress(_ file: Site.File) -> Site.File {
        guard file.isPage else { return file }
        let text = String(decoding: file.content, as: UTF8.self)
        guard !text.hasPrefix("<!"), let page = text.splitOnce(by: "<main") else { return file }
        return Site.File(
            path: file.path,
            content: self.page(
                head: Array(page.start.utf8), main: Array("<main".utf8) + page.rest.utf8,
                section: file.pageAddress))
    }

    private static let least = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <!-- head --></head>
        <body>
        <!-- main --></body>
        </html>

        """
}

extension String {
    /// What stands before and after the first place of `mark`.
    fileprivate func splitOnce(by mark: String) -> (start: String, rest: String)? {
        let bytes = utf8, marks = mark.utf8
        var place = bytes.startIndex
        while let start = bytes[place...].firstIndex(of: marks[marks.startIndex]) {
            if bytes[start...].starts(with: marks) {
                let end = bytes.index(start, offsetBy: marks.count)
                return (String(self[..<start]), String(self[end...]))
            }
            place = bytes.index(after: start)
        }
        return nil
    }

    /// The text with the first link of this kind marked as the one where the reader is.
    fileprivate func marking(_ link: String) -> String {
        guard let (start, rest) = splitOnce(by: link) else { return self }
        return "\(start)\(link) aria-current=\"page\"\(rest)"
    }
}
