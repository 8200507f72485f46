internal import API
internal import Engine
internal import HTTP

/// What operators watch, put together when they ask.
struct Metrics {
    /// What the server has counted.
    let figures: Figures
    /// The templates of its routes, by their number.
    let routes: [String]
    /// What the knowledge is called: its version, and the day of its release.
    let dataset: (version: String, released: String)
    /// How often everything was read again, and how often that was refused for faults.
    let reloads: (done: Int, refused: Int)
    /// The log of requests, if there is one.
    let accessLog: AccessLog?
    /// What the system says of this process; nil where it says nothing.
    let process: ProcessFigures?
    /// When it began, in seconds since 1970.
    let started: Int64

    /// The metrics as text.
    var text: String {
        var out = Exposition()
        requests(&out)
        durations(&out)
        connections(&out)
        out.single(
            "cofactor_received_bytes_total", .counter, figures[.received],
            "Bytes received from clients.")
        out.single(
            "cofactor_sent_bytes_total", .counter, figures[.sent], "Bytes sent to clients.")
        handshakes(&out)
        refusals(&out)
        if let accessLog { lines(accessLog, &out) }
        out.family("cofactor_reloads_total", .counter, "Reloads of everything that is served.")
        out.sample("cofactor_reloads_total", [("result", "done")], reloads.done)
        out.sample("cofactor_reloads_total", [("result", "refused")], reloads.refused)
        information(&out)
        process?.write(to: &out)
        out.single(
            "process_start_time_seconds", .gauge, started, "When the process began, since 1970.")
        return out.text
    }

    private func requests(_ out: inout Exposition) {
        let name = "cofactor_requests_total"
        out.family(name, .counter, "Requests answered, by route, method and status.")
        for (route, counted) in zip(routes, figures.routes) {
            let answers = counted.answers.map { answer, count in
                (method: answer.method.map { "\($0.name)" } ?? "-", code: answer.status.code, count)
            }
            let sorted = answers.sorted { ($0.method, $0.code) < ($1.method, $1.code) }
            for (method, code, count) in sorted {
                out.sample(
                    name, [("route", route), ("method", method), ("status", "\(code)")], count)
            }
        }
    }

    private func durations(_ out: inout Exposition) {
        let name = "cofactor_request_duration_seconds"
        out.family(
            name, .histogram,
            "Time from when a request was there to when its answer was sent, by route.")
        for (route, counted) in zip(routes, figures.routes) where !counted.answers.isEmpty {
            var sum = 0
            for (bound, count) in zip(Figures.bounds, counted.times) {
                sum += count
                let seconds = "\(Double(bound) / 1_000_000)"
                out.sample("\(name)_bucket", [("route", route), ("le", seconds)], sum)
            }
            sum += counted.times[Figures.bounds.count]
            out.sample("\(name)_bucket", [("route", route), ("le", "+Inf")], sum)
            let seconds = Double(counted.microseconds) / 1_000_000
            out.sample("\(name)_sum", [("route", route)], seconds)
            out.sample("\(name)_count", [("route", route)], sum)
        }
    }

    private func connections(_ out: inout Exposition) {
        out.single(
            "cofactor_connections", .gauge, figures[.accepted] - figures[.closed],
            "Connections that are open.")
        out.single(
            "cofactor_connections_accepted_total", .counter, figures[.accepted],
            "Connections that were taken.")
        let name = "cofactor_connections_rejected_total"
        out.family(
            name, .counter, "Connections that were not served, by the limit that they broke.")
        for (limit, count) in [
            ("connections", figures[.surplusInAll]),
            ("connections-per-address", figures[.surplusOfAddress]),
            ("surplus-connections", figures[.closedAtOnce]),
        ] { out.sample(name, [("reason", limit)], count) }
    }

    private func handshakes(_ out: inout Exposition) {
        let name = "cofactor_tls_handshakes_total"
        out.family(name, .counter, "TLS handshakes, by how they ended.")
        let full = figures[.handshakes] - figures[.resumptions]
        for (result, count) in [
            ("full", full), ("resumed", figures[.resumptions]),
            ("failed", figures[.failedHandshakes]),
        ] { out.sample(name, [("result", result)], count) }
    }

    private func refusals(_ out: inout Exposition) {
        let name = "cofactor_protocol_errors_total"
        out.family(name, .counter, "Requests that broke a rule or a limit of HTTP, by kind.")
        for error in ProtocolError.allCases {
            out.sample(name, [("kind", "\(error)")], figures.refusals[error] ?? 0)
        }
    }

    private func lines(_ log: AccessLog, _ out: inout Exposition) {
        out.single(
            "cofactor_access_log_lines_total", .counter, log.writtenLines,
            "Lines of the access log that were written.")
        out.single(
            "cofactor_access_log_dropped_lines_total", .counter, log.droppedLines,
            "Lines of the access log that were lost, for want of room or of a reader.")
    }

    private func information(_ out: inout Exposition) {
        out.family("cofactor_build_info", .gauge, "The program; its value is always 1.")
        out.sample(
            "cofactor_build_info",
            [("version", Release.version), ("commit", Embedded.commit ?? "unknown")], 1)
        out.family("cofactor_dataset_info", .gauge, "The knowledge; its value is always 1.")
        out.sample(
            "cofactor_dataset_info",
            [("version", dataset.version), ("released", dataset.released)], 1)
    }
}
