internal import Glibc

/// A system call failed: which one, with what `errno`, and for which address if one was meant.
public struct SystemError: Error, Equatable, Sendable {
    /// The name of the call, for example `bind`.
    public let call: String
    /// The value of `errno`.
    public let code: Int32
    /// What the call was about, for example `127.0.0.1:8080`.
    public let subject: String?

    init(_ call: String, _ code: Int32, subject: String? = nil) {
        self.call = call
        self.code = code
        self.subject = subject
    }

    /// The result of a call of `CSystem`, which is minus `errno` when it failed.
    static func check(
        _ call: String, _ result: Int32, subject: String? = nil
    ) throws(SystemError) -> Int32 {
        guard result >= 0 else { throw SystemError(call, -result, subject: subject) }
        return result
    }

    /// Whether the address is taken by another socket.
    public var isAddressInUse: Bool { code == EADDRINUSE }

    /// Whether this machine has no such address, or nothing of its family.
    var isAddressMissing: Bool { code == EADDRNOTAVAIL || code == EAFNOSUPPORT }
}

extension SystemError: CustomStringConvertible {
    /// One line for people: `bind 127.0.0.1:8080: Address already in use`.
    public var description: String {
        let reason = unsafe String(cString: strerror(code))
        return [call, subject].compactMap(\.self).joined(separator: " ") + ": " + reason
    }
}
