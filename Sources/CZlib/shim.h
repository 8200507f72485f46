// zlib, with the macros that Swift cannot see.
#pragma once

#include <zlib.h>

/// Begins a stream in gzip's format (RFC 1952): zlib writes it where the window's bits are 16 more.
static inline int zlib_begin_gzip(z_stream *stream, int level, int window_bits, int memory_level) {
    return deflateInit2(stream, level, Z_DEFLATED, window_bits + 16, memory_level,
                        Z_DEFAULT_STRATEGY);
}

/// Begins to read such a stream, whatever its window.
static inline int zlib_begin_gunzip(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
