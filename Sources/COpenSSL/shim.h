// OpenSSL for Swift. Macros with a cast or a call, Swift does not see: those few that are needed
// stand here as functions that do the same and nothing else.
#pragma once

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>

static inline long openssl_set_minimum_version(SSL_CTX *context, int version) {
    return SSL_CTX_set_min_proto_version(context, version);
}

static inline long openssl_set_groups(SSL_CTX *context, const char *list) {
    return SSL_CTX_set1_groups_list(context, list);
}

/// What Mozilla's advice turns off; and the server's order of ciphers holds, but that ChaCha20 is
/// first for peers who would rather have it, being without AES in hardware.
static inline void openssl_set_safe_options(SSL_CTX *context) {
    SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION |
                                     SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
}

/// A write may take less than all and be taken up again from elsewhere; buffers that are empty are
/// given back; sessions are kept by tickets only.
static inline void openssl_set_lean_modes(SSL_CTX *context) {
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                  SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
}

/// Groups for DHE of the same strength as the certificate's key.
static inline long openssl_choose_dh(SSL_CTX *context) { return SSL_CTX_set_dh_auto(context, 1); }

enum { openssl_ticket_keys = 80 };

static inline long openssl_set_ticket_keys(SSL_CTX *context, const void *keys) {
    return SSL_CTX_set_tlsext_ticket_keys(context, (void *)keys, openssl_ticket_keys);
}

/// Takes the certificate over.
static inline long openssl_add_to_chain(SSL_CTX *context, X509 *certificate) {
    return SSL_CTX_add0_chain_cert(context, certificate);
}

/// OpenSSL would ask at the terminal.
static inline int openssl_no_password(char *room, int count, int is_for_writing, void *data) {
    (void)room, (void)count, (void)is_for_writing, (void)data;
    return -1;
}

static inline X509 *openssl_read_certificate(BIO *bio) {
    return PEM_read_bio_X509(bio, NULL, openssl_no_password, NULL);
}

static inline EVP_PKEY *openssl_read_key(BIO *bio) {
    return PEM_read_bio_PrivateKey(bio, NULL, openssl_no_password, NULL);
}

/// Whether the error says that there is no more PEM, which is how a file of several ends.
static inline int openssl_is_end_of_pem(unsigned long error) {
    return ERR_GET_LIB(error) == ERR_LIB_PEM && ERR_GET_REASON(error) == PEM_R_NO_START_LINE;
}
