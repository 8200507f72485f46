/* The limit: an epoll server that reads whatever comes, counts the ends of heads, and answers each with the same bytes.
   It knows nothing of HTTP but the blank line, so no server that does its work can need less.
   usage: limit PORT WORKERS ANSWER    (a file with the whole answer, head and content) */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

enum { events_at_once = 512, buffer_size = 65536, depth = 64 };

static int port;
static char *answers; /* `depth` answers in a row, for pipelined requests */
static size_t answer_length;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

/* Sends all of it; a slow reader is waited for, which the load of a benchmark is not. */
static int send_all(int connection, const char *bytes, size_t length) {
    while (length > 0) {
        ssize_t sent = send(connection, bytes, length, MSG_NOSIGNAL);
        if (sent < 0) return -1;
        bytes += sent;
        length -= sent;
    }
    return 0;
}

static void *serve(void *unused) {
    (void)unused;
    int listener = socket(AF_INET, SOCK_STREAM, 0), on = 1;
    setsockopt(listener, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 4096)) fail("bind");
    int epoll = epoll_create1(0);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = listener}, events[events_at_once];
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    char *buffer = malloc(buffer_size);
    for (;;) {
        int count = epoll_wait(epoll, events, events_at_once, -1);
        for (int i = 0; i < count; i++) {
            int connection = events[i].data.fd;
            if (connection == listener) {
                connection = accept4(listener, NULL, NULL, 0);
                if (connection < 0) continue;
                setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
                event.data.fd = connection;
                epoll_ctl(epoll, EPOLL_CTL_ADD, connection, &event);
                continue;
            }
            ssize_t length = recv(connection, buffer, buffer_size, 0);
            if (length <= 0) {
                close(connection);
                continue;
            }
            int requests = 0, closes = memmem(buffer, length, "Connection: close", 17) != NULL;
            for (char *at = buffer; (at = memmem(at, buffer + length - at, "\r\n\r\n", 4)); at += 4) requests++;
            if (requests > depth) requests = depth;
            if (send_all(connection, answers, requests * answer_length) || closes) close(connection);
        }
    }
    return NULL;
}

int main(int count, char **arguments) {
    if (count != 4) {
        fprintf(stderr, "usage: limit PORT WORKERS ANSWER\n");
        return 64;
    }
    port = atoi(arguments[1]);
    FILE *file = fopen(arguments[3], "rb");
    if (!file) fail(arguments[3]);
    fseek(file, 0, SEEK_END);
    answer_length = ftell(file);
    rewind(file);
    answers = malloc(answer_length * depth);
    if (fread(answers, 1, answer_length, file) != answer_length) fail("read");
    for (int i = 1; i < depth; i++) memcpy(answers + i * answer_length, answers, answer_length);
    pthread_t thread;
    for (int i = atoi(arguments[2]); i > 1; i--) pthread_create(&thread, NULL, serve, NULL);
    serve(NULL);
}
