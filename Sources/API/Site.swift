internal import HTTP

/// The files of the site, in memory: what is not among them does not exist.
///
/// A path is only ever compared with their names, so none leads out of the folder they came from.
public struct Site: Sendable {
    /// One file.
    public struct File: Sendable {
        /// Its path below the site's folder, such as `images/zinc.svg`.
        public let path: String
        /// Its bytes.
        public let content: [UInt8]

        /// A file with a path of `/` between names.
        public init(path: String, content: [UInt8]) {
            self.path = path
            self.content = content
        }
    }

    private let files: [File]
    /// The frame around its pages.
    let shell: Shell

    /// The site that has these files, each path once.
    public init(_ files: [File]) {
        let shell = Shell(files.first { $0.path == Shell.file }?.content)
        self.shell = shell
        self.files = files.filter { $0.path != Shell.file }.map(shell.dress)
    }

    /// The addresses of the files: of a page both its own name and the one without its ending, of
    /// a directory's index the directory's.
    ///
    /// - Parameter isTaken: whether the API serves an address; it has precedence.
    func addresses(unless isTaken: ([String]) -> Bool) -> [(path: String, file: File)] {
        files.flatMap { file in
            var paths = [file.path]
            if file.isPage { paths.append(String(file.pageAddress.dropFirst())) }
            return paths.map { $0.split(separator: "/", omittingEmptySubsequences: false) }
                .map { $0.map(String.init) }
                .filter { !isTaken($0) }
                .map { (Self.path($0), file) }
        }
    }

    /// The page for who looks for a page that does not exist.
    var notFound: File? { files.first { $0.path == "404.html" } }

    /// The one spelling of a path on the wire: only what must be is percent-encoded (RFC 3986
    /// §3.3).
    ///
    /// - Parameter segments: the path's segments, decoded; a slash in one of them is encoded.
    static func path(_ segments: [String]) -> String {
        segments.map { "/" + $0.pathSegment }.joined()
    }
}

extension Site.File {
    /// The last part of the path.
    var name: Substring { path.split(separator: "/").last ?? "" }

    /// Whether it is HTML.
    var isPage: Bool { path.hasSuffix(Self.pageEnding) }

    /// Where a page is served by the name that people give it: `/map` for `map.html`, a
    /// directory's own address for its `index.html`.
    var pageAddress: String {
        let tail = name == Self.index ? name.count : Self.pageEnding.count
        return "/" + path.dropLast(tail)
    }

    private static let pageEnding = ".html"
    private static let index = "index.html"

    var mediaType: MediaType {
        MediaType(fileEnding: name.contains(".") ? name.split(separator: ".").last ?? "" : "")
    }

    /// For how long others may keep the file: for ever where a change would change the name, which
    /// then holds at least eight hexadecimal digits as in `site.0a1b2c3d.js`.
    var caching: String {
        let print = name.split(separator: ".").dropFirst().dropLast().last ?? ""
        let isFingerprint = print.count >= 8 && print.allSatisfy { $0.isASCII && $0.isHexDigit }
        return isFingerprint ? "public, max-age=31536000, immutable" : "public, max-age=300"
    }
}
