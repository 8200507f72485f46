"""The servers that are measured, and how each is started with the same contents."""

import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent
BUILD = ROOT / ".build" / "peers"


class Missing(Exception):
    """A peer cannot run here; says why."""


def need(program: str) -> str:
    """Where a program is."""
    path = shutil.which(program) or shutil.which(program, path="/usr/sbin:/sbin")
    if path is None:
        raise Missing(f"{program} is not installed")
    return path


def run(command: list[str], folder: pathlib.Path = HERE) -> None:
    """Runs a step of building a peer, quietly unless it fails."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    if done.returncode != 0:
        raise Missing(f"{' '.join(command)} failed: {(done.stderr or done.stdout).strip()[-500:]}")


class Peer:
    """A kind of server. `answers` tells which loads it can take."""

    name: str
    version = ""
    #: Whether it has entity tags, files coded by gzip, and TLS.
    has_tags = has_gzip = has_tls = False
    #: Whether it answers all that Cofactor answers.
    computes = False

    def build(self) -> None:
        """Makes what it needs, once."""

    def command(self, port: int, workers: int, contents: "Contents", load) -> list[str]:
        """The command that serves."""
        raise NotImplementedError

    def binary(self) -> pathlib.Path | None:
        """The program's file; none where it is a script."""
        return None

    def takes(self, load) -> bool:
        if load.secure and not self.has_tls or load.content or "?" in load.path:
            return False
        return (load.status != 304 or self.has_tags) and ("Accept-Encoding" not in load.fields or self.has_gzip)


class Contents:
    """What Cofactor answers, as files that the others serve, with a certificate for all."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        self.files = folder / "files"
        self.answers = folder / "answers"
        self.certificate = folder / "certificate.pem"
        self.key = folder / "key.pem"

    def write(self, name: str, text: str) -> str:
        path = self.folder / name
        path.write_text(text)
        return str(path)


class Cofactor(Peer):
    """This project's program."""

    name = "Cofactor"
    has_tags = has_gzip = has_tls = computes = True
    program = ROOT / ".build" / "release" / "cofactor"

    def build(self) -> None:
        self.version = subprocess.run(
            [self.program, "--version"], capture_output=True, text=True, check=True).stdout.split("\n")[0]

    def binary(self):
        return self.program

    def command(self, port, workers, contents, load):
        words = [str(self.program), "serve", "--port", str(port), "--workers", str(workers),
                 "--max-connections", "19000", "--max-connections-per-address", "19000"]
        if load is not None and load.secure:
            words += ["--tls-certificate", str(contents.certificate), "--tls-key", str(contents.key)]
        return words

    def takes(self, load) -> bool:
        return True


class CofactorLogging(Cofactor):
    """The same with its access log, to a file."""

    name = "Cofactor, access log on"

    def command(self, port, workers, contents, load):
        return super().command(port, workers, contents, load) + ["--access-log", "json"]

    def takes(self, load) -> bool:
        return load.name == "item"


class Limit(Peer):
    """A bare epoll server in C with one fixed answer: Cofactor's, head and all."""

    name = "C epoll, one fixed answer"

    def build(self):
        run([need("cc"), "-O2", "-pthread", "-o", str(BUILD / "limit"), "peers/limit/limit.c"])

    def binary(self):
        return BUILD / "limit"

    def command(self, port, workers, contents, load):
        answer = contents.answers / (load.path if load else "/healthz").lstrip("/")
        if load is not None and "Connection" in load.fields:
            # It closes, and so says what Cofactor says then; the load takes an end untold of for a failure.
            head, _, content = answer.read_bytes().partition(b"\r\n\r\n")
            answer = contents.folder / f"{port}.answer"
            answer.write_bytes(head + b"\r\nConnection: close\r\n\r\n" + content)
        return [str(BUILD / "limit"), str(port), str(workers), str(answer)]


class Nginx(Peer):
    """nginx with static files."""

    name = "nginx, static files"
    has_tags = has_gzip = has_tls = True
    location = "root {files}; default_type application/json; gzip_static on;"

    def build(self):
        self.version = subprocess.run([need("nginx"), "-v"], capture_output=True, text=True).stderr.split("/")[-1].strip()

    def binary(self):
        return pathlib.Path(need("nginx"))

    def command(self, port, workers, contents, load):
        secure = load is not None and load.secure
        tls = f"ssl_certificate {contents.certificate}; ssl_certificate_key {contents.key}; ssl_protocols TLSv1.3;"
        text = f"""
            user root; worker_processes {workers}; daemon off; pid {contents.folder}/{port}.pid; error_log stderr error;
            events {{ worker_connections 16384; }}
            http {{ access_log off; keepalive_requests 100000000; tcp_nodelay on; sendfile on; tcp_nopush on;
              open_file_cache max=1000; client_body_temp_path {contents.folder}/{port}.body;
              proxy_temp_path {contents.folder}/{port}.proxy; fastcgi_temp_path {contents.folder}/{port}.fastcgi;
              uwsgi_temp_path {contents.folder}/{port}.uwsgi; scgi_temp_path {contents.folder}/{port}.scgi;
              server {{ listen 127.0.0.1:{port} reuseport backlog=4096 {"ssl" if secure else ""}; {tls if secure else ""}
                location / {{ {self.place(contents, load)} }} }} }}"""
        return [need("nginx"), "-c", contents.write(f"{port}.nginx.conf", text), "-p", str(contents.folder), "-e", "stderr"]

    def place(self, contents, load):
        return self.location.format(files=contents.files)


class NginxReturn(Nginx):
    """nginx with an answer from its configuration."""

    name = "nginx, return"
    has_tags = has_gzip = has_tls = False

    def place(self, contents, load):
        content = (contents.files / load.path.lstrip("/")).read_text().replace("\\", "\\\\").replace("'", "\\'")
        return f"default_type application/json; return 200 '{content.replace('$', '')}';"

    def takes(self, load):
        return super().takes(load) and load.name in ("item", "probe", "item, 16 at once", "item, 2 workers")


class Lighttpd(Peer):
    """lighttpd with static files."""

    name = "lighttpd"
    has_tags = True

    def build(self):
        self.version = subprocess.run([need("lighttpd"), "-v"], capture_output=True, text=True).stdout.split()[0].split("/")[-1]

    def binary(self):
        return pathlib.Path(need("lighttpd"))

    def command(self, port, workers, contents, load):
        processes = f"server.max-worker = {workers}" if workers > 1 else ""
        text = f"""
            server.document-root = "{contents.files}"
            server.bind = "127.0.0.1"
            server.port = {port}
            server.max-keep-alive-requests = 100000000
            server.max-fds = 16384
            mimetype.assign = ( "" => "application/json" )
            {processes}
            """
        return [need("lighttpd"), "-D", "-f", contents.write(f"{port}.lighttpd.conf", text)]


class HAProxy(Peer):
    """HAProxy with an answer from its configuration."""

    name = "HAProxy, return"
    has_tls = True

    def build(self):
        text = subprocess.run([need("haproxy"), "-v"], capture_output=True, text=True).stdout
        self.version = text.split()[2]

    def binary(self):
        return pathlib.Path(need("haproxy"))

    def command(self, port, workers, contents, load):
        content = contents.files / (load.path if load else "/healthz").lstrip("/")
        bundle = contents.write("bundle.pem", contents.certificate.read_text() + contents.key.read_text())
        tls = f"ssl crt {bundle} ssl-min-ver TLSv1.3" if load is not None and load.secure else ""
        text = f"""
global
  nbthread {workers}
  maxconn 9500
  tune.bufsize 65536
defaults
  mode http
  timeout client 60s
  timeout server 60s
  timeout connect 5s
  timeout http-keep-alive 60s
frontend peer
  bind 127.0.0.1:{port} {tls}
  http-request return status 200 content-type application/json file {content}
"""
        return [need("haproxy"), "-db", "-q", "-f", contents.write(f"{port}.haproxy.cfg", text)]

    def takes(self, load):
        return super().takes(load) and load.name != "large item"


class Folder(Peer):
    """A program that serves the files of a folder."""

    program: list[str]

    def binary(self):
        return pathlib.Path(self.program[0]) if len(self.program) == 1 else None

    def command(self, port, workers, contents, load):
        return self.program + [str(port), str(workers), str(contents.files)]


class Go(Folder):
    name = "Go net/http"
    has_tags = True

    def build(self):
        self.version = subprocess.run([need("go"), "version"], capture_output=True, text=True).stdout.split()[2][2:]
        run([need("go"), "build", "-o", str(BUILD / "go"), "."], HERE / "peers" / "go")
        self.program = [str(BUILD / "go")]


class Node(Folder):
    name = "Node"

    def build(self):
        self.version = subprocess.run([need("node"), "--version"], capture_output=True, text=True).stdout.strip()[1:]
        self.program = [need("node"), str(HERE / "peers" / "node" / "server.mjs")]


class FastAPI(Folder):
    name = "FastAPI on uvicorn"

    def build(self):
        environment = BUILD / "python"
        python = environment / "bin" / "python"
        if not python.exists():
            run([sys.executable, "-m", "venv", str(environment)])
        run([str(python), "-m", "pip", "install", "--quiet", "fastapi==0.115.6", "uvicorn[standard]==0.34.0"])
        self.version = "0.115.6"
        self.program = [str(python), str(HERE / "peers" / "fastapi" / "app.py")]


class Swift(Folder):
    """A server in Swift from the package of peers."""

    product: str

    def build(self):
        folder = HERE / "peers" / "swift"
        run([need("swift"), "build", "-c", "release", "--product", self.product], folder)
        self.program = [str(folder / ".build" / "release" / self.product)]


class NIO(Swift):
    name = "SwiftNIO"
    version = "2.101.2"
    product = "NIOPeer"


class Hummingbird(Swift):
    name = "Hummingbird"
    version = "2.28.1"
    product = "HummingbirdPeer"


class FlyingFox(Swift):
    name = "FlyingFox"
    version = "0.27.1"
    product = "FlyingFoxPeer"


PEERS = [
    Cofactor, Limit, CofactorLogging, Nginx, NginxReturn, Lighttpd, HAProxy, Go, NIO, Hummingbird, FlyingFox, Node,
    FastAPI]
