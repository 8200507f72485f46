"""What there is to know beside the cost of loads: what a request executes, whether memory grows with the requests, and
how costs grow with the knowledge."""

import glob
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time

import peers
from measure import Load, Server, median

HERE = pathlib.Path(__file__).parent
#: What the counted requests are, and how many are counted.
COUNTED = {"item": 1_000, "item, 304": 1_000, "item, gzip": 1_000, "search": 100, "paths": 100}
#: What is measured on knowledge that grows.
GROWN = ("item", "search", "paths")


def instructions(rivals: list[peers.Peer], contents: peers.Contents, loads: list[Load], ports) -> dict:
    """Instructions in user mode for each request of a load, of the servers that are one plain program."""
    if not shutil.which("valgrind"):
        print("  valgrind is not installed", file=sys.stderr)
        return {}
    found = {load.name: {} for load in loads if load.name in COUNTED}
    for peer in rivals:
        if not isinstance(peer, (peers.Limit, peers.Cofactor)) or isinstance(peer, peers.CofactorLogging):
            continue
        stripped, dump = contents.folder / "stripped", contents.folder / f"callgrind.{peer.name.split()[0]}"
        subprocess.run(["strip", "-o", stripped, peer.binary()], check=True)  # callgrind fails at new debug sections
        port = ports.take()
        command = peer.command(port, 1, contents, loads[0])
        counting = ["valgrind", "-q", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={dump}"]
        server = Server([*counting, str(stripped), *command[1:]], port, 1, contents.folder, patience=180)
        try:
            server.rest()
            for load in loads:
                if load.name in found:
                    count = counted(server, load, dump) if peer.takes(load) else None
                    found[load.name][peer.name] = count
                    print(f"  {peer.name:28} {load.name}: {count}", flush=True)
        finally:
            server.stop()
    return found


def counted(server: Server, load: Load, dump: pathlib.Path) -> float:
    """Instructions of one request."""
    fields = load.fields | ({"If-None-Match": "*"} if load.status == 304 else {})
    lines = [f"GET {load.path} HTTP/1.1", "Host: 127.0.0.1", *(f"{name}: {value}" for name, value in fields.items())]
    request = "\r\n".join([*lines, "", ""]).encode()

    def control(*words: str) -> None:
        subprocess.run(["callgrind_control", *words, str(server.process.pid)], check=True, capture_output=True)

    with socket.create_connection(("127.0.0.1", server.port), 60) as connection:
        exchange(connection, request, 20)
        control("-i", "on")
        exchange(connection, request, 20)
        control("-d")
        before = set(glob.glob(f"{dump}.*"))
        exchange(connection, request, COUNTED[load.name])
        control("-d")
        control("-i", "off")
    new = (set(glob.glob(f"{dump}.*")) - before).pop()
    return int(re.search(r"^totals: (\d+)", pathlib.Path(new).read_text(), re.M)[1]) / COUNTED[load.name]


def exchange(connection: socket.socket, request: bytes, count: int) -> None:
    """Asks the same again and again; the answers are all as long as the first."""
    for _ in range(count):
        connection.sendall(request)
        received = connection.recv(65_536)
        head = received.partition(b"\r\n\r\n")[0]
        length = re.search(rb"\r\ncontent-length: (\d+)", head, re.I)
        left = len(head) + 4 + (int(length[1]) if length and b" 304 " not in head[:16] else 0) - len(received)
        while left > 0:
            left -= len(connection.recv(65_536))


def endurance(contents: peers.Contents, load: Load, requests: int, ports) -> list[tuple[int, int]]:
    """Memory after so many requests and more, sixteen at once."""
    port = ports.take()
    server = Server(peers.Cofactor().command(port, 1, contents, load), port, 1, contents.folder)
    deep, done, found = Load(load.name, load.path, depth=16), 0, []
    try:
        while done < requests:
            done += server.wrk(deep, 2, {})["requests"]
            found.append((done, server.memory()))
        print(f"  {found[0]} … {found[-1]}", flush=True)
        places = sorted({0, *(len(found) * part // 5 - 1 for part in range(1, 6)), len(found) - 1} - {-1})
        return [found[place] for place in places]
    finally:
        server.stop()


def growth(
    contents: peers.Contents, loads: list[Load], copies: list[int], rounds: int, seconds: int, ports
) -> list[dict]:
    """The cost of what is looked up, searched and walked in the same knowledge many times over, round by round in turn."""
    servers, found = [], []
    chosen = [load for load in loads if load.name in GROWN]
    try:
        for count in copies:
            folder = contents.folder / f"knowledge-{count}"
            subprocess.run([sys.executable, HERE / "enlarge.py", str(count), folder], check=True)
            port = ports.take()
            command = [*peers.Cofactor().command(port, 1, contents, loads[0]), "--knowledge", str(folder)]
            servers.append(Server(command, port, 1, contents.folder, patience=600))
            servers[-1].rest()
            entities = sum(1 for _ in folder.rglob("*.json"))
            found.append({"copies": count, "entities": entities})
        for load in chosen:
            costs = [[] for _ in servers]
            for turn in range(rounds + 1):
                for place, server in enumerate(servers):
                    cost = server.cost(load, seconds if turn else 1, {})
                    if turn:  # The first one warms up.
                        costs[place].append(cost)
            for place, server in enumerate(servers):
                found[place][load.name] = median(costs[place]).cpu
                print(f"  {found[place]['copies']:4} times {load.name}: {found[place][load.name]:9.2f} us", flush=True)
        for place, server in enumerate(servers):
            found[place]["memory"] = server.memory()
        return found
    finally:
        for server in servers:
            server.stop()
