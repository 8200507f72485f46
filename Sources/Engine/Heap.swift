internal import CSystem
internal import Glibc

/// The C library's allocator.
public enum Heap {
    /// Takes room for what is about to be allocated, in huge pages where the system has them: else
    /// the system is asked for each page by itself, which takes as long as filling it.
    public static func reserve(_ count: Int) {
        // Twice, since the library maps such a size apart until one of it has been freed; what is
        // freed at the heap's end stays the process's.
        for _ in 1...2 {
            let room = unsafe malloc(count)
            let page = unsafe room?.alignedUp(toMultipleOf: 1 << 21)
            // Refused, it is slower and nothing else.
            _ = unsafe madvise(page, count - (1 << 21), MADV_HUGEPAGE)
            unsafe free(room)
        }
    }

    /// Gives back to the system what was freed. The library keeps it otherwise, so that after a
    /// snapshot was replaced the process looks as if it held both.
    public static func returnFreedMemory() { malloc_trim(0) }
}
