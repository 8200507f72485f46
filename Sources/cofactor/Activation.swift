/// Sockets that a service manager has opened for this program: it serves on them, instead of on
/// addresses of its own. sd_listen_fds(3)
struct Activation: Equatable {
    /// Those for the service: all that are not for the admin listener.
    let http: [Int32]
    /// Those whose name is `admin`.
    let admin: [Int32]

    /// Reads what the manager says: how many there are from descriptor 3 on, the process that they
    /// are for, and their names with colons between them. What is for another process, or cannot be
    /// read, is none.
    init(descriptors: String?, process: String?, names: String?, own: Int32) {
        var http: [Int32] = []
        var admin: [Int32] = []
        let given = (names ?? "").split(separator: ":", omittingEmptySubsequences: false)
        if let descriptors, process == "\(own)", let count = Int32(descriptors),
            descriptors == "\(count)", 1...1_000 ~= count
        {
            for place in 0..<count {
                let name = given.count > Int(place) ? given[Int(place)] : ""
                if name == "admin" { admin.append(3 + place) } else { http.append(3 + place) }
            }
        }
        self.http = http
        self.admin = admin
    }
}
