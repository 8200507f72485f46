"""The front page and the search: from words to a page."""

import re

from browsing import axe, picture
from playwright.sync_api import expect


def test_words_lead_to_a_page_as_one_types(page):
    page.get_by_label("What would you like to know?").press_sequentially("oxid")
    options = page.get_by_role("option")
    expect(options.first).to_contain_text("Magnesium oxide")
    picture(page, "home-suggestions-desktop-light")
    assert axe(page) == []
    page.keyboard.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    page.wait_for_url("**/forms/magnesium-oxide")
    expect(page.locator("h1")).to_contain_text("Magnesium oxide")


def test_a_question_a_nutrient_and_a_symptom_are_suggested(page):
    for words, found in [("sunshine vitamin", "Vitamin D"), ("cramps", "Leg cramps"),
                         ("back pain", "Can magnesium cause back pain?")]:
        page.get_by_label("What would you like to know?").fill(words)
        expect(page.get_by_role("option").filter(has_text=found).first).to_be_visible()


def test_escape_closes_the_suggestions_and_enter_searches(page):
    field = page.get_by_label("What would you like to know?")
    field.press_sequentially("leg cramps")
    expect(page.get_by_role("listbox")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("listbox")).to_be_hidden()
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=leg+cramps")
    expect(page.get_by_role("main").get_by_role("link", name="Leg cramps", exact=True).first).to_be_visible()


def test_a_server_that_is_gone_is_told_and_the_field_stays(open_page, lone_server, troubles):
    troubles.expect("ERR_CONNECTION|/v1/search")
    page = open_page("/", of=lone_server)
    lone_server.stop()
    page.get_by_label("What would you like to know?").press_sequentially("oxide")
    expect(page.locator(".ask [role=status]")).to_contain_text("does not answer")
    expect(page.get_by_role("listbox")).to_be_hidden()


def test_the_search_works_without_scripts(open_page):
    page = open_page("/", java_script_enabled=False)
    page.get_by_label("What would you like to know?").fill("oxide")
    page.get_by_role("main").get_by_role("button", name="Search").click()
    page.wait_for_url("**/search?q=oxide")
    page.get_by_role("main").get_by_role("link", name="Magnesium oxide", exact=True).first.click()
    page.wait_for_url("**/forms/magnesium-oxide")


def test_each_question_leads_to_its_evidence(page):
    links = page.locator(".asked h3 a")
    assert links.count() == 5
    for href in links.evaluate_all("links => links.map((link) => link.getAttribute('href'))"):
        assert re.fullmatch(r"/questions/[a-z-]+", href)
        page.goto(href)
        expect(page.locator("article.claim, .claim").first).to_be_attached()


def test_the_words_of_a_search_are_not_logged(open_page, lone_server):
    page = open_page("/", of=lone_server)
    page.get_by_label("What would you like to know?").press_sequentially("heartburn")
    expect(page.get_by_role("option").first).to_be_visible()
    page.goto("/search?q=heartburn")
    lone_server.stop()
    log = "\n".join(lone_server.accesses())
    assert "/v1/search" in log and "heartburn" not in log


def test_a_command_is_copied(open_page):
    page = open_page("/", permissions=["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="Copy").first.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    command = page.evaluate("navigator.clipboard.readText()")
    assert command.startswith("curl -s 'http://127.0.0.1:") and "magnesium--vitamin-d" in command


def test_a_badge_explains_itself_on_hover_and_on_focus(page):
    badge = page.locator(".sample .badge").first
    badge.hover()
    expect(page.get_by_role("tooltip")).to_have_text("A guideline, an authority, or consistent trials say so.")
    page.mouse.move(0, 0)
    expect(page.get_by_role("tooltip")).to_be_hidden()
    badge.focus()
    expect(page.get_by_role("tooltip")).to_be_visible()
    assert badge.get_attribute("aria-describedby") == page.get_by_role("tooltip").get_attribute("id")
    assert axe(page) == []
    page.keyboard.press("Escape")
    expect(page.get_by_role("tooltip")).to_be_hidden()


def test_the_legend_of_the_about_page_has_the_words_of_the_badges(open_page, server):
    page = open_page("/about")
    legend = dict(zip(page.locator(".legend dt").all_inner_texts(),
                      page.locator(".legend dd").all_inner_texts()))
    known = page.evaluate("""async () => {
        const { gradeBadge, hedgeBadge } = await import("/scripts/evidence.js");
        const grades = ["strong", "moderate", "limited", "contested", "unreviewed"].map(gradeBadge);
        const hedges = ["established", "often", "possible", "associated", "suggested", "attributed", "rare",
            "uncommon", "improbable", "not-a-cause", "advice"].map(hedgeBadge);
        return [...grades, ...hedges].map((badge) => [badge.textContent, badge.dataset.meaning]);
    }""")
    assert legend == dict(map(tuple, known))
