// The BIO through which OpenSSL reads and writes, and the calls that let it.
//
// All sessions of a loop share one BIO, since the loop serves one connection at a time: each call
// first says whose turn it is. What a call receives is decrypted before it returns, so that the one
// buffer for received bytes is free for the next; of a record that has not arrived whole OpenSSL
// keeps the beginning. What a peer does not take, OpenSSL keeps too, at most one record.
//
// OpenSSL's queue of errors belongs to the thread. It is empty between calls: `SSL_get_error` would
// take an old error for this session's.
#define _GNU_SOURCE
#include "TLS.h"

#include <errno.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

struct tls_wire {
    SSL_CTX **contexts;
    size_t context_count;
    BIO_METHOD *method;
    BIO *bio;
    /// Whose turn it is.
    int descriptor;
    /// Of the received bytes, those that OpenSSL has not taken.
    size_t start, end;
    unsigned char received[4 * tls_record];
};

/// OpenSSL is what is linked and what is set here, whatever lies about on the machine: no
/// openssl.cnf, which could load providers and engines. The first to begin OpenSSL decides.
__attribute__((constructor)) static void refuse_configuration(void) {
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL);
}

static int wire_read(BIO *bio, char *bytes, int count) {
    tls_wire *wire = BIO_get_data(bio);
    size_t left = wire->end - wire->start;
    size_t taken = left < (size_t)count ? left : (size_t)count;
    BIO_clear_retry_flags(bio);
    if (taken == 0) {
        BIO_set_retry_read(bio);
        return -1;
    }
    memcpy(bytes, wire->received + wire->start, taken);
    wire->start += taken;
    return (int)taken;
}

static int wire_write(BIO *bio, const char *bytes, int count) {
    tls_wire *wire = BIO_get_data(bio);
    ssize_t sent = send(wire->descriptor, bytes, (size_t)count, MSG_NOSIGNAL);
    BIO_clear_retry_flags(bio);
    if (sent < 0 && (errno == EAGAIN || errno == EINTR)) BIO_set_retry_write(bio);
    return (int)sent;
}

static long wire_control(BIO *bio, int command, long number, void *data) {
    (void)bio, (void)number, (void)data;
    return command == BIO_CTRL_FLUSH;
}

/// Chooses the first certificate that is for the host the peer names. RFC 6066 §3
static int choose_certificate(SSL *session, int *alert, void *argument) {
    (void)alert;
    tls_wire *wire = argument;
    const char *host = SSL_get_servername(session, TLSEXT_NAMETYPE_host_name);
    for (size_t i = 0; host && i < wire->context_count; i++) {
        X509 *certificate = SSL_CTX_get0_certificate(wire->contexts[i]);
        if (X509_check_host(certificate, host, 0, 0, NULL) != 1) continue;
        SSL_set_SSL_CTX(session, wire->contexts[i]);
        return SSL_TLSEXT_ERR_OK;
    }
    return SSL_TLSEXT_ERR_NOACK;
}

/// HTTP/1.1 or nothing, where the peer says what it speaks. RFC 7301 §3.2
static int choose_protocol(SSL *session, const unsigned char **chosen, unsigned char *length,
                           const unsigned char *offered, unsigned int count, void *argument) {
    (void)session, (void)argument;
    for (unsigned int i = 0; i < count; i += 1u + offered[i]) {
        *length = offered[i];
        *chosen = offered + i + 1;
        if (*length == 8 && memcmp(*chosen, "http/1.1", 8) == 0) return SSL_TLSEXT_ERR_OK;
    }
    return SSL_TLSEXT_ERR_ALERT_FATAL;
}

tls_wire *tls_wire_new(void) {
    tls_wire *wire = calloc(1, sizeof *wire);
    if (!wire) return NULL;
    wire->method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "wire");
    if (wire->method) {
        BIO_meth_set_read(wire->method, wire_read);
        BIO_meth_set_write(wire->method, wire_write);
        BIO_meth_set_ctrl(wire->method, wire_control);
        wire->bio = BIO_new(wire->method);
    }
    if (!wire->bio) {
        tls_wire_free(wire);
        return NULL;
    }
    BIO_set_data(wire->bio, wire);
    BIO_set_init(wire->bio, 1);
    return wire;
}

void tls_wire_free(tls_wire *wire) {
    tls_wire_set_contexts(wire, NULL, 0);
    BIO_free(wire->bio);
    BIO_meth_free(wire->method);
    free(wire);
}

void tls_wire_set_contexts(tls_wire *wire, SSL_CTX *const *contexts, size_t count) {
    // Sessions that are open hold their contexts themselves.
    for (size_t i = 0; i < wire->context_count; i++) SSL_CTX_free(wire->contexts[i]);
    free(wire->contexts);
    wire->contexts = count > 0 ? malloc(count * sizeof *contexts) : NULL;
    wire->context_count = wire->contexts ? count : 0;
    for (size_t i = 0; i < wire->context_count; i++) {
        wire->contexts[i] = contexts[i];
        SSL_CTX_set_tlsext_servername_callback(contexts[i], choose_certificate);
        SSL_CTX_set_tlsext_servername_arg(contexts[i], wire);
        SSL_CTX_set_alpn_select_cb(contexts[i], choose_protocol, NULL);
    }
}

SSL *tls_session(tls_wire *wire) {
    SSL *session = wire->context_count > 0 ? SSL_new(wire->contexts[0]) : NULL;
    if (!session) {
        ERR_clear_error();
        return NULL;
    }
    BIO_up_ref(wire->bio);
    SSL_set_bio(session, wire->bio, wire->bio);
    SSL_set_accept_state(session);
    return session;
}

int tls_is_established(const SSL *session) { return SSL_is_init_finished(session); }

int tls_is_resumed(const SSL *session) { return SSL_session_reused(session); }

/// Gives the turn to a session.
static tls_wire *turn(SSL *session, int descriptor) {
    tls_wire *wire = BIO_get_data(SSL_get_rbio(session));
    wire->descriptor = descriptor;
    wire->start = wire->end = 0;
    return wire;
}

ssize_t tls_receive(SSL *session, int descriptor, void *bytes, size_t capacity) {
    tls_wire *wire = turn(session, descriptor);
    size_t room = capacity - tls_record;
    if (room > sizeof wire->received) room = sizeof wire->received;
    ssize_t arrived = recv(descriptor, wire->received, room, 0);
    if (arrived <= 0) return arrived < 0 ? -errno : 0;
    wire->end = (size_t)arrived;

    size_t total = 0, count = 0;
    while (SSL_read_ex(session, (char *)bytes + total, capacity - total, &count) == 1) {
        total += count;
        if (wire->start == wire->end) return (ssize_t)total;
    }
    int reason = SSL_get_error(session, 0);
    if (reason == SSL_ERROR_WANT_READ) return total > 0 ? (ssize_t)total : -EAGAIN;
    if (reason == SSL_ERROR_ZERO_RETURN) {
        // What came before the end is served first. Then the socket is ready for the next call,
        // which finds the end again, though the peer may have left TCP open.
        if (total > 0) shutdown(descriptor, SHUT_RD);
        return (ssize_t)total;
    }
    // Also SSL_ERROR_WANT_WRITE: a handshake's flights fit into the empty buffer of a new socket.
    ERR_clear_error();
    return -EPROTO;
}

ssize_t tls_send(SSL *session, int descriptor, const void *bytes, size_t count) {
    turn(session, descriptor);
    size_t total = 0, sent = 0;
    while (total < count) {
        if (SSL_write_ex(session, (const char *)bytes + total, count - total, &sent) == 1) {
            total += sent;
            continue;
        }
        if (SSL_get_error(session, 0) == SSL_ERROR_WANT_WRITE) break;
        ERR_clear_error();
        return -EPROTO;
    }
    return (ssize_t)total;
}

void tls_finish_sending(SSL *session, int descriptor) {
    turn(session, descriptor);
    // Before the handshake is done, and after an error, there is nothing to say.
    if (SSL_in_init(session) || SSL_get_shutdown(session) & SSL_SENT_SHUTDOWN) return;
    SSL_shutdown(session);
    ERR_clear_error();
}

void tls_end(SSL *session, int descriptor) {
    tls_finish_sending(session, descriptor);
    SSL_free(session);
}
