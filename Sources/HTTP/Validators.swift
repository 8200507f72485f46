/// What tells one state of a representation from another. RFC 9110 §8.8.
public struct Validators: Sendable, Equatable {
    /// The entity tag.
    public let entityTag: EntityTag?
    /// When the representation was changed last.
    public let lastModified: HTTPDate?

    /// The validators of a representation; it may have none.
    public init(entityTag: EntityTag? = nil, lastModified: HTTPDate? = nil) {
        self.entityTag = entityTag
        self.lastModified = lastModified
    }
}
