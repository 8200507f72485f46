// What cannot stand in the header: accept4 is a GNU extension, which a header cannot ask for once
// another has been read, and `struct epoll_event`, packed and with a union, is no plain value.
#define _GNU_SOURCE
#include "CSystem.h"

int system_accept(int listener) {
    return system_result(accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC));
}

int system_epoll_wait(int epoll, uint64_t *data, int milliseconds) {
    struct epoll_event events[system_most_ready];
    int count = epoll_wait(epoll, events, system_most_ready, milliseconds);
    for (int i = 0; i < count; i++) data[i] = events[i].data.u64;
    return system_result(count);
}
