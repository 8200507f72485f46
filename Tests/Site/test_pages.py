"""What holds of every page, whatever it shows."""

import urllib.error
import urllib.request

import pytest
from browsing import PAGES, SIZES, axe, overflow, picture, resize, settled

everywhere = pytest.mark.parametrize("name", PAGES)

# What a person with dark or forced colours may see otherwise than everybody else.
COLOURS = ["color-contrast", "link-in-text-block"]

# Pages that together have all that the site is made of.
FORCED = ["home", "map", "compare", "check", "about", "nutrient", "question", "interactions", "search"]

# What may change where there is less room.
LAYOUT = ["scrollable-region-focusable", "aria-hidden-focus", "label"]

# What a page may take to load for the first time, compressed, in bytes.
FIRST_LOAD = 100_000


@pytest.fixture(autouse=True)
def what_is_missing(request, troubles):
    if "missing" in request.node.callspec.params.values():
        troubles.expect("status of 404")


@everywhere
def test_a_page_can_be_used_by_everybody(open_page, name):
    page = open_page(PAGES[name])
    # The pictures first, so that they are there where something is found.
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        for size in ("desktop", "phone"):
            resize(page, size)
            picture(page, f"{name}-{size}-{scheme}")
    assert axe(page, COLOURS) == [], "dark"
    page.emulate_media(color_scheme="light")
    for size in SIZES:
        resize(page, size)
        assert overflow(page) == [], size
    assert axe(page, LAYOUT) == [], size
    resize(page, "desktop")
    assert axe(page) == [], "desktop"
    assert page.locator("h1").count() == 1
    assert page.locator("html").get_attribute("lang") == "en"
    # Nothing moves for those who ask for that.
    assert page.evaluate("document.getAnimations().every((each) => each.playState !== 'running')")
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"


@pytest.mark.parametrize("name", FORCED)
def test_a_page_is_seen_in_forced_colours(open_page, name):
    page = open_page(PAGES[name], forced_colors="active")
    assert axe(page, COLOURS) == []
    picture(page, f"{name}-desktop-forced")


@everywhere
def test_the_keyboard_reaches_everything_and_shows_where_it_is(open_page, name):
    page = open_page(PAGES[name])
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").bounding_box()["x"] >= 0
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main, footer') !== null")
    # From there on each stop is on the screen, and has an outline that can be seen.
    for _ in range(40):
        if page.evaluate("document.activeElement === document.body"):
            break
        stop = page.evaluate("""() => {
            const element = document.activeElement, style = getComputedStyle(element);
            const { top, bottom, left, right, width } = element.getBoundingClientRect();
            return {
                what: element.outerHTML.slice(0, 100),
                // What is drawn marks itself by its own shapes.
                isMarked: element instanceof SVGElement ||
                    style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
                isSeen: width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
            };
        }""")
        assert stop["isMarked"] and stop["isSeen"], stop
        page.keyboard.press("Tab")


@everywhere
def test_a_page_can_be_read_without_scripts(open_page, name, troubles):
    # What is fetched ahead for scripts that do not run.
    troubles.expect(r"\.js csp$")
    page = open_page(PAGES[name], java_script_enabled=False)
    text = page.locator("main").inner_text()
    assert len(text) > 100
    assert page.locator("[aria-busy=true]:visible").count() == 0
    assert page.locator(".find input").is_visible()
    assert page.locator("main a:visible").count() > 0


@everywhere
def test_a_page_loads_lightly_and_stands_still(open_page, name, record_property):
    page = open_page("about:blank")
    tools = page.context.new_cdp_session(page)
    sizes = []
    tools.on("Network.loadingFinished", lambda event: sizes.append(event["encodedDataLength"]))
    tools.send("Network.enable")
    tools.send("Emulation.setCPUThrottlingRate", {"rate": 4})
    page.add_init_script("""
        window.seen = { shift: 0, moved: [], paint: 0 };
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
                if (entry.hadRecentInput) continue;
                seen.shift += entry.value;
                for (const { node } of entry.sources) {
                    if (node) seen.moved.push((node.outerHTML ?? node.textContent).slice(0, 80));
                }
            }
        }).observe({ type: "layout-shift", buffered: true });
        new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) seen.paint = entry.startTime;
        }).observe({ type: "largest-contentful-paint", buffered: true });
    """)
    page.goto(PAGES[name])
    settled(page)
    # What comes late would come now.
    page.wait_for_timeout(300)
    seen = page.evaluate("seen")
    record_property("load", f"{seen['paint']:6.0f} ms  {seen['shift']:.3f}  {sum(sizes):7.0f} B  {name}")
    assert sum(sizes) < FIRST_LOAD
    assert seen["shift"] < 0.02, seen["moved"]


@everywhere
def test_a_page_may_run_nothing_but_the_site_s_own_files(server, name):
    try:
        answer = urllib.request.urlopen(urllib.request.Request(
            server.url(PAGES[name]), headers={"Accept": "text/html"}))
    except urllib.error.HTTPError as error:
        answer = error
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy and "unsafe" not in policy
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
