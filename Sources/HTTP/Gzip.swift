internal import CZlib

// zlib takes pointers: they live for one call, which is why `unsafe` stands here.

/// Content made smaller for the way: the content coding `gzip`. RFC 9110 §8.4.1.3, RFC 1952.
public enum Gzip {
    /// How much is tried, as zlib's levels. Of JSON the lower leaves a fifth more, for a third of
    /// the work.
    public enum Effort: Int32, Sendable {
        /// While a request waits.
        case quickly = 1
        /// Once and for all.
        case thoroughly = 9
    }

    /// The content, coded. Equal content and effort give equal bytes: no name and no time is
    /// written.
    ///
    /// The window is no larger than the content, since zlib takes memory, and clears it, by the
    /// window's size. So a stream of its own costs content of a few KiB no more than a kept one.
    public static func encode(_ content: Span<UInt8>, _ effort: Effort) -> [UInt8] {
        var stream = unsafe z_stream()
        let bits = windowBits(for: content.count)
        let begun = unsafe zlib_begin_gzip(&stream, effort.rawValue, bits, min(bits - 7, 8))
        precondition(begun == Z_OK, "zlib has the memory for one stream")
        defer { unsafe deflateEnd(&stream) }
        let bound = unsafe Int(deflateBound(&stream, UInt(content.count)))
        return unsafe [UInt8](unsafeUninitializedCapacity: bound) { room, count in
            unsafe content.withUnsafeBufferPointer { content in
                // zlib only reads what `next_in` points at.
                unsafe stream.next_in = UnsafeMutablePointer(mutating: content.baseAddress)
                unsafe stream.avail_in = UInt32(content.count)
                unsafe stream.next_out = room.baseAddress
                unsafe stream.avail_out = UInt32(bound)
                let ended = unsafe deflate(&stream, Z_FINISH)
                precondition(ended == Z_STREAM_END, "the bound holds for the whole stream")
                count = unsafe Int(stream.total_out)
            }
        }
    }

    /// The bits of the smallest window that holds the content: 9 to 15.
    private static func windowBits(for count: Int) -> Int32 {
        var bits: Int32 = 9
        while bits < 15, 1 << bits < count { bits += 1 }
        return bits
    }
}
