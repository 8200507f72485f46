/// A word to measure others against: by how many letters put in, left out, changed or swapped with
/// their neighbor they differ (optimal string alignment).
///
/// A column of the table of distances is kept in the bits of one word (Hyyrö, "A bit-vector
/// algorithm for computing Levenshtein and Damerau edit distances", 2003), so that a comparison
/// takes a few steps for each letter, whatever the word's length.
struct EditPattern {
    private let count: Int
    /// For each byte the places of the word that hold it.
    private var places = [UInt64](repeating: 0, count: 256)

    /// - Parameter word: at most 64 letters, at least one.
    init(_ word: some Collection<UInt8>) {
        precondition((1...64).contains(word.count), "A pattern has 1 to 64 letters.")
        count = word.count
        for (place, letter) in word.enumerated() { places[Int(letter)] |= 1 << UInt64(place) }
    }

    /// The distance of another word.
    func distance(to other: some Sequence<UInt8>) -> Int {
        var distance = count
        var rising: UInt64 = .max
        var falling: UInt64 = 0
        var diagonal: UInt64 = 0
        var matchesBefore: UInt64 = 0
        let last: UInt64 = 1 << UInt64(count - 1)
        for letter in other {
            let matches = places[Int(letter)]
            let swapped = ((~diagonal & matches) << 1) & matchesBefore
            diagonal = (((matches & rising) &+ rising) ^ rising) | matches | falling | swapped
            var up = falling | ~(diagonal | rising)
            var down = rising & diagonal
            if up & last != 0 { distance += 1 }
            if down & last != 0 { distance -= 1 }
            up = up << 1 | 1
            down <<= 1
            rising = down | ~(diagonal | up)
            falling = up & diagonal
            matchesBefore = matches
        }
        return distance
    }
}
