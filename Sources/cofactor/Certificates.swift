internal import Engine

/// The files of the certificates that are served: each with the file of its key. They are read when
/// the program starts and when it is told to reload.
struct Certificates {
    private let files: [(certificate: String, key: String)]

    /// The certificates, and what a person should know about them though they can be served.
    struct Loaded {
        var certificates: [TLSCertificate] = []
        var warnings: [String] = []
    }

    /// A sentence for each certificate that cannot be served.
    struct Failure: Error {
        let lines: [String]
    }

    /// The first certificate goes with the first key, and so on.
    init(certificates: [String], keys: [String]) {
        files = Array(zip(certificates, keys)).map { ($0, $1) }
    }

    /// Reads and checks all of them; `now` is in seconds since 1970.
    func load(now: Int64) throws(Failure) -> Loaded {
        var loaded = Loaded()
        var faults: [String] = []
        for (certificate, key) in files {
            do {
                let read = try TLSCertificate(
                    chain: System.contents(of: certificate), key: System.contents(of: key))
                if now > read.validity.to { loaded.warnings.append("\(certificate) has expired") }
                if now < read.validity.from {
                    loaded.warnings.append("\(certificate) is not valid yet")
                }
                loaded.certificates.append(read)
            } catch let fault as TLSFault {
                faults.append("\(fault.isAboutKey ? key : certificate): \(fault)")
            } catch {
                faults.append("\(error)")
            }
        }
        guard faults.isEmpty else { throw Failure(lines: faults) }
        return loaded
    }
}
