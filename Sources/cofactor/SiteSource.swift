internal import API
internal import HTTP

/// Where the site's files come from: a folder, or the program itself.
struct SiteSource {
    /// A folder of files; nil for the embedded ones.
    let folder: String?

    /// Reads the files; also the paths of those that are left out, which deserve a line in the log.
    func load(_ limits: Limits) throws(System.Failure) -> (site: Site, leftOut: [String]) {
        guard let folder else { return (Site(Embedded.site), []) }
        let files = try Folder(folder, followsLinks: false, limit: limits.site)
        let site = Site(files.files.map { Site.File(path: $0.path, content: $0.bytes) })
        return (site, files.leftOut)
    }
}
