// TLS over the sockets and buffers of a loop, by OpenSSL. See TLS.c.
#pragma once

#include <stdint.h>
#include <sys/types.h>

struct ssl_st;
struct ssl_ctx_st;

/// What the TLS sessions of one loop share.
typedef struct tls_wire tls_wire;

enum {
    /// Bytes of the longest record's content.
    tls_record = 16384,
    /// The least room that `tls_receive` is given: it takes all that has arrived, and a record's
    /// beginning may have waited.
    tls_least_room = 2 * tls_record,
};

/// Null when there is no memory.
tls_wire *tls_wire_new(void);

/// To be called when no session is left.
void tls_wire_free(tls_wire *wire);

/// Lets new sessions have other contexts, which are taken over; the first one is for peers who name
/// no host, or one that no certificate is for.
void tls_wire_set_contexts(tls_wire *wire, struct ssl_ctx_st *const *contexts, size_t count);

/// A session for one connection, which waits for the peer to begin. Null when there is no memory.
struct ssl_st *tls_session(tls_wire *wire);

/// Whether the handshake is done.
int tls_is_established(const struct ssl_st *session);

/// Whether the handshake took up an earlier session.
int tls_is_resumed(const struct ssl_st *session);

/// Like `system_receive`: 0 at the peer's end, -EAGAIN when nothing is there for the application
/// yet, -EPROTO when the session is broken.
ssize_t tls_receive(struct ssl_st *session, int descriptor, void *bytes, size_t capacity);

/// Like `system_send`, but for 0 where the peer takes nothing now. What was not taken, or more of
/// the same, is to be given again.
ssize_t tls_send(struct ssl_st *session, int descriptor, const void *bytes, size_t count);

/// Tells the peer, by close_notify, that nothing more will come. RFC 8446 §6.1
void tls_finish_sending(struct ssl_st *session, int descriptor);

/// Ends a session; its descriptor stays open.
void tls_end(struct ssl_st *session, int descriptor);
