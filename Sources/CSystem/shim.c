// accept4 is a GNU extension, which a header cannot ask for once another has been read.
#define _GNU_SOURCE
#include "CSystem.h"

int system_accept(int listener) {
    return system_result(accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC));
}
