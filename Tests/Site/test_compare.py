"""Forms side by side: the journey, and what may go wrong on it."""

import json
import urllib.request

import pytest
from browsing import Held, axe, overflow, picture, resize, settled
from playwright.sync_api import expect


def of(server, address):
    with urllib.request.urlopen(server.url(address)) as answer:
        return json.load(answer)


def texts(page, selector):
    return page.locator(selector).all_inner_texts()


def test_three_forms_of_magnesium_are_compared_at_first(open_page, server):
    page = open_page("/compare")
    names = ["Magnesium citrate", "Magnesium glycinate", "Magnesium oxide"]
    assert texts(page, ".masses h3") == names
    ids = "magnesium-citrate,magnesium-glycinate,magnesium-oxide"
    assert page.url.endswith(f"/compare?ids={ids}&elemental=200mg")
    known = of(server, f"/v1/forms/compare?ids={ids}&elemental=200mg")
    assert texts(page, ".winner") == [
        known[best]["forms"][0]["name"] for best in ("gentlest", "bestAbsorbed", "leastCompound")]
    for row, column in zip(page.locator(".masses > li").all(), known["columns"]):
        assert row.locator("strong").first.inner_text() == f"{column['compound']['value']:,}\u00a0mg"
        # The bar of the heaviest is as long as there is room, the others in proportion.
        heaviest = max(each["compound"]["value"] for each in known["columns"])
        room = row.locator(".mass").bounding_box()["width"]
        bar = row.locator(".salt").bounding_box()["width"]
        assert bar == pytest.approx(room * column["compound"]["value"] / heaviest, abs=2)
        part = row.locator(".salt span").bounding_box()["width"]
        assert part == pytest.approx(bar * 200 / column["compound"]["value"], abs=3)


def test_cautions_that_all_have_are_said_once_with_their_sources(open_page, server):
    page = open_page("/compare")
    known = of(server, "/v1/forms/compare?ids=magnesium-citrate,magnesium-glycinate,magnesium-oxide")
    section = page.locator("section[aria-labelledby=cautions]")
    text = section.inner_text()
    for column in known["columns"]:
        for caution in column["cautions"]:
            assert caution["statement"] in text
            for source in caution["sources"]:
                assert section.locator(f"a[href='/sources/{source['id']}']").count() > 0
    kidney = known["columns"][0]["cautions"][0]["statement"]
    shared = all(any(each["statement"] == kidney for each in column["cautions"]) for column in known["columns"])
    assert text.count(kidney) == (1 if shared else len(known["columns"]))


def test_the_amount_is_changed_by_slider_field_and_address(open_page):
    page = open_page("/compare")
    slider = page.get_by_label("Amount, by a slider")
    slider.focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_label("Amount", exact=True)).to_have_value("210")
    page.wait_for_url("**&elemental=210mg")
    page.get_by_label("Amount", exact=True).fill("300")
    page.wait_for_url("**&elemental=300mg")
    settled(page)
    expect(page.locator(".masses strong").first).to_have_text("1,856.1\u00a0mg")
    page.get_by_label("the whole form").check()
    page.wait_for_url("**&compound=300mg")
    expect(page.locator(".masses strong").first).to_have_text("300\u00a0mg")
    page.reload()
    settled(page)
    expect(page.get_by_label("the whole form")).to_be_checked()
    expect(page.get_by_label("Amount", exact=True)).to_have_value("300")


def test_an_amount_above_a_limit_is_told_beside_it(open_page):
    page = open_page("/compare?ids=magnesium-oxide&elemental=350mg")
    warning = page.locator(".note.warn", has_text="Above an upper limit")
    expect(warning).to_contain_text("250\u00a0mg (EFSA)")
    # At the limit is not above it.
    expect(warning).not_to_contain_text("350\u00a0mg (NASEM)")
    page.get_by_label("Amount", exact=True).fill("200")
    expect(warning).to_have_count(0)
    # Of 1,000 mg as a whole, only the oxide holds more than 350 mg.
    page.goto("/compare?ids=magnesium-oxide,magnesium-glycinate&compound=1000mg")
    expect(warning).to_contain_text("With Magnesium oxide this is more")
    expect(warning).not_to_contain_text("glycinate")


def test_forms_are_chosen_by_keyboard_and_none_is_told(open_page):
    page = open_page("/compare")
    page.get_by_label("Malate").focus()
    page.keyboard.press("Space")
    page.wait_for_url("**magnesium-malate**")
    settled(page)
    expect(page.locator(".masses h3", has_text="Magnesium malate")).to_be_visible()
    expect(page.locator(".glance")).to_contain_text("Not known of Magnesium malate")
    boxes = page.locator(".pills input")
    for place in range(boxes.count()):
        boxes.nth(place).uncheck()
    expect(page.locator("#results")).to_contain_text("Choose a form")
    assert axe(page) == []
    page.get_by_label("Taurate").check()
    expect(page.locator(".masses li")).to_have_count(1)
    expect(page.locator(".glance")).to_have_count(0)


def test_other_nutrients_have_forms_too_and_hormones_no_amount(open_page):
    page = open_page("/compare")
    page.get_by_label("Nutrient", exact=True).select_option("Vitamin D")
    page.wait_for_url("**elemental=1000IU")
    settled(page)
    expect(page.locator(".masses strong").first).to_have_text("25\u00a0µg")
    page.get_by_label("Unit").select_option("µg")
    page.wait_for_url("**elemental=25ug")
    page.get_by_label("Calcitriol (on prescription)").check()
    expect(page.locator(".masses li", has_text="Calcitriol")).to_contain_text("A hormone on prescription")
    settled(page)
    assert axe(page) == []
    picture(page, "compare-vitamin-d-desktop-light")


def test_names_in_the_address_are_understood_and_faults_told(open_page, troubles):
    page = open_page("/compare?ids=Epsom+salt,magnesium+bisglycinate&elemental=100mg")
    assert sorted(texts(page, ".masses h3")) == ["Magnesium glycinate", "Magnesium sulfate"]
    troubles.expect("status of 400")
    page.goto("/compare?ids=magnesium-oxid&elemental=100mg")
    expect(page.get_by_role("alert")).to_contain_text("Did you mean magnesium-oxide")
    assert axe(page) == []
    # The fields are there to go on with.
    page.get_by_label("Oxide", exact=True).check()
    expect(page.locator(".masses h3")).to_have_text(["Magnesium oxide"])
    page.get_by_label("Amount", exact=True).fill("0")
    expect(page.get_by_role("alert")).to_contain_text("above zero")


def test_a_slow_server_leaves_the_page_busy_but_there(open_page):
    page = open_page("/compare")
    slow = Held(page, "**/v1/forms/compare**")
    page.get_by_label("Malate").check()
    expect(page.locator("#results")).to_have_attribute("aria-busy", "true")
    expect(page.locator(".masses h3").first).to_be_visible()
    page.wait_for_timeout(100)
    slow.let_go()
    settled(page)
    expect(page.locator(".masses li")).to_have_count(4)


def test_a_server_that_is_gone_is_told_and_can_be_asked_again(open_page, lone_server, troubles):
    troubles.expect("ERR_CONNECTION|/v1/forms/compare")
    page = open_page("/compare", of=lone_server)
    page.route("**/v1/**", lambda route: route.abort())
    page.get_by_label("Malate").check()
    expect(page.get_by_role("alert")).to_contain_text("does not answer")
    picture(page, "compare-gone-desktop-light")
    page.unroute("**/v1/**")
    page.get_by_role("button", name="Try again").click()
    expect(page.locator(".masses li")).to_have_count(4)


def test_every_form_of_magnesium_can_be_compared_at_once(open_page):
    page = open_page("/compare")
    page.locator("#forms summary").click()
    boxes = page.locator(".pills input")
    for place in range(boxes.count()):
        boxes.nth(place).check()
    expect(page.locator(".masses li")).to_have_count(boxes.count())
    settled(page)
    for size in ("desktop", "narrow"):
        resize(page, size)
        assert overflow(page) == []
    picture(page, "compare-all-narrow-light")


def test_without_scripts_it_leads_to_the_forms(open_page, troubles):
    troubles.expect(r"\.js csp$")
    page = open_page("/compare", java_script_enabled=False)
    expect(page.locator("#choice")).to_be_hidden()
    page.get_by_role("link", name="Magnesium oxide").click()
    expect(page.locator("h1")).to_contain_text("Magnesium oxide")
