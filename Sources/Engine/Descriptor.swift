internal import Glibc

/// A file descriptor that has one owner and closes itself.
struct Descriptor: ~Copyable {
    let number: Int32

    /// Takes over what a call of `CSystem` returned: a new descriptor, or minus `errno`.
    init(_ call: String, _ result: Int32, subject: String? = nil) throws(SystemError) {
        number = try SystemError.check(call, result, subject: subject)
    }

    deinit {
        // Linux has given the descriptor up even when `close` reports an error.
        _ = close(number)
    }
}
