/// This program, as `/version` and `--version` tell it.
public enum Release {
    /// The program's name.
    public static let name = "cofactor"
    /// Its version (Semantic Versioning 2.0.0).
    public static let version = "0.1.0"
    /// The JSON Schema of its knowledge, as `/v1/dataset/schema` gives it.
    public static var schema: [UInt8] { JSONSchema.content }
}
