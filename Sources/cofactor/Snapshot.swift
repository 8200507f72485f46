internal import API
internal import Engine
internal import HTTP
internal import Knowledge

/// Everything that is served, read whole or not at all: at start, and at each reload.
struct Snapshot {
    /// Answers, each made when it is first asked for.
    let application: Application
    /// Shown to peers; none where plain TCP is spoken.
    let certificates: [TLSCertificate]
    /// The version of the knowledge, and the day of its release.
    let dataset: (version: String, released: String)
    /// What a person should know though it can be served.
    let warnings: [String]

    /// Where it is read from.
    struct Sources: Sendable {
        let knowledge: Source
        let site: SiteSource
        let certificates: Certificates
        let limits: Limits
    }

    /// Everything that is wrong with the sources, a sentence each.
    struct Faults: Error {
        var lines: [String] = []
    }

    /// Reads and checks all sources.
    init(_ sources: Sources) throws(Faults) {
        var faults = Faults()
        var knowledge: KnowledgeBase?
        do {
            knowledge = try sources.knowledge.load()
        } catch {
            faults.lines += error.lines
        }
        var site: (site: Site, leftOut: [String])?
        do {
            site = try sources.site.load(sources.limits)
        } catch {
            faults.lines.append("cannot read the site: \(error)")
        }
        var certificates: Certificates.Loaded?
        do {
            certificates = try sources.certificates.load(now: System.unixSeconds)
        } catch {
            faults.lines += error.lines.map { "cannot speak TLS: \($0)" }
        }
        guard let knowledge, let site, let certificates else { throw faults }
        application = Application(knowledge, site: site.site, limits: sources.limits)
        self.certificates = certificates.certificates
        dataset = (knowledge.version, "\(knowledge.released)")
        warnings =
            site.leftOut.map { "left out of the site, a link or no file: \($0)" }
            + certificates.warnings
    }
}
