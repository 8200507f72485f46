/// What the system says of this process, under the names that Prometheus' own libraries use.
struct ProcessFigures: Equatable {
    /// Seconds of processor time, of the process and the kernel for it.
    let processorSeconds: Double
    /// Bytes of memory: addressed, and in use.
    let virtualBytes, residentBytes: Int
    /// Descriptors that are open, and that may be; nil where there is no bound.
    let openDescriptors: Int
    let maximumDescriptors: Int?

    /// Those of now; nil where there is no `/proc`.
    static var current: ProcessFigures? {
        guard let stat = System.report("/proc/self/stat") else { return nil }
        return ProcessFigures(
            stat: stat, limits: System.report("/proc/self/limits") ?? "",
            openDescriptors: System.openDescriptors)
    }

    /// Reads what proc(5) describes; nil where it is something else.
    init?(stat: String, limits: String, openDescriptors: Int) {
        // The program's name may have spaces and parentheses; behind its last one stand numbers.
        guard let name = stat.lastIndex(of: ")") else { return nil }
        let fields = stat[name...].split { $0 == " " || $0 == "\n" }
        // The state is the third field of the whole line, and the second of these.
        func number(_ field: Int) -> Int? { fields.count >= field ? Int(fields[field - 2]) : nil }
        guard let user = number(14), let system = number(15), let size = number(23),
            let pages = number(24)
        else { return nil }
        processorSeconds = Double(user + system) / Double(System.ticks)
        virtualBytes = size
        residentBytes = pages * System.pageSize
        self.openDescriptors = openDescriptors
        let line = limits.split(separator: "\n").first { $0.hasPrefix("Max open files") }
        maximumDescriptors = line.flatMap { line in
            line.split(separator: " ").dropFirst(3).first.flatMap { Int($0) }
        }
    }

    /// Writes them.
    func write(to out: inout Exposition) {
        out.single(
            "process_cpu_seconds_total", .counter, processorSeconds,
            "Processor time of the process, and of the kernel for it.")
        out.single(
            "process_resident_memory_bytes", .gauge, residentBytes, "Memory that is in use.")
        out.single(
            "process_virtual_memory_bytes", .gauge, virtualBytes, "Memory that has addresses.")
        out.single("process_open_fds", .gauge, openDescriptors, "Descriptors that are open.")
        guard let maximumDescriptors else { return }
        out.single(
            "process_max_fds", .gauge, maximumDescriptors, "Descriptors that may be open.")
    }
}
