"""The fixtures of the site's tests."""

import shutil

import pytest
from browsing import SIZES, SiteServer, Troubles, settled
from playwright.sync_api import sync_playwright


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, without a window."""
    program = shutil.which("chromium")
    assert program, "There is no chromium: make test-site installs it."
    with sync_playwright() as playwright:
        # Its sandbox refuses to run as root, which continuous integration often is.
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """The program, with the site as it stands in Public."""
    with SiteServer(tmp_path_factory.mktemp("server")) as server:
        yield server


@pytest.fixture
def lone_server(tmp_path):
    """A server for one test alone, which may stop it."""
    with SiteServer(tmp_path) as server:
        yield server


@pytest.fixture
def troubles():
    """What goes wrong on the pages of the test; it fails with whatever it did not expect."""
    troubles = Troubles()
    yield troubles
    assert troubles.unexpected() == []


@pytest.fixture
def open_page(browser, server, troubles):
    """Opens a page of the site, and waits until it is no longer busy.

    `at` is a name of SIZES, `of` the server; the rest are options of Browser.new_context, such as
    color_scheme="dark", forced_colors="active", reduced_motion="reduce", java_script_enabled=False.
    """
    contexts = []

    def open_page(path="/", at="desktop", of=server, busy=False, **options):
        width, height = SIZES[at]
        options = {"reduced_motion": "reduce", "locale": "en-GB", **options}
        context = browser.new_context(
            base_url=of.url(""), viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        context.set_default_timeout(10_000)
        troubles.watch(context, of.url(""))
        page = context.new_page()
        page.goto(path)
        if options.get("java_script_enabled", True) and not busy:
            settled(page)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture
def page(open_page):
    """A page on a desktop that shows the home of the site, for tests that go on from there."""
    return open_page("/")


def pytest_terminal_summary(terminalreporter):
    """Says how the pages load: the largest paint at a quarter of the processor's speed, how much
    moves, and the bytes of a first visit."""
    loads = [text for report in terminalreporter.getreports("passed") + terminalreporter.getreports("failed")
             for name, text in report.user_properties if name == "load" and report.when == "call"]
    if loads:
        terminalreporter.write_line("largest paint, shift, bytes of a first load:")
        for line in sorted(loads, reverse=True):
            terminalreporter.write_line(line)
