"""The map: what it draws, what it tells, and what it does when there is nothing to draw."""

import json
import re
import urllib.request

import pytest
from browsing import SIZES, Held, SiteServer, axe, picture, resize, settled

# Large and small, one step and two, and paths.
MAPS = {
    "magnesium": "/map", "two-steps": "/map?around=magnesium&depth=2",
    "deficiency": "/map?around=magnesium-deficiency", "vitamin-d": "/map?around=vitamin-d",
    "cramps": "/map?around=leg-cramps&depth=2", "potassium": "/map?around=potassium",
    "paths": "/map?from=vitamin-d-high-dose&to=leg-cramps",
}
everywhere = pytest.mark.parametrize("path", MAPS.values(), ids=MAPS)


@pytest.fixture
def ask(server):
    """What the API answers."""
    return lambda path: json.load(urllib.request.urlopen(server.url(path)))


def drawn(page):
    return page.eval_on_selector_all(".thing", "all => all.map((one) => one.dataset.id)")


def thing(page, id):
    return page.locator(f".thing[data-id='{id}']")


def arrow(page, start, end, sense=""):
    return page.locator(f".drawing .arrow{sense}[data-ends='{start} {end}']")


def point_at(page, line):
    """Puts the pointer on the middle of an arrow's line, and says where that is."""
    x, y = line.locator(".line").evaluate("""(line) => {
        const point = line.getPointAtLength(line.getTotalLength() * 0.7);
        const place = point.matrixTransform(line.getScreenCTM());
        return [place.x, place.y];
    }""")
    page.mouse.move(x, y)
    return x, y


def choose(page, field, words, name):
    """Types into a field and takes what it suggests."""
    page.fill(f"#{field}", words)
    page.get_by_role("option", name=re.compile(f"^{name}")).first.click()


def test_causes_stand_left_and_effects_right(open_page, ask):
    page = open_page("/map")
    middle = thing(page, "magnesium").bounding_box()
    graph = ask("/v1/graph?around=magnesium")
    causes = {each["from"] for each in graph["arrows"] if each["to"] == "magnesium"}
    effects = {each["to"] for each in graph["arrows"] if each["from"] == "magnesium"}
    seen = drawn(page)
    assert len(seen) > 15
    for id in set(seen) & (causes - effects):
        assert thing(page, id).bounding_box()["x"] < middle["x"], id
    for id in set(seen) & (effects - causes):
        assert thing(page, id).bounding_box()["x"] > middle["x"], id
    for id in causes & effects:
        assert abs(thing(page, id).bounding_box()["x"] - middle["x"]) < 2, id


@everywhere
def test_labels_stand_in_their_boxes_and_nothing_overlaps(open_page, path):
    page = open_page(path)
    for size in SIZES:
        resize(page, size)
        found = page.evaluate("""() => {
            const place = (element) => element.getBoundingClientRect();
            const inside = (one, other) => one.left >= other.left - 1 && one.right <= other.right + 1 &&
                one.top >= other.top - 1 && one.bottom <= other.bottom + 1;
            const meet = (one, other) => one.left < other.right - 1 && other.left < one.right - 1 &&
                one.top < other.bottom - 1 && other.top < one.bottom - 1;
            const drawing = place(document.querySelector(".drawing"));
            const boxes = [...document.querySelectorAll(".thing, .more")].map((view) => ({
                name: view.textContent, box: place(view.querySelector(".box")),
                label: place(view.querySelector(".label")), sign: view.querySelector(".sign") }));
            const titles = [...document.querySelectorAll(".column-title, .kind-title")]
                .map((title) => ({ name: title.textContent, box: place(title) }));
            const faults = [];
            for (const { name, box, label, sign } of boxes) {
                if (!inside(label, box)) faults.push(`${name} leaves its box`);
                if (!inside(box, drawing)) faults.push(`${name} leaves the drawing`);
                if (sign && meet(place(sign), label)) faults.push(`${name} lies on its sign`);
            }
            const all = [...boxes, ...titles];
            all.forEach((one, index) => all.slice(index + 1).forEach((other) => {
                if (meet(one.box, other.box)) faults.push(`${one.name} lies on ${other.name}`);
            }));
            return faults;
        }""")
        assert found == [], size


@everywhere
def test_looks(open_page, path, request):
    name = request.node.callspec.id
    for at in ["desktop", "phone"]:
        for scheme in ["light", "dark"]:
            page = open_page(path, at=at, color_scheme=scheme)
            picture(page, f"map-{name}-{at}-{scheme}")


def test_nothing_is_left_out_of_the_list(open_page, ask):
    page = open_page("/map?around=magnesium&depth=2")
    graph = ask("/v1/graph?around=magnesium&depth=2")
    listed = page.eval_on_selector_all("#list .arrows a", "all => all.map((one) => one.textContent)")
    claims = {claim["id"] for each in graph["arrows"] for claim in each["claims"]}
    assert claims <= set(listed)
    assert page.locator("#list .arrows li").count() >= len(graph["arrows"])


def test_an_arrow_tells_its_claims_with_sources_and_caveats(open_page, ask):
    page = open_page("/map")
    [found] = [each for each in ask("/v1/graph?around=magnesium")["arrows"]
               if each["from"] == "magnesium" and each["to"] == "soft-tissue-calcification"]
    claim = ask(f"/v1/claims/{found['claims'][0]['id']}")
    assert claim["caveats"], "the example has to have one"
    line = arrow(page, found["from"], found["to"], ".decreases")
    line.scroll_into_view_if_needed()
    point_at(page, line)
    panel = page.locator("#panel")
    panel.get_by_text(claim["statement"]).wait_for()
    panel.get_by_text(claim["caveats"][0]["statement"]).wait_for()
    for source in claim["sources"]:
        assert panel.locator(f"a[href='/sources/{source}']").count() >= 1
    assert "Contested evidence" in panel.inner_text()


def test_a_click_keeps_what_is_said_and_escape_ends_that(open_page):
    page = open_page("/map")
    thing(page, "calcium").click()
    panel = page.locator("#panel h2")
    assert panel.inner_text() == "Calcium"
    thing(page, "almonds").hover()
    page.wait_for_timeout(400)
    assert panel.inner_text() == "Calcium"
    page.locator("#panel summary").first.click()
    page.locator("#panel .claim").first.wait_for()
    page.keyboard.press("Escape")
    assert "What is behind" in panel.inner_text()
    thing(page, "almonds").hover()
    page.locator("#panel h2", has_text="Almonds").wait_for()


def test_what_is_said_stays_in_sight(open_page):
    page = open_page("/map?around=magnesium-deficiency")
    page.mouse.move(300, 600)
    page.mouse.wheel(0, 900)
    page.wait_for_timeout(300)
    thing(page, "fatigue").hover()
    page.locator("#panel .claim").first.wait_for()
    panel, legend = (page.locator(part).bounding_box() for part in ("#panel", ".legend"))
    assert panel["y"] >= 0 and panel["y"] + panel["height"] <= legend["y"] + 1
    assert legend["y"] + legend["height"] <= SIZES["desktop"][1]


def test_a_tap_on_a_phone_opens_what_is_said(open_page):
    page = open_page("/map", at="phone", has_touch=True)
    assert not page.locator("#panel").is_visible()
    thing(page, "calcitriol").tap()
    panel = page.locator("#panel")
    assert panel.is_visible() and "Calcitriol" in panel.inner_text()
    assert axe(page) == []
    picture(page, "map-phone-panel")
    panel.get_by_role("button", name="Close").tap()
    assert not panel.is_visible()


def test_kinds_can_be_left_out_and_the_address_says_so(open_page):
    page = open_page("/map")
    assert "almonds" in drawn(page)
    page.get_by_label("Foods").uncheck()
    assert "almonds" not in drawn(page)
    assert "without=food" in page.url
    settled(page.reload() and page)
    assert "almonds" not in drawn(page) and not page.get_by_label("Foods").is_checked()
    page.get_by_label("Foods").check()
    assert "almonds" in drawn(page) and "without" not in page.url


def test_the_rest_of_a_kind_opens(open_page, ask):
    page = open_page("/map")
    foods = [each["entity"]["id"] for each in ask("/v1/graph?around=magnesium")["nodes"]
             if each["entity"]["kind"] == "food"]
    more = page.get_by_role("button", name=re.compile("more foods"))
    assert set(foods) - set(drawn(page))
    more.click()
    assert set(foods) <= set(drawn(page))


def test_loops_are_marked(open_page):
    page = open_page("/map")
    for start, end in [("magnesium", "vitamin-d"), ("vitamin-d", "magnesium")]:
        assert arrow(page, start, end).locator(".ring").count() == 1
    assert arrow(page, "almonds", "magnesium").locator(".ring").count() == 0
    assert page.locator("#list .loops li", has_text="Vitamin D → Magnesium → Vitamin D").count() == 1


def test_denials_and_links_have_arrows_of_their_own(open_page):
    page = open_page("/map?around=magnesium-deficiency")
    assert arrow(page, "low-magnesium-intake", "magnesium-deficiency", ".denies").count() == 1
    assert arrow(page, "low-magnesium-intake", "magnesium-deficiency", ".increases").count() == 1
    assert page.locator(".drawing .arrow.linked").count() > 0
    assert page.locator(".drawing .arrow.linked .head").count() == 0


def test_wider_arrows_rest_on_stronger_evidence(open_page, ask):
    page = open_page("/map")
    widths = {}
    for each in ask("/v1/graph?around=magnesium")["arrows"]:
        line = arrow(page, each["from"], each["to"], f".{each['polarity']}")
        if line.count():
            widths.setdefault(each["grade"], set()).add(
                float(line.locator(".line").get_attribute("stroke-width")))
    assert all(len(each) == 1 for each in widths.values())
    steps = [max(widths[grade]) for grade in ["strong", "moderate", "limited", "contested"]]
    assert steps == sorted(set(steps), reverse=True)


def test_the_keyboard_does_all(open_page):
    page = open_page("/map")
    page.focus("#also a >> nth=-1")
    page.keyboard.press("Tab")
    focused = "document.activeElement.dataset.id"
    assert page.evaluate(focused) == "magnesium"
    assert "Magnesium" in page.inner_text("#panel")
    page.keyboard.press("ArrowLeft")
    left = page.evaluate(focused)
    page.keyboard.press("Home")
    assert page.evaluate(focused) == "calcitriol"
    page.keyboard.press("ArrowDown")
    assert page.evaluate(focused) not in ("calcitriol", left)
    page.keyboard.press("End")
    assert page.evaluate(focused) == "malabsorption"
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Home")
    assert page.evaluate(focused) == "calcium"
    # Only one thing at a time can be reached by Tab, and the next is what is said of it.
    assert page.locator(".drawing [tabindex='0']").count() == 1
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('#panel') !== null")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/map?around=calcium")
    settled(page)
    assert page.evaluate(focused) == "calcium"
    page.keyboard.press("Escape")
    assert page.evaluate("document.activeElement.id") == "drawn"
    page.go_back()
    page.locator(".thing.end[data-id='magnesium']").wait_for()


def test_more_opens_by_keyboard(open_page):
    page = open_page("/map")
    more = page.get_by_role("button", name=re.compile("more foods"))
    more.focus()
    before = len(drawn(page))
    page.keyboard.press("Enter")
    assert len(drawn(page)) > before
    assert page.evaluate("document.activeElement.closest('svg') !== null")


def test_typing_puts_something_else_in_the_middle(open_page):
    page = open_page("/map")
    choose(page, "around", "sunshine vitamin", "Vitamin D")
    page.wait_for_url("**/map?around=vitamin-d")
    settled(page)
    assert page.locator(".thing.end").get_attribute("data-id") == "vitamin-d"
    # An alias that was typed, not chosen, is understood too.
    page.fill("#around", "hypomagnesaemia")
    page.keyboard.press("Enter")
    page.locator(".thing.end[data-id='hypomagnesemia']").wait_for()
    page.get_by_label("two steps").check()
    page.wait_for_url("**depth=2")


def test_the_journey_from_high_dose_vitamin_d_to_leg_cramps(open_page, ask):
    page = open_page("/map")
    page.get_by_role("link", name="From one to another").click()
    settled(page)
    choose(page, "from", "high-dose vitamin d", "High-dose vitamin D")
    choose(page, "to", "leg cramps", "Leg cramps")
    page.get_by_role("button", name="Show the paths").click()
    page.wait_for_url("**/map?from=vitamin-d-high-dose&to=leg-cramps")
    settled(page)
    answer = ask("/v1/paths?from=vitamin-d-high-dose&to=leg-cramps&limit=5")
    cards = page.locator(".paths > li")
    assert cards.count() == len(answer["paths"]) > 0
    for card, path in zip(cards.all(), answer["paths"]):
        assert card.locator("ol.steps > li").count() == len(path["arrows"])
        words = {"increases": "more brings more", "decreases": "more brings less",
                 "undetermined": "direction not said"}[path["net"]]
        assert words in card.inner_text()
        assert f"{path['support'].capitalize()} evidence" in card.inner_text()
        for each in path["arrows"]:
            assert arrow(page, each["from"]["id"], each["to"]["id"]).count() >= 1
    assert answer["statement"] in page.inner_text("#list")
    for claim in answer["against"]:
        assert claim["statement"] in page.inner_text("#against")
    for caveat in answer["caveats"]:
        assert caveat["statement"] in page.inner_text("#against")
    first = answer["paths"][0]["arrows"][0]["claims"][0]
    page.get_by_text("The claim behind it").first.click()
    page.locator(".paths").get_by_text(first["statement"]).wait_for()
    page.get_by_role("button", name="Mark it in the drawing").first.click()
    assert page.locator(".drawing .arrow.lit").count() == len(answer["paths"][0]["arrows"])
    assert axe(page) == []
    page.get_by_role("button", name="Look for more paths").click()
    cards.nth(len(answer["paths"])).wait_for()


def test_no_path_is_no_proof(open_page):
    page = open_page("/map?from=almonds&to=hyperkalemia")
    assert "That proves nothing" in page.inner_text("#canvas")
    assert page.locator("#list .paths > li").count() == 0


def test_nothing_to_draw_is_no_proof(open_page):
    page = open_page("/map?around=furosemide")
    said = page.inner_text("#canvas")
    assert "That proves nothing" in said
    assert page.locator("#canvas a[href='/drugs/furosemide']").count() == 1
    assert axe(page) == []


def test_a_wrong_name_leads_on(open_page, troubles):
    troubles.expect("status of 400")
    page = open_page("/map?around=almondsss")
    assert "Did you mean almonds?" in page.inner_text("#canvas")
    assert axe(page) == []
    page.locator("#canvas a").click()
    page.locator(".thing.end[data-id='almonds']").wait_for()


def test_the_server_is_gone_and_comes_back(open_page, lone_server, tmp_path, troubles):
    troubles.expect("ERR_CONNECTION_REFUSED")
    page = open_page("/map", of=lone_server)
    port = lone_server.port
    lone_server.stop()
    page.get_by_role("link", name="Leg cramps", exact=True).click()
    page.get_by_role("alert").get_by_text("The server does not answer").wait_for()
    assert axe(page) == []
    (tmp_path / "again").mkdir()
    with SiteServer(tmp_path / "again", port=port):
        page.get_by_role("button", name="Try again").click()
        page.locator(".thing.end[data-id='leg-cramps']").wait_for()


def test_claims_that_do_not_come_can_be_asked_for_again(open_page, troubles):
    troubles.expect("claims/")
    page = open_page("/map")
    page.route("**/v1/claims/*", lambda route: route.abort())
    thing(page, "almonds").click()
    again = page.locator("#panel").get_by_role("button", name="Try again")
    again.wait_for()
    page.unroute("**/v1/claims/*")
    again.click()
    page.locator("#panel .claim").wait_for()


def test_a_slow_answer_is_waited_for_and_moves_nothing(open_page):
    page = open_page("/map")
    held = Held(page, "**/v1/graph*")
    place = "document.querySelector('#canvas').getBoundingClientRect().toJSON()"
    before = page.evaluate(place)
    page.get_by_role("link", name="Vitamin D", exact=True).click()
    page.get_by_text("Waiting for the answer").wait_for()
    assert page.evaluate(place) == before
    assert thing(page, "almonds").count() == 1, "what was drawn stays until there is something else"
    held.let_go()
    page.locator(".thing.end[data-id='vitamin-d']").wait_for()
    assert "Waiting" not in page.inner_text("#summary")


def test_only_the_last_question_is_answered(open_page):
    page = open_page("/map")
    held = Held(page, "**/v1/graph?around=calcium*")
    page.get_by_role("link", name="Calcium", exact=True).click()
    page.get_by_role("link", name="Leg cramps", exact=True).click()
    page.locator(".thing.end[data-id='leg-cramps']").wait_for()
    held.routes.clear()
    page.wait_for_timeout(300)
    assert page.locator(".thing.end").get_attribute("data-id") == "leg-cramps"


def test_things_move_only_where_motion_is_wanted(open_page):
    for motion, moves in [("reduce", False), ("no-preference", True)]:
        page = open_page("/map", reduced_motion=motion)
        page.evaluate("""() => {
            window.moved = 0;
            const animate = Element.prototype.animate;
            Element.prototype.animate = function (...rest) { window.moved += 1; return animate.apply(this, rest); };
        }""")
        page.get_by_role("link", name="Vitamin D", exact=True).click()
        page.locator(".thing.end[data-id='vitamin-d']").wait_for()
        assert (page.evaluate("window.moved") > 0) == moves


def test_the_same_question_is_drawn_the_same(open_page):
    drawings = {open_page("/map?around=magnesium&depth=2").inner_html("#canvas") for _ in range(2)}
    assert len(drawings) == 1


@pytest.mark.parametrize("look", ["light", "dark", "forced"])
def test_axe_finds_nothing_where_something_is_pointed_at(open_page, look):
    page = open_page("/map", color_scheme="dark" if look == "dark" else "light",
                     forced_colors="active" if look == "forced" else "none")
    thing(page, "vitamin-d").click()
    page.locator("#panel summary").first.click()
    page.locator("#panel .claim").first.wait_for()
    assert axe(page) == []
    picture(page, f"map-pointed-{look}")


def test_without_scripts_there_are_lists_to_go_to(open_page):
    page = open_page("/map", java_script_enabled=False)
    for address in ["/nutrients/magnesium", "/mechanisms"]:
        assert page.locator(f"#content a[href='{address}']").first.is_visible()
    assert not page.locator("#canvas").is_visible()


@everywhere
def test_what_the_machine_is_told_is_what_was_asked(open_page, ask, path):
    page = open_page(path)
    for address in page.eval_on_selector_all("#addresses a", "all => all.map((one) => one.getAttribute('href'))"):
        assert ask(address)
        assert f"curl -s '{page.evaluate('location.origin')}{address}'" in page.inner_text(".machine pre")


def test_the_paths_of_the_journey_fit_on_a_desktop(open_page):
    page = open_page(MAPS["paths"])
    assert page.evaluate("""() => {
        const canvas = document.querySelector("#canvas");
        return canvas.scrollWidth <= canvas.clientWidth;
    }""")
