internal import Knowledge

/// Finds the best simple paths between two nodes, in order, exactly.
///
/// All paths not yet found are divided into subspaces: those that begin with certain links and do
/// not go on to certain nodes. Of each subspace the best path is known. The best of these is the
/// next path; the rest of its subspace is divided at each of its links, and the best path of each
/// part is found by one completion (Yen 1971, as Lawler divides 1972).
///
/// Bounds, for any graph: for each path at most ``CausalPath/longest`` completions; each completion
/// walks the graph backward at most once for each of the six ranks of arrows and forward once, so
/// looks at each arrow at most seven times. For n paths (at most 20) of at most 8 arrows in a graph
/// of m arrows that is at most 56 n m looks, whatever the graph: cycles cost nothing more.
struct PathSearch {
    typealias Link = CausalGraph.Link

    /// Paths that begin with the same links, known by the best of them.
    private struct Subspace {
        /// The best path.
        let path: [Link]
        /// How many links at its front all paths of the subspace share.
        let fixed: Int
        /// The nodes to which none of them goes on after these.
        let barred: [Int]
    }

    private let graph: CausalGraph
    private let start: Int
    private let goal: Int
    /// How many arrows away the goal is, at the most seen so far; `Int.max` where it is not seen.
    private var distance: [Int]
    private var isUsed: [Bool]
    /// The nodes that are measured, in this order: only these have to be forgotten, however many
    /// there are.
    private var queue: [Int] = []

    init(_ graph: CausalGraph, from start: Int, to goal: Int) {
        self.graph = graph
        self.start = start
        self.goal = goal
        distance = Array(repeating: .max, count: graph.nodes.count)
        isUsed = Array(repeating: false, count: graph.nodes.count)
    }

    /// The best paths, in order, each with its arrows.
    mutating func paths(limit: Int) -> [[Link]] {
        var found: [[Link]] = []
        var open: [Subspace] = []
        if let best = completion(of: [], barring: []) {
            open.append(Subspace(path: best, fixed: 0, barred: []))
        }
        while found.count < limit,
            let place = open.indices.min(by: { isBetter(open[$0].path, open[$1].path) })
        {
            let subspace = open.remove(at: place)
            let path = subspace.path
            found.append(path)
            for fixed in subspace.fixed..<path.count {
                let barred = (fixed == subspace.fixed ? subspace.barred : []) + [path[fixed].node]
                if let best = completion(of: Array(path.prefix(fixed)), barring: barred) {
                    open.append(Subspace(path: best, fixed: fixed, barred: barred))
                }
            }
        }
        return found
    }

    /// The best path that begins with some links and does not go on to the barred nodes.
    private mutating func completion(of front: [Link], barring barred: [Int]) -> [Link]? {
        for link in front { isUsed[link.node] = true }
        isUsed[start] = true
        defer {
            for link in front { isUsed[link.node] = false }
            isUsed[start] = false
        }
        let here = front.last?.node ?? start
        let room = CausalPath.longest - front.count
        // The fewest grades that suffice give the best path: where they do not, no path of the
        // subspace is better supported.
        for worst in (front.map(\.grade).max() ?? 0)..<gradeCount
        where reaches(here, worst: worst, room: room, barring: barred) {
            return front + descent(from: here, worst: worst, barring: barred)
        }
        return nil
    }

    /// Whether a path leads on from `here` by arrows of at most some grade; ``distance`` is then
    /// right for each node on the shortest ones.
    private mutating func reaches(
        _ here: Int, worst: Int, room: Int, barring barred: [Int]
    ) -> Bool {
        for node in queue { distance[node] = .max }
        distance[goal] = 0
        queue.removeAll(keepingCapacity: true)
        queue.append(goal)
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            guard distance[node] < room else { return false }
            for place in graph.arriving.places(of: node) {
                let link = graph.arriving.all[place]
                guard link.grade <= worst else { continue }
                if link.node == here {
                    guard !barred.contains(node) else { continue }
                    // All nearer nodes are measured: they joined the queue before this one left it.
                    distance[here] = distance[node] + 1
                    queue.append(here)
                    return true
                }
                guard !isUsed[link.node], distance[link.node] == .max else { continue }
                distance[link.node] = distance[node] + 1
                queue.append(link.node)
            }
        }
        return false
    }

    /// Of the shortest ways to the goal the one with the best grades in order, then the least ids.
    private mutating func descent(from here: Int, worst: Int, barring barred: [Int]) -> [Link] {
        // All ways have the same grades so far and stand in the order of their ids: those from
        // `first` on. Each is known by its last link, and the place of the one before.
        var ways: [(link: Link, before: Int)] = []
        var first = 0
        for left in (0..<distance[here]).reversed() {
            let barred = left == distance[here] - 1 ? barred : []
            let ends = first..<ways.count
            first = ways.count
            var longer: [(link: Link, before: Int)] = []
            var best = worst
            for before in ends.isEmpty ? -1..<0 : ends {
                let node = before < 0 ? here : ways[before].link.node
                for place in graph.leaving.places(of: node) {
                    let link = graph.leaving.all[place]
                    guard link.grade <= best, distance[link.node] == left,
                        !barred.contains(link.node)
                    else { continue }
                    best = link.grade
                    longer.append((link, before))
                }
            }
            // Of two ways to a node the first has the lesser ids: the second finds it gone.
            for way in longer where way.link.grade == best && distance[way.link.node] == left {
                distance[way.link.node] = .max
                ways.append(way)
            }
        }
        var path: [Link] = []
        var place = first
        while place >= 0 {
            path.append(ways[place].link)
            place = ways[place].before
        }
        return path.reversed()
    }

    private func isBetter(_ path: [Link], _ other: [Link]) -> Bool {
        let weakest = (path.map(\.grade).max() ?? 0, other.map(\.grade).max() ?? 0)
        guard weakest.0 == weakest.1 else { return weakest.0 < weakest.1 }
        guard path.count == other.count else { return path.count < other.count }
        let grades = (path.map(\.grade), other.map(\.grade))
        guard grades.0 == grades.1 else { return grades.0.lexicographicallyPrecedes(grades.1) }
        return path.map(\.node).lexicographicallyPrecedes(other.map(\.node))
    }
}

/// The grades, and one more for bridges.
private let gradeCount = Grade.allCases.count + 1
