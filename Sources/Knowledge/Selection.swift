/// Some elements of an array, by their positions in it: what an index gives, without copies.
public struct Selection<Element: Sendable>: RandomAccessCollection, Sendable {
    private let elements: [Element]
    /// The positions in the whole array, in the selection's order.
    public let positions: [Int]

    init(_ elements: [Element], at positions: [Int]) {
        self.elements = elements
        self.positions = positions
    }

    /// Always 0.
    public var startIndex: Int { 0 }
    /// How many are selected.
    public var endIndex: Int { positions.count }
    /// The element at a place of the selection.
    public subscript(place: Int) -> Element { elements[positions[place]] }
}
