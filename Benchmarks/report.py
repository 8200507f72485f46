"""The results as a Markdown table and a chart."""

import html
import pathlib
import platform
import subprocess

LIMIT = "C epoll, one fixed answer"
OWN = "Cofactor"


def machine() -> str:
    """What was measured on."""
    model = next((line.split(":")[1].strip() for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines()
                  if line.startswith("model name")), platform.machine())
    cores = subprocess.run(["nproc"], capture_output=True, text=True).stdout.strip()
    return f"{cores} cores of {model}, Linux {platform.release()}"


def late(microseconds: float) -> str:
    """How late an answer came; wrk tells nothing of the last of several requests sent at once."""
    return f"{microseconds:,.0f}" if microseconds else "–"


def write(results: dict, folder: pathlib.Path) -> None:
    """Writes `latest.md` and `latest.svg`."""
    (folder / "latest.md").write_text(markdown(results))
    if "item" in results["loads"]:
        (folder / "latest.svg").write_text(chart(results["loads"]["item"]))


def markdown(results: dict) -> str:
    """All figures, a table for each load."""
    lines = [
        "# What a request costs", "",
        f"Measured by `make bench` on {results['machine']}: the median of {results['rounds']} rounds of "
        f"{results['seconds']} s, in each of which each server was started anew and had its turn. CPU is the server's "
        "processor time for each request, in user and system mode; the ratio is to Cofactor in the same round. With one "
        "worker server and load had a processor each.",
        "", "Versions: " + ", ".join(f"{name} {version}" for name, version in results["versions"].items() if version) + ".", ""]
    if results["missing"]:
        lines += ["Not measured here: " + "; ".join(results["missing"]) + ".", ""]
    for load, found in results["loads"].items():
        if not found:
            continue
        has_calls = any(cost["calls"] for cost in found.values())
        lines += [f"## {load[0].upper()}{load[1:]}", "",
                  "| server | CPU, us | ratio | spread | requests/s | p50, us | p99, us | p99.9, us | memory, MiB |"
                  + (" system calls |" if has_calls else ""),
                  "|---|--:|--:|--:|--:|--:|--:|--:|--:|" + ("--:|" if has_calls else "")]
        for name, cost in sorted(found.items(), key=lambda entry: entry[1]["cpu"]):
            failed = f" ({cost['failed']} failed)" if cost["failed"] else ""
            calls = f" {cost['calls']:.3f} |" if cost["calls"] else (" – |" if has_calls else "")
            lines.append(
                f"| {name}{failed} | {cost['cpu']:.2f} | {cost['ratio']:.2f} | {cost['spread'] * 100:.0f} % | "
                f"{cost['rate']:,.0f} | {late(cost['p50'])} | {late(cost['p99'])} | {late(cost['p999'])} | "
                f"{cost['memory'] / 1048576:.1f} |{calls}")
        lines.append("")
    if results.get("close"):
        lines += ["## Close together", "",
                  "What lies closer together than two starts of one program, in more rounds: the geometric mean of the "
                  "rounds' ratios with its standard error.", "",
                  "| what | CPU, us | beside | CPU, us | rounds | ratio | ± |", "|---|--:|---|--:|--:|--:|--:|"]
        for load, found in results["close"].items():
            for name, cost in found.items():
                if name == OWN:
                    continue
                ratio, pair = cost["mean ratio"], [(name, cost), (load, found[OWN])]
                if name == LIMIT:  # All else is told beside Cofactor, and Cofactor beside the limit.
                    ratio, pair = 1 / ratio, [(load, found[OWN]), (name, cost)]
                error = None if cost["error"] is None else ratio * cost["error"]
                lines.append(
                    "| " + " | ".join(f"{name} | {cost['cpu']:.2f}" for name, cost in pair)
                    + f" | {cost['rounds']} | {ratio:.3f} | {number(error, 1, '.3f')} |")
        lines.append("")
    if results.get("standing"):
        lines += ["## Standing still", "",
                  "| server | start to first answer, ms | memory, MiB | a silent connection, B | over TLS, B | program, MB |",
                  "|---|--:|--:|--:|--:|--:|"]
        for name, found in results["standing"].items():
            cells = [number(found["start"], 1, ".1f"), number(found["idle"], 1048576, ".1f"),
                     number(found["connection"], 1, ",.0f"), number(found["secure connection"], 1, ",.0f"),
                     number(found["size"], 1e6, ".1f")]
            lines.append(f"| {name} | {' | '.join(cells)} |")
        lines.append("")
    if results.get("instructions"):
        servers = list(next(iter(results["instructions"].values())))
        lines += ["## Instructions", "", "In user mode, for each request, as callgrind counts them.", "",
                  f"| load | {' | '.join(servers)} |", "|---|" + "--:|" * len(servers)]
        for load, found in results["instructions"].items():
            lines.append(f"| {load} | {' | '.join(number(found[server], 1, ',.0f') for server in servers)} |")
        lines.append("")
    if results.get("endurance"):
        lines += ["## Memory over many requests", "", "| requests | memory, MiB |", "|--:|--:|"]
        lines += [f"| {requests:,} | {memory / 1048576:.2f} |" for requests, memory in results["endurance"]]
        lines.append("")
    if results.get("growth"):
        names = [name for name in results["growth"][0] if name not in ("copies", "entities", "memory")]
        lines += ["## Knowledge that grows", "",
                  "The same knowledge so many times under other names: CPU of each request, us. What is found by its "
                  "address costs the same; a search looks at whatever has its words.", "",
                  f"| times | entities | memory, MiB | {' | '.join(names)} |", "|--:|--:|--:|" + "--:|" * len(names)]
        for found in results["growth"]:
            lines.append(f"| {found['copies']} | {found['entities']:,} | {found['memory'] / 1048576:,.0f} | "
                         + " | ".join(f"{found[name]:,.2f}" for name in names) + " |")
        lines.append("")
    return "\n".join(lines)


def number(value: float | None, unit: float, form: str) -> str:
    """A figure in a table; a dash where it is not known."""
    return "–" if value is None else format(value / unit, form)


def chart(found: dict) -> str:
    """Bars of processor time a request, cut off where one would leave the picture."""
    rows = sorted(found.items(), key=lambda entry: entry[1]["cpu"])
    own = found[OWN]["cpu"]
    widest = own * 8
    height = 40 + 26 * len(rows)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {height}" font-family="system-ui, sans-serif" font-size="13">',
        "<title>Processor time for each request</title>",
        "<style>text{fill:#1b2420}.own{fill:#0b5d56}.other{fill:#b9b3a3}"
        "@media(prefers-color-scheme:dark){text{fill:#e6ebe8}.own{fill:#6fd6c8}.other{fill:#5d665f}}</style>",
        '<text x="8" y="20" font-weight="600">Processor time for each request (GET of one nutrient, 64 connections), us</text>']
    for row, (name, cost) in enumerate(rows):
        y = 36 + 26 * row
        width = min(cost["cpu"] / widest, 1) * 400
        kind = "own" if name.startswith(OWN) else "other"
        cut = " …" if cost["cpu"] > widest else ""
        parts += [
            f'<text x="200" y="{y + 14}" text-anchor="end">{html.escape(name)}</text>',
            f'<rect class="{kind}" x="210" y="{y}" width="{width:.1f}" height="18" rx="3"/>',
            f'<text x="{218 + width:.1f}" y="{y + 14}">{cost["cpu"]:.2f}{cut} ({cost["ratio"]:.2f}×)</text>']
    return "\n".join(parts + ["</svg>", ""])
