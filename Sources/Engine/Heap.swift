internal import CSystem

/// The C library's allocator.
public enum Heap {
    /// Gives back to the system what was freed. The library keeps it otherwise, so that after a
    /// snapshot was replaced the process looks as if it held both.
    public static func returnFreedMemory() { malloc_trim(0) }
}
