// What cannot stand in the header: accept4 is a GNU extension, which a header cannot ask for once
// another has been read, and `struct epoll_event`, packed and with a union, is no plain value.
#define _GNU_SOURCE
#include "CSystem.h"

/// Any address that a peer here may have.
typedef union {
    struct sockaddr any;
    struct sockaddr_in ipv4;
    struct sockaddr_in6 ipv6;
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

int system_epoll_wait(int epoll, uint64_t *data, int milliseconds) {
    struct epoll_event events[system_most_ready];
    int count = epoll_wait(epoll, events, system_most_ready, milliseconds);
    for (int i = 0; i < count; i++) data[i] = events[i].data.u64;
    return system_result(count);
}
