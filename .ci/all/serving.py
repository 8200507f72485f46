"""What the steps of .ci/check-all share: a server to try, good clients, and loads."""

import contextlib
import http.client
import json
import os
import random
import re
import resource
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time

PROGRAM = os.environ.get("PROGRAM", ".build/release/cofactor")
CERTIFICATE = ".certificate/certificate.pem"
KEY = ".certificate/key.pem"
TLS = ["--tls-certificate", CERTIFICATE, "--tls-key", KEY]
# One address makes all of a load, which no single client does.
CROWD = ["--max-connections", "19000", "--max-connections-per-address", "19000"]

# As many descriptors as we may have, for us and for what we start.
DESCRIPTORS = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (DESCRIPTORS, DESCRIPTORS))

PATHS = [
    "/v1", "/v1/nutrients", "/v1/nutrients/magnesium", "/v1/forms?nutrient=magnesium&limit=500",
    "/v1/interactions/magnesium--vitamin-d", "/v1/nutrients/vitamin-d/intakes?age=67y&sex=female",
    "/v1/forms/compare?ids=magnesium-oxide,magnesium-citrate&elemental=300mg", "/v1/sources",
    "/v1/no-such-thing", "/", "/style.css", "/healthz",
]


def fail(sentence):
    print("FAILED:", sentence, file=sys.stderr)
    sys.exit(1)


def require(condition, sentence):
    if not condition:
        fail(sentence)


def free_port():
    """A port that nobody listens on, below those that the kernel gives to clients."""
    while True:
        port = random.randrange(10_000, 32_000)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


class Server:
    """`cofactor serve` on a free port of 127.0.0.1, until the end of a `with`."""

    def __init__(self, *options, port=None, descriptors=None, program=PROGRAM, **streams):
        self.port = port or free_port()
        self.is_secure = "--tls-certificate" in options
        self.is_stopping = False
        self.log = tempfile.TemporaryFile()
        streams.setdefault("stdout", subprocess.DEVNULL)
        streams.setdefault("stderr", self.log)

        def bound():
            if descriptors:
                resource.setrlimit(resource.RLIMIT_NOFILE, (descriptors, descriptors))

        self.process = subprocess.Popen(
            [program, "serve", "--port", str(self.port), *options], preexec_fn=bound, **streams)
        self.pid = self.process.pid

    def __enter__(self):
        for _ in range(600):
            with contextlib.suppress(OSError):
                Client(self).get("/healthz")
                return self
            require(self.process.poll() is None, f"the server ended: {self.written()}")
            time.sleep(0.05)
        fail("the server does not answer")

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def written(self):
        """What it wrote to its log."""
        # Not by seek and read: the server writes at the same position.
        return os.pread(self.log.fileno(), os.fstat(self.log.fileno()).st_size, 0).decode()

    def send(self, number):
        self.is_stopping = self.is_stopping or number == signal.SIGTERM
        os.kill(self.pid, number)

    def stop(self, within=40):
        """Ends it as a service manager does, and says how it ended."""
        if not self.is_stopping:
            self.send(signal.SIGTERM)
        return self.process.wait(within)

    def resident(self):
        """Bytes of memory in use."""
        with open(f"/proc/{self.pid}/smaps_rollup") as report:
            return int(re.search(r"Rss: *(\d+)", report.read())[1]) * 1024

    def descriptors(self):
        return len(os.listdir(f"/proc/{self.pid}/fd"))

    def processor_seconds(self):
        with open(f"/proc/{self.pid}/stat") as report:
            fields = report.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def url(self, path="/"):
        return f"http{'s' if self.is_secure else ''}://127.0.0.1:{self.port}{path}"

    def connect(self, source="127.0.0.1", timeout=10):
        """A socket that is connected, and speaks TLS if the server does."""
        plain = socket.create_connection(("127.0.0.1", self.port), timeout, (source, 0))
        plain.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if not self.is_secure:
            return plain
        context = ssl.create_default_context(cafile=CERTIFICATE)
        return context.wrap_socket(plain, server_hostname="localhost")

    def calms_down(self, baseline, seconds=15):
        """Waits until no descriptors are left of what was tried, and says how many there are."""
        end = time.monotonic() + seconds
        while self.descriptors() > baseline and time.monotonic() < end:
            time.sleep(0.1)
        return self.descriptors()


class Client:
    """A good client, on one connection."""

    def __init__(self, server, source="127.0.0.1", timeout=10):
        self.connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout)
        self.connection.sock = server.connect(source, timeout)
        # Only one connection: a new one is somebody else's decision.
        self.connection.auto_open = 0
        self.is_over = False

    def get(self, path="/v1/nutrients/magnesium"):
        """The status, once all of the content has come; anything less is an OSError."""
        try:
            self.connection.request("GET", path)
            response = self.connection.getresponse()
            self.is_over = response.will_close
            response.read()
            return response.status
        except http.client.HTTPException as error:
            raise OSError(repr(error)) from error

    def close(self):
        self.connection.close()


class Clients:
    """Threads of good clients that count their requests and keep their failures."""

    def __init__(self, server, count, stays=True):
        self.server, self.stays = server, stays
        self.answered, self.failures, self.slowest = 0, [], 0.0
        self.is_stopping = False
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.run, args=(n,)) for n in range(count)]
        for thread in self.threads:
            thread.start()

    def run(self, number):
        while not self.is_stopping and not (self.stays and self.server.is_stopping):
            try:
                client = Client(self.server)
            except ConnectionRefusedError:
                return  # The server has gone, and said so.
            except OSError as error:
                return self.failures.append(f"connecting: {error!r}")
            try:
                self.go_on(client, number)
            except OSError as error:
                return self.failures.append(f"{error!r}")
            finally:
                client.close()

    def go_on(self, client, number):
        """Sends requests on one connection until it is told that this was the last."""
        while not self.is_stopping and not client.is_over:
            start = time.monotonic()
            path = PATHS[number % len(PATHS)]
            status = client.get(path)
            with self.lock:
                number += 1
                self.answered += 1
                self.slowest = max(self.slowest, time.monotonic() - start)
            if status != (404 if path.endswith("no-such-thing") else 200):
                self.failures.append(f"{path}: {status}")
            if not self.stays:
                return

    def stop(self):
        self.is_stopping = True
        self.join()

    def join(self):
        for thread in self.threads:
            thread.join()


@contextlib.contextmanager
def wrk(server, seconds, connections=64, script=True, fields={}, path="/v1"):
    """wrk at work meanwhile, or for so long; its report is in the value's `text` afterwards.

    A script of one's own is given by its path; `True` asks for every path in turn."""
    command = ["wrk", "-t2", f"-c{connections}", f"-d{seconds}s", server.url(path)]
    for name, value in fields.items():
        command[1:1] = ["-H", f"{name}: {value}"]
    if script:
        command[1:1] = ["-s", write_script() if script is True else script]
    load = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    load.text = ""
    try:
        yield load
        load.send_signal(signal.SIGINT)
        load.text = load.communicate(timeout=30)[0]
    finally:
        load.kill()


def write_script():
    """A script that makes wrk ask for every path in turn."""
    path = os.path.join(folder(), "paths.lua")
    with open(path, "w") as script:
        script.write("local paths = {%s}\nlocal next = 0\n" % ", ".join(map(json.dumps, PATHS[:8])))
        script.write("request = function()\n  next = next % #paths + 1\n")
        script.write("  return wrk.format('GET', paths[next])\nend\n")
    return path


_folder = None


def folder():
    """A folder for what is written on the way, which goes away at the end."""
    global _folder
    if _folder is None:
        _folder = tempfile.TemporaryDirectory()
    return _folder.name


def requests_per_second(text):
    return float(re.search(r"Requests/sec: *([\d.]+)", text)[1])


def bad(text):
    """How many of wrk's requests failed."""
    counts = re.findall(r"(?:connect|read|write|timeout) (\d+)|Non-2xx or 3xx responses: (\d+)", text)
    return sum(int(number) for pair in counts for number in pair if number)


def measure(name, service, servers, seconds=5, **more):
    """Requests a second under wrk, and what each costs the servers in microseconds of a processor."""
    with wrk(service, 300, 32, **more) as load:
        time.sleep(1)
        before, start = sum(server.processor_seconds() for server in servers), time.monotonic()
        time.sleep(seconds)
        used, took = sum(server.processor_seconds() for server in servers) - before, time.monotonic() - start
    rate = requests_per_second(load.text)
    require(bad(load.text) == 0, load.text)
    cost = used / took / rate * 1e6
    size = re.search(r"([\d.]+[KMG]?B) read", load.text)[1]
    print(f"{name}: {rate:.0f} requests a second, {used / took:.2f} processors, {cost:.1f} us of processor "
          f"each ({size} in all)", flush=True)
    return cost
