// What cannot stand in the header: accept4 and processor sets are GNU extensions, which a header
// cannot ask for once another has been read; `struct epoll_event` and socket addresses, packed or
// unions, are no plain values.
#define _GNU_SOURCE
#include "CSystem.h"

#include <fcntl.h>
#include <sched.h>
#include <stddef.h>
#include <stdio.h>

/// Any address that a socket here may have.
typedef union {
    struct sockaddr any;
    struct sockaddr_in ipv4;
    struct sockaddr_in6 ipv6;
    struct sockaddr_un local;
} system_address;

static uint64_t system_word(const uint8_t *bytes) {
    uint64_t word = 0;
    for (int i = 0; i < 8; i++) word = word << 8 | bytes[i];
    return word;
}

int system_accept(int listener, uint64_t *high, uint64_t *low) {
    system_address peer = {.any.sa_family = AF_UNSPEC};
    socklen_t size = sizeof peer;
    int descriptor = accept4(listener, &peer.any, &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
    *high = *low = 0;
    if (peer.any.sa_family == AF_INET) {
        *low = (uint64_t)0xFFFF << 32 | ntohl(peer.ipv4.sin_addr.s_addr);
    } else if (peer.any.sa_family == AF_INET6) {
        *high = system_word(peer.ipv6.sin6_addr.s6_addr);
        *low = system_word(peer.ipv6.sin6_addr.s6_addr + 8);
    }
    return system_result(descriptor);
}

int system_name(int descriptor, char host[system_most_name]) {
    system_address name;
    socklen_t size = sizeof name;
    memset(&name, 0, sizeof name);
    if (getsockname(descriptor, &name.any, &size) < 0) return -errno;
    if (name.any.sa_family == AF_UNIX) {
        snprintf(host, system_most_name, "unix:%s", name.local.sun_path);
        return 0;
    }
    int is_ipv4 = name.any.sa_family == AF_INET;
    const void *bytes = is_ipv4 ? (void *)&name.ipv4.sin_addr : (void *)&name.ipv6.sin6_addr;
    if (!inet_ntop(name.any.sa_family, bytes, host, system_most_name)) return -errno;
    return ntohs(is_ipv4 ? name.ipv4.sin_port : name.ipv6.sin6_port);
}

int system_is_listening(int descriptor) {
    int type = 0, accepts = 0;
    socklen_t size = sizeof type;
    if (getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &size) < 0) return 0;
    if (getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &accepts, &size) < 0) return 0;
    return type == SOCK_STREAM && accepts;
}

int system_adopt(int descriptor) {
    int flags = fcntl(descriptor, F_GETFL);
    if (flags < 0 || fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) < 0) return -errno;
    return system_result(fcntl(descriptor, F_SETFD, FD_CLOEXEC)) < 0 ? -errno : descriptor;
}

/// Fills in a path and returns the address's size, or minus errno.
static int system_path(system_address *address, const char *path) {
    size_t length = strlen(path);
    memset(address, 0, sizeof *address);
    if (length >= sizeof address->local.sun_path) return -ENAMETOOLONG;
    address->local.sun_family = AF_UNIX;
    memcpy(address->local.sun_path, path, length);
    if (path[0] != '@') return sizeof address->local;
    address->local.sun_path[0] = 0;
    return (int)(offsetof(struct sockaddr_un, sun_path) + length);
}

int system_bind_path(int descriptor, const char *path) {
    system_address address;
    int size = system_path(&address, path);
    return size < 0 ? size : system_result(bind(descriptor, &address.any, (socklen_t)size));
}

int system_connect(int descriptor, int family, const char *host, uint16_t port) {
    system_address address;
    int size = family == AF_UNIX ? system_path(&address, host) : (int)sizeof address;
    if (size < 0) return size;
    if (family == AF_INET) {
        address.ipv4 = (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons(port)};
        inet_pton(AF_INET, host, &address.ipv4.sin_addr);
    } else if (family == AF_INET6) {
        address.ipv6 = (struct sockaddr_in6){.sin6_family = AF_INET6, .sin6_port = htons(port)};
        inet_pton(AF_INET6, host, &address.ipv6.sin6_addr);
    }
    return system_result(connect(descriptor, &address.any, (socklen_t)size));
}

int system_set_patience(int descriptor, int milliseconds) {
    struct timeval time = {milliseconds / 1000, milliseconds % 1000 * 1000};
    int result = setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    if (result == 0) result = setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &time, sizeof time);
    return system_result(result);
}

int system_tell(const char *path, const char *message) {
    system_address address;
    int size = system_path(&address, path);
    if (size < 0) return size;
    int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0) return -errno;
    ssize_t sent = sendto(descriptor, message, strlen(message), MSG_NOSIGNAL | MSG_DONTWAIT,
                          &address.any, (socklen_t)size);
    int result = sent < 0 ? -errno : 0;
    close(descriptor);
    return result;
}

int system_processors(void) {
    // Room for 8,192 processors, as many as Linux can be built for.
    cpu_set_t set[8192 / CPU_SETSIZE];
    if (sched_getaffinity(0, sizeof set, set) < 0) return -errno;
    return CPU_COUNT_S(sizeof set, set);
}

int system_epoll_wait(int epoll, uint64_t *data, int milliseconds) {
    struct epoll_event events[system_most_ready];
    int count = epoll_wait(epoll, events, system_most_ready, milliseconds);
    for (int i = 0; i < count; i++) data[i] = events[i].data.u64;
    return system_result(count);
}
