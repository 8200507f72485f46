"""What the tests of the site share: pages in a browser, what axe finds on them, pictures of them."""

import os
import re
import sys
import time
import urllib.request
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import expect

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / ".ci" / "all"))
os.chdir(ROOT)
from serving import Server  # noqa: E402

# Where pictures of the pages go, to be looked at.
PICTURES = Path(os.environ.get("SITE_SHOTS", ".site-shots"))

# Widths and heights in CSS pixels; at 200 % of zoom a desktop has half of its own.
SIZES = {"desktop": (1280, 900), "phone": (390, 844), "narrow": (320, 640), "zoomed": (640, 450)}

# All pages that are written by hand, and of those that the server writes some lists and one thing of
# each kind.
PAGES = {
    "home": "/", "map": "/map", "compare": "/compare", "check": "/check", "about": "/about",
    "docs": "/docs", "problem": "/problems/not-found", "missing": "/no-such-page",
    "search": "/search?q=leg+cramps", "search-nothing": "/search?q=xyzzy",
    "nutrients": "/nutrients", "questions": "/questions", "interactions": "/interactions",
    "sources": "/sources", "claims": "/claims",
    "nutrient": "/nutrients/magnesium", "interaction": "/interactions/magnesium--vitamin-d",
    "group": "/groups/older-adults", "form": "/forms/magnesium-oxide",
    "symptom": "/symptoms/leg-cramps", "condition": "/conditions/chronic-kidney-disease",
    "drug": "/drugs/furosemide", "food": "/foods/spinach-boiled",
    "test": "/tests/serum-25-hydroxyvitamin-d", "process": "/processes/muscle-relaxation",
    "factor": "/factors/vitamin-d-high-dose", "substance": "/substances/alcohol",
    "procedure": "/procedures/early-detection",
    "mechanism": "/mechanisms/high-dose-vitamin-d-to-leg-cramps",
    "question": "/questions/can-vitamin-d-cause-leg-cramps",
    "red-flag": "/red-flags/warning-any-with-kidney-disease-or-pregnancy",
    "contraindication": "/contraindications/magnesium-in-advanced-kidney-disease",
    "rule": "/rules/above-upper-level", "source": "/sources/uwitonze-2018",
    "claim": "/claims/A0-10",
}


class SiteServer(Server):
    """`cofactor serve` with the folder Public as its site and an access log."""

    def __init__(self, folder, port=None):
        self.access = open(Path(folder) / "access.log", "ab+")
        super().__init__("--public", "Public", "--access-log", "json", port=port,
                         stdout=self.access)

    def __enter__(self):
        super().__enter__()
        # What is large is sent as it is until it has been compressed, which the server does meanwhile.
        for path in ("/docs", "/claims", "/style.css"):
            while self.coding(path) != "gzip":
                time.sleep(0.05)
        return self

    def coding(self, path):
        """The content coding of the answer to a browser."""
        request = urllib.request.Request(
            self.url(path), headers={"Accept": "text/html, text/css", "Accept-Encoding": "gzip"})
        with urllib.request.urlopen(request) as answer:
            return answer.headers["Content-Encoding"]

    def accesses(self):
        """The lines of the access log so far."""
        return Path(self.access.name).read_text().splitlines()


class Troubles:
    """What goes wrong on pages without being asked for: messages on the console, errors of scripts,
    requests that fail or that go elsewhere. Whatever is not expected fails the test at its end."""

    def __init__(self):
        self.seen, self.expected = [], []

    def expect(self, pattern):
        """Lets troubles that this regular expression finds pass."""
        self.expected.append(re.compile(pattern))

    def watch(self, context, origin):
        """Looks at all pages of a browser's context."""
        def console(message):
            if message.type in ("error", "warning"):
                where = message.location.get("url", "")
                self.seen.append(f"console {message.type}: {message.text} {where}")

        def request(request):
            if not request.url.startswith((origin, "data:", "blob:")):
                self.seen.append(f"foreign request: {request.url}")

        context.on("console", console)
        context.on("request", request)
        context.on("weberror", lambda error: self.seen.append(f"script error: {error.error}"))
        context.on("requestfailed", lambda request: self.seen.append(
            f"request failed: {request.method} {request.url} {request.failure}"))

    def unexpected(self):
        # A request that a page itself gives up, for a newer one or for another page, is no trouble.
        return [trouble for trouble in self.seen if "ERR_ABORTED" not in trouble
                and not any(pattern.search(trouble) for pattern in self.expected)]


class Held:
    """Requests that wait until they are let go: a slow server."""

    def __init__(self, page, pattern):
        self.routes = []
        page.route(pattern, lambda route: self.routes.append(route))

    def let_go(self):
        for route in self.routes:
            route.continue_()
        self.routes.clear()


def settled(page):
    """Waits until nothing on the page says that it is busy (`aria-busy`)."""
    expect(page.locator("[aria-busy=true]")).to_have_count(0, timeout=10_000)
    return page


AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()


def axe(page, rules=None):
    """What axe finds on a page as it is now, a line each; `rules` are all unless named."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    options = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": rules}
    found = page.evaluate("options => axe.run(document, options)", options)["violations"]
    return [f"{rule['id']}: {node['target']} {node['failureSummary']}"
            for rule in found for node in rule["nodes"]]


def resize(page, size):
    """Gives a page the size of this name, and waits until it is drawn so.

    What scripts do about a new size they do just before it is drawn.
    """
    width, height = SIZES[size]
    page.set_viewport_size({"width": width, "height": height})
    page.evaluate("() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))")


def overflow(page):
    """Elements that reach over the right edge of the page, if that makes it wider than the window."""
    return page.evaluate("""() => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return [];
        const scrolls = (element) => element !== document.body && element !== null &&
            (getComputedStyle(element).overflowX !== "visible" || scrolls(element.parentElement));
        return [...document.body.querySelectorAll("*")]
            .filter((element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
            .map((element) => element.outerHTML.slice(0, 120)).slice(0, 5).concat("overflow");
    }""")


def picture(page, name):
    """Keeps a picture of the whole page, or of the first part of a very long one."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    width, height = page.evaluate("[innerWidth, document.documentElement.scrollHeight]")
    page.screenshot(path=PICTURES / f"{name}.png", full_page=True,
                    clip={"x": 0, "y": 0, "width": width, "height": min(height, 6000)})
