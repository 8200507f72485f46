import Engine
import Glibc

/// The certificates of the tests, signed by themselves and valid from 2020 to 2119.
enum TestCertificate: String {
    /// ECDSA, for `localhost`, 127.0.0.1 and ::1.
    case localhost
    /// RSA, for `other.test` and every host below it.
    case other
    /// RSA of 1,024 bits.
    case weak

    /// The certificate with its key.
    func read() throws -> TLSCertificate {
        try TLSCertificate(
            chain: Self.file("\(rawValue).pem"), key: Self.file("\(rawValue)-key.pem"))
    }

    /// The bytes of a file of the folder `Certificates`.
    static func file(_ name: String) -> [UInt8] {
        let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        let path = "/\(tests)/EngineTests/Certificates/\(name)"
        guard let file = unsafe fopen(path, "r") else { return [] }
        defer { unsafe fclose(file) }
        var bytes = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe fread(&bytes, 1, bytes.count, file)
        return Array(bytes[..<count])
    }
}
