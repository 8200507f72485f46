// What Swift's Glibc module hides: epoll, eventfd, accept4, socket addresses, processor sets, malloc_trim.
//
// Plain values in and out, no decisions. Each function returns what the system call returned or, when it
// failed, minus its errno, as the kernel itself does.
#pragma once

#include "TLS.h"

#include <arpa/inet.h>
#include <errno.h>
#include <malloc.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdint.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <unistd.h>

enum {
    system_readable = EPOLLIN,
    system_writable = EPOLLOUT,
    system_exclusive = EPOLLEXCLUSIVE,
    system_most_ready = 256,
    system_most_name = 128,
};

static inline int system_result(int result) { return result < 0 ? -errno : result; }

static inline int system_epoll(void) { return system_result(epoll_create1(EPOLL_CLOEXEC)); }

static inline int system_epoll_add(int epoll, int descriptor, uint32_t events, uint64_t data) {
    struct epoll_event event = {.events = events, .data = {.u64 = data}};
    return system_result(epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event));
}

static inline int system_epoll_change(int epoll, int descriptor, uint32_t events, uint64_t data) {
    struct epoll_event event = {.events = events, .data = {.u64 = data}};
    return system_result(epoll_ctl(epoll, EPOLL_CTL_MOD, descriptor, &event));
}

static inline int system_epoll_remove(int epoll, int descriptor) {
    return system_result(epoll_ctl(epoll, EPOLL_CTL_DEL, descriptor, NULL));
}

/// Waits, and returns how many descriptors are ready; `data` gets the numbers they were added with,
/// at most `system_most_ready`.
int system_epoll_wait(int epoll, uint64_t *data, int milliseconds);

static inline int system_eventfd(void) {
    return system_result(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
}

static inline int system_eventfd_raise(int descriptor) {
    return system_result(eventfd_write(descriptor, 1));
}

static inline int system_eventfd_clear(int descriptor) {
    eventfd_t value;
    return system_result(eventfd_read(descriptor, &value));
}

/// AF_INET or AF_INET6 for a numeric address, else 0.
static inline int system_family(const char *host) {
    struct in6_addr address;
    if (inet_pton(AF_INET, host, &address) == 1) return AF_INET;
    return inet_pton(AF_INET6, host, &address) == 1 ? AF_INET6 : 0;
}

static inline int system_socket(int family) {
    return system_result(socket(family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
}

static inline int system_turn_on(int descriptor, int level, int option) {
    int on = 1;
    return system_result(setsockopt(descriptor, level, option, &on, sizeof on));
}

static inline int system_bind_ipv4(int descriptor, const char *host, uint16_t port) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
    inet_pton(AF_INET, host, &address.sin_addr);
    return system_result(bind(descriptor, (struct sockaddr *)&address, sizeof address));
}

static inline int system_bind_ipv6(int descriptor, const char *host, uint16_t port) {
    struct sockaddr_in6 address = {.sin6_family = AF_INET6, .sin6_port = htons(port)};
    inet_pton(AF_INET6, host, &address.sin6_addr);
    return system_result(bind(descriptor, (struct sockaddr *)&address, sizeof address));
}

static inline int system_listen(int descriptor, int backlog) {
    return system_result(listen(descriptor, backlog));
}

/// The port that a socket is bound to, 0 for a Unix-domain socket; `host` gets the numeric address,
/// or `unix:` and the path.
int system_name(int descriptor, char host[system_most_name]);

/// Whether a socket listens for streams.
int system_is_listening(int descriptor);

/// Makes an inherited descriptor as `system_socket` would have made it.
int system_adopt(int descriptor);

/// The address of a Unix-domain socket; an `@` at its beginning stands for NUL, the abstract
/// namespace. -ENAMETOOLONG when there is no room for it.
int system_bind_path(int descriptor, const char *path);

/// Connects, and waits for it. A host is a numeric address, or a path when `family` is AF_UNIX.
int system_connect(int descriptor, int family, const char *host, uint16_t port);

/// Bounds how long a blocking socket waits for one call.
int system_set_patience(int descriptor, int milliseconds);

/// A blocking socket, for who has nothing else to do.
static inline int system_waiting_socket(int family) {
    return system_result(socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0));
}

/// Sends one datagram to a Unix-domain socket, named as for `system_bind_path`.
int system_tell(const char *path, const char *message);

/// How many processors this process may run on.
int system_processors(void);

/// A new connection. `high` and `low` get the peer's IPv6 address, or IPv4 mapped to it; both are 0
/// for a Unix-domain socket.
int system_accept(int listener, uint64_t *high, uint64_t *low);

static inline ssize_t system_receive(int descriptor, void *bytes, size_t capacity) {
    ssize_t count = recv(descriptor, bytes, capacity, 0);
    return count < 0 ? -errno : count;
}

static inline ssize_t system_send(int descriptor, const void *bytes, size_t count) {
    ssize_t sent = send(descriptor, bytes, count, MSG_NOSIGNAL);
    return sent < 0 ? -errno : sent;
}

/// `writev` would raise SIGPIPE when the peer is gone; `sendmsg` can be told not to.
static inline ssize_t system_send_two(int descriptor, const void *first, size_t first_count,
                                      const void *second, size_t second_count) {
    struct iovec parts[2] = {{(void *)first, first_count}, {(void *)second, second_count}};
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = 2};
    ssize_t sent = sendmsg(descriptor, &message, MSG_NOSIGNAL);
    return sent < 0 ? -errno : sent;
}

static inline int system_finish_sending(int descriptor) {
    return system_result(shutdown(descriptor, SHUT_WR));
}
