"""Loads a server and reads what that cost it."""

import dataclasses
import http.client
import json
import os
import pathlib
import re
import resource
import socket
import ssl
import statistics
import subprocess
import time

HERE = pathlib.Path(__file__).parent


@dataclasses.dataclass
class Load:
    """What is asked of a server, and by how many at once."""

    name: str
    path: str
    connections: int = 64
    workers: int = 1
    depth: int = 1
    fields: dict[str, str] = dataclasses.field(default_factory=dict)
    content: pathlib.Path | None = None
    secure: bool = False
    status: int = 200
    everybody: bool = False
    """Whether every peer is asked, and not only those that `bench.FEW` names."""


@dataclasses.dataclass
class Cost:
    """What one round found."""

    cpu: float
    """Processor time of the server for each request, in microseconds."""
    rate: float
    """Requests a second."""
    p50: float
    p99: float
    p999: float
    failed: int
    memory: int
    """Bytes of the server that are its own, after the round."""


def median(costs: list[Cost]) -> Cost:
    """The middle of each figure; of failures the sum."""
    middle = {field: statistics.median(getattr(cost, field) for cost in costs)
              for field in ("cpu", "rate", "p50", "p99", "p999", "memory")}
    return Cost(**middle, failed=sum(cost.failed for cost in costs))


class Server:
    """A running server: a process with its descendants, in a group of its own."""

    def __init__(self, command: list[str], port: int, workers: int, folder: pathlib.Path, pinned: bool = True,
                 patience: int = 60):
        """Starts `command` and waits until it takes a connection, for `patience` seconds at most.

        `pinned` keeps it on the first processor, so that the load has the other; with two workers nobody is pinned.
        """
        self.port = port
        self.log = open(folder / f"{port}.log", "wb")
        everywhere = os.sched_getaffinity(0)
        if pinned and workers == 1 and len(everywhere) > 1:
            os.sched_setaffinity(0, {0})  # The process that is started inherits it.
        self.begin = begin = time.monotonic()
        self.process = subprocess.Popen(command, stdout=self.log, stderr=self.log, start_new_session=True)
        os.sched_setaffinity(0, everywhere)
        while True:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                if self.process.poll() is not None or time.monotonic() - begin > patience:
                    raise RuntimeError(f"{command[0]} does not serve: see {self.log.name}")
                time.sleep(0.0005)

    def processes(self) -> list[str]:
        """The group's processes, by number."""
        group = str(self.process.pid)
        found = []
        for entry in os.listdir("/proc"):
            if entry.isdigit():
                try:
                    stat = pathlib.Path(f"/proc/{entry}/stat").read_text()
                except OSError:
                    continue
                if stat.rpartition(")")[2].split()[2] == group:
                    found.append(entry)
        return found

    def cpu(self) -> int:
        """Nanoseconds that the group was on processors, in user and system mode, threads that ended included."""
        # The processor-time clock of another process, as clock_getcpuclockid(3) makes its number.
        return sum(time.clock_gettime_ns(~int(process) << 3 | 2) for process in self.processes())

    def rest(self) -> None:
        """Waits until it does nothing any more: some things are made beside the first answers."""
        before = self.cpu()
        while True:
            time.sleep(1)
            spent = self.cpu() - before
            if spent < 10_000_000:
                return
            before += spent

    def memory(self) -> int:
        """Bytes in memory that are the group's own: shared pages count by their share."""
        total = 0
        for process in self.processes():
            text = pathlib.Path(f"/proc/{process}/smaps_rollup").read_text()
            total += int(re.search(r"^Pss:\s+(\d+)", text, re.M)[1]) * 1024
        return total

    def stop(self) -> None:
        try:
            os.killpg(self.process.pid, 15)
            self.process.wait(10)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            os.killpg(self.process.pid, 9)
            self.process.wait()
        self.log.close()

    def wrk(self, load: Load, seconds: int, fields: dict[str, str]) -> dict:
        """Runs the load and gives what it says."""
        pin = ["taskset", "-c", "1"] if load.workers == 1 and os.cpu_count() > 1 else []
        scheme = "https" if load.secure else "http"
        command = pin + [
            "wrk", "-t1", f"-c{load.connections}", f"-d{seconds}s", "-s", str(HERE / "wrk.lua"),
            *(word for name, value in (load.fields | fields).items() for word in ("-H", f"{name}: {value}")),
            f"{scheme}://127.0.0.1:{self.port}{load.path}", "--", str(load.depth),
            *([str(load.content)] if load.content else [])]
        output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return json.loads(output.strip().rpartition("\n")[2])

    def cost(self, load: Load, seconds: int, fields: dict[str, str]) -> Cost:
        """What each request of the load costs."""
        before = self.cpu()
        found = self.wrk(load, seconds, fields)
        spent = self.cpu() - before
        requests = max(found["requests"], 1)
        return Cost(
            cpu=spent / 1000 / requests, rate=requests / (found["microseconds"] / 1e6), p50=found["p50"],
            p99=found["p99"], p999=found["p999"], failed=found["failed"], memory=self.memory())

    def system_calls(self, load: Load, fields: dict[str, str]) -> float | None:
        """System calls for each request under load, as strace counts them; nil without strace."""
        output = HERE / "results" / ".strace"
        try:
            tracer = subprocess.Popen(
                ["strace", "-f", "-c", "-o", str(output), *(word for number in self.processes()
                                                           for word in ("-p", number))],
                stderr=subprocess.PIPE)
        except FileNotFoundError:
            return None
        tracer.stderr.readline()  # "attached"
        time.sleep(0.3)
        requests = self.wrk(load, 2, fields)["requests"]
        tracer.send_signal(2)
        tracer.wait()
        total = next((line.split() for line in output.read_text().splitlines() if line.endswith(" total")), None)
        output.unlink()
        return int(total[3]) / requests if total else None

    def idle_connection(self, count: int, path: str, secure: bool = False) -> float:
        """Bytes that the server holds for each connection that asked once and then is silent."""
        context = ssl._create_unverified_context() if secure else None
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        count = min(count, hard - 200)
        request = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode()
        before = self.memory()
        connections = []
        for _ in range(count):
            connection = socket.create_connection(("127.0.0.1", self.port), 10)
            if context:
                connection = context.wrap_socket(connection)
            connection.sendall(request)
            answer = http.client.HTTPResponse(connection)
            answer.begin()
            answer.read()
            connections.append(connection)
        held = self.memory() - before
        for connection in connections:
            connection.close()
        return held / count
