"""Measures Cofactor beside other servers on the same work, in turn and in one run.

usage: python3 Benchmarks/bench.py [--help]

Writes Benchmarks/results/latest.md and .svg. Each figure is the median of the rounds; in each round each server is started
anew and has its turn. Processor time per request is what to compare: it depends least on what else the machine does.
"""

import argparse
import dataclasses
import gzip
import http.client
import json
import math
import os
import pathlib
import random
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time

import peers
import report
import studies
from measure import Load, Server, median

HERE = pathlib.Path(__file__).parent
RESULTS = HERE / "results"
ITEM, LARGE, PAGE = "/v1/nutrients/phosphorus", "/v1/nutrients/magnesium", "/v1/symptoms"
GZIP = {"Accept-Encoding": "gzip"}

LOADS = [
    Load("item", ITEM, everybody=True),
    Load("item, 256 connections", ITEM, connections=256),
    Load("item, 2 workers", ITEM, workers=2),
    Load("item, 16 at once", ITEM, depth=16),
    Load("item, new connections", ITEM, fields={"Connection": "close"}),
    Load("item, gzip", ITEM, fields=GZIP),
    Load("item, 304", ITEM, status=304),
    Load("large item", LARGE),
    Load("large item, gzip", LARGE, fields=GZIP),
    Load("collection", PAGE),
    Load("probe", "/healthz"),
    Load("item, TLS", ITEM, secure=True),
    Load("search", "/v1/search?q=cramps+at+night"),
    Load("paths", "/v1/paths?from=vitamin-d-high-dose&to=leg-cramps"),
    Load("filtered collection", "/v1/groups?nutrient=magnesium&type=medicine"),
    Load("assessment", "/v1/assessments", content=HERE / "requests" / "example.json"),
    Load("worst assessment", "/v1/assessments", connections=4, content=HERE / "requests" / "worst.json"),
]

#: The peers that are asked everything they can take.
FEW = {peer.name for peer in (
    peers.Limit, peers.Cofactor, peers.CofactorLogging, peers.Nginx, peers.Go, peers.Hummingbird)}
#: What is measured once more beside Cofactor's answer to a load, in rounds enough to tell them apart: another server's
#: answer, or Cofactor's to another load.
CLOSE = {
    "item": [peers.Limit.name, peers.CofactorLogging.name, "item, gzip", "item, 304"],
    "item, 2 workers": [peers.Limit.name],
    "item, 16 at once": [peers.Limit.name],
}
#: Loads whose system calls are counted.
CALLS = {"item", "item, 16 at once", "item, TLS", "item, 304"}


def get(port: int, path: str, fields: dict[str, str] | None = None) -> tuple[bytes, dict[str, str]]:
    """One answer's content and fields."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", path, headers=fields or {})
    answer = connection.getresponse()
    content = answer.read()
    if answer.status != 200:
        raise RuntimeError(f"{path} is {answer.status}")
    return content, {name.lower(): value for name, value in answer.getheaders()}


class Ports:
    """Numbers of ports that nobody has."""

    next = 18300

    @classmethod
    def take(cls) -> int:
        while True:
            cls.next += 1
            with socket.socket() as taken:
                # Somebody else's answers would be taken for the server's.
                if taken.connect_ex(("127.0.0.1", cls.next)):
                    return cls.next


def prepare(folder: pathlib.Path) -> peers.Contents:
    """Writes what Cofactor answers where the other servers find it."""
    contents = peers.Contents(folder)
    port = Ports.take()
    server = Server(peers.Cofactor().command(port, 1, contents, None), port, 1, folder)
    try:
        for path in {load.path for load in LOADS if "?" not in load.path and not load.content}:
            content, fields = get(port, path)
            head = "HTTP/1.1 200 OK\r\n" + "".join(f"{name}: {value}\r\n" for name, value in fields.items()) + "\r\n"
            file, answer = contents.files / path.lstrip("/"), contents.answers / path.lstrip("/")
            for place in file, answer:
                place.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
            file.with_name(f"{file.name}.gz").write_bytes(gzip.compress(content, 9))
            answer.write_bytes(head.encode() + content)
    finally:
        server.stop()
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
         "/CN=127.0.0.1", "-keyout", str(contents.key), "-out", str(contents.certificate)],
        check=True, capture_output=True)
    return contents


def compare(turns: dict[str, tuple[peers.Peer, Load]], contents: peers.Contents, rounds: int, seconds: int) -> dict:
    """The costs of loads at servers, by name, round by round, each round in an order of its own.

    Each turn is a process of its own: one start of a program is up to a tenth faster than another, by where its pages lie.
    """
    turns = dict(turns)
    costs, calls = {name: [] for name in turns}, {}
    for turn in range(rounds):
        for name, (peer, load) in random.sample(list(turns.items()), len(turns)):
            port, server = Ports.take(), None
            try:
                server = Server(peer.command(port, load.workers, contents, load), port, load.workers, contents.folder)
                fields = {"If-None-Match": get(port, load.path)[1]["etag"]} if load.status == 304 else {}
                server.cost(load, 1, fields)  # warms up
                costs[name].append(server.cost(load, seconds, fields))
                if turn == rounds - 1 and load.name in CALLS:
                    calls[name] = server.system_calls(load, fields)
                if not costs[name][-1].cpu:
                    raise RuntimeError("no answer")
            except RuntimeError as reason:
                print(f"  {name}: {reason}", file=sys.stderr)
                del turns[name]
            finally:
                if server:
                    server.stop()
    found = {}
    for name in turns:
        middle = median(costs[name])
        ratios = [cost.cpu / own.cpu for cost, own in zip(costs[name], costs[peers.Cofactor.name], strict=True)]
        ratio = statistics.median(ratios)
        found[name] = vars(middle) | {
            "rounds": len(ratios), "ratio": ratio, "mean ratio": statistics.geometric_mean(ratios), "error": error(ratios),
            "spread": spread([cost.cpu for cost in costs[name]]), "calls": calls.get(name)}
        print(f"  {name:28} {middle.cpu:9.2f} us  {ratio:6.2f} {middle.rate:10.0f}/s  p99 {middle.p99:7.0f} us"
              f"{f'  {middle.failed} FAILED' if middle.failed else ''}", flush=True)
    return found


def spread(values: list[float]) -> float:
    """How far the rounds lie apart, as a share of their median."""
    return (max(values) - min(values)) / statistics.median(values)


def error(ratios: list[float]) -> float | None:
    """The standard error of the ratios' geometric mean, as a share of it; one alone tells none."""
    if len(ratios) < 2:
        return None
    return statistics.stdev(map(math.log, ratios)) / math.sqrt(len(ratios))


def standing(rivals: list[peers.Peer], contents: peers.Contents, connections: int) -> dict:
    """Start, memory and size of each server, without load."""
    found = {}
    for peer in rivals:
        load = LOADS[0]
        if not peer.takes(load):
            continue
        starts, held, idle, secured = [], None, None, None
        for turn in range(5):
            port = Ports.take()
            try:
                server = Server(peer.command(port, 1, contents, load), port, 1, contents.folder)
                get(port, load.path)
                starts.append((time.monotonic() - server.begin) * 1000)
                if turn == 4:
                    server.rest()  # What is made beside the first answers is no connection's.
                    idle = server.memory()
                    held = server.idle_connection(connections, load.path)
            except (RuntimeError, OSError, KeyError) as reason:
                print(f"  {peer.name}: {reason}", file=sys.stderr)
            finally:
                server.stop()
        if peer.has_tls:
            load, port = dataclasses.replace(load, secure=True), Ports.take()
            server = Server(peer.command(port, 1, contents, load), port, 1, contents.folder)
            try:
                server.rest()
                secured = server.idle_connection(connections, load.path, secure=True)
            except OSError as reason:
                print(f"  {peer.name}: {reason}", file=sys.stderr)
            finally:
                server.stop()
        path = peer.binary()
        found[peer.name] = {
            "start": statistics.median(starts) if starts else None, "idle": idle, "connection": held,
            "secure connection": secured, "size": path.stat().st_size if path else None}
        print(f"  {peer.name:28} {found[peer.name]}", flush=True)
    return found


def keep(results: dict) -> None:
    """Writes what has been measured so far."""
    (RESULTS / "latest.json").write_text(json.dumps(results, indent=1) + "\n")
    report.write(results, RESULTS)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("--rounds", type=int, default=9)
    options.add_argument("--seconds", type=int, default=1)
    options.add_argument(
        "--close-rounds", type=int, default=45, help="rounds of what lies close together; 0 for none")
    options.add_argument("--loads", default="", help="names of loads, separated by semicolons")
    options.add_argument("--peers", default="", help="names of peers, separated by semicolons; Cofactor is always there")
    options.add_argument("--connections", type=int, default=10000, help="how many idle connections are held")
    options.add_argument("--add", action="store_true", help="adds to what the last run measured; its loads stay")
    options.add_argument("--no-standing", action="store_true", help="leaves out start-up and memory")
    options.add_argument("--copies", default="1,10,100", help="how many times the knowledge is held; empty for never")
    options.add_argument("--requests", type=int, default=10_000_000, help="after how many memory is looked at; 0 for none")
    options.add_argument("--no-instructions", action="store_true", help="leaves out the counting of instructions")
    chosen = options.parse_args()
    loads = [load for load in LOADS if not chosen.loads or load.name in chosen.loads.split(";")]
    wanted = chosen.peers.split(";") if chosen.peers else None

    peers.BUILD.mkdir(parents=True, exist_ok=True)
    rivals, missing = [], []
    for kind in peers.PEERS:
        if wanted and kind.name not in wanted and kind is not peers.Cofactor:
            continue
        peer = kind()
        try:
            peer.build()
            rivals.append(peer)
        except peers.Missing as reason:
            missing.append(f"{peer.name}: {reason}")
            print(f"skipped {missing[-1]}", file=sys.stderr)

    RESULTS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        contents = prepare(pathlib.Path(place))
        sizes = {load.path: (contents.files / load.path.lstrip("/")).stat().st_size
                 for load in loads if (contents.files / load.path.lstrip("/")).is_file()}
        results = {"machine": report.machine(), "rounds": chosen.rounds, "seconds": chosen.seconds, "missing": missing,
                   "versions": {peer.name: peer.version for peer in rivals}, "sizes": sizes, "loads": {}}
        if chosen.add:
            before = json.loads((RESULTS / "latest.json").read_text())
            for part in ("versions", "sizes"):
                results[part] = before[part] | results[part]
            results = before | results | {"loads": before["loads"]}
        for load in loads:
            if load.content and not load.content.exists():
                continue
            print(load.name, flush=True)
            asked = {peer.name: (peer, load) for peer in rivals
                     if peer.takes(load) and (load.everybody or wanted or peer.name in FEW)}
            results["loads"][load.name] = compare(asked, contents, chosen.rounds, chosen.seconds)
            keep(results)
        own = next(peer for peer in rivals if peer.name == peers.Cofactor.name)
        for load in loads if chosen.close_rounds else []:
            asked = {peer.name: (peer, load) for peer in rivals if peer.name in CLOSE.get(load.name, [])}
            asked |= {other.name: (own, other) for other in LOADS if other.name in CLOSE.get(load.name, [])}
            if asked:
                print(f"{load.name}, and what is close to it", flush=True)
                asked[own.name] = own, load
                results.setdefault("close", {})[load.name] = compare(
                    asked, contents, chosen.close_rounds, chosen.seconds)
                keep(results)
        if not chosen.no_standing:
            print("start, memory", flush=True)
            asked = [peer for peer in rivals if wanted or peer.name in FEW]
            results["standing"] = standing(asked, contents, chosen.connections)
            keep(results)
        if not chosen.no_instructions:
            print("instructions", flush=True)
            results["instructions"] = studies.instructions(rivals, contents, LOADS, Ports)
        if chosen.requests:
            print("memory over many requests", flush=True)
            results["endurance"] = studies.endurance(contents, LOADS[0], chosen.requests, Ports)
            keep(results)
        if chosen.copies:
            print("knowledge that grows", flush=True)
            results["growth"] = studies.growth(
                contents, LOADS, [int(copies) for copies in chosen.copies.split(",")], chosen.rounds, chosen.seconds, Ports)
    keep(results)
    measured = [*results["loads"].items(), *results.get("close", {}).items()]
    failed = [(load, name) for load, found in measured for name, cost in found.items() if cost["failed"]]
    theirs = {kind.name for kind in peers.PEERS if not issubclass(kind, peers.Cofactor)}
    if any(name not in theirs for _, name in failed):
        sys.exit(f"requests failed: {failed}")


if __name__ == "__main__":
    main()
