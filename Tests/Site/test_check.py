"""The page that checks a regimen: what is entered, what is asked, and what is said about it."""

import base64
import json
import re
import subprocess

import pytest
from browsing import SIZES, Held, axe, overflow, picture, resize, settled
from playwright.sync_api import expect

REPORT = re.compile("^Report")

# What axe looks for: in other colours only what depends on them.
COLOURS = ["color-contrast", "link-in-text-block"]
LOOKS = {"light": None, "dark": COLOURS, "forced": COLOURS}


def link(regimen):
    """The address of a report."""
    text = base64.urlsafe_b64encode(json.dumps(regimen).encode()).decode().rstrip("=")
    return f"/check#r={text}"


def field(page, label, place=0):
    return page.get_by_label(label, exact=True).nth(place)


def check(page):
    """Presses the button, and waits for the report."""
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.get_by_role("heading", name=REPORT)).to_be_visible()
    return settled(page)


def section(page, heading):
    """The part of the report under a heading."""
    return page.locator("#report section").filter(
        has=page.get_by_role("heading", level=2, name=heading, exact=True))


def said(page):
    return page.locator("#report").inner_text().replace("\u00a0", " ")


@pytest.fixture
def reported(open_page):
    """The report of a regimen."""
    def reported(regimen, **options):
        page = open_page(link(regimen), **options)
        expect(page.get_by_role("heading", name=REPORT)).to_be_visible()
        return settled(page)
    return reported


@pytest.fixture
def example(open_page):
    page = open_page("/check")
    page.get_by_role("button", name="Fill in an example").click()
    return page


def test_the_example_becomes_a_report(example):
    page = check(example)
    assert page.evaluate("document.activeElement.textContent") == "Report"
    assert page.title().startswith("Report")
    findings = section(page, "Findings").inner_text()
    for finding in ["Vitamin D: far above the upper level", "Low vitamin D in blood on a high dose",
                    "Two medicines that can lower magnesium", "Kidneys to be checked before magnesium",
                    "Magnesium oxide: little of it is taken up"]:
        assert finding in findings
    # The most urgent come first.
    levels = section(page, "Findings").get_by_role("heading", level=3).all_inner_texts()
    assert [level.split(":")[0] for level in levels] == ["Warning", "Caution", "Note"]
    amounts = section(page, "How much it is in a day")
    vitamin_d = amounts.locator("article").filter(has_text="Vitamin D").last
    expect(vitamin_d).to_contain_text("253.12 µg")
    expect(vitamin_d).to_contain_text("over the limit")
    magnesium = amounts.locator("article").filter(has_text="Magnesium").first
    expect(magnesium).to_contain_text("Upper limit (UL): 350 mg")
    expect(magnesium).to_contain_text("Supplements and medicines alone: 301.5 mg")
    expect(magnesium).to_contain_text("not over it, as far as entered")
    cramps = section(page, "What may lie behind the symptoms")
    expect(cramps).to_contain_text("When to seek care")
    expect(cramps).to_contain_text("What speaks against it")
    expect(section(page, "What the test results mean")).to_contain_text("Withdrawn: decides nothing")
    expect(section(page, "What was not assessed")).to_contain_text("Furosemide with Omeprazole")
    expect(page.locator("#sources")).to_contain_text("publications that this report rests on")
    expect(page.locator(".publications")).to_contain_text("Role of Magnesium in Vitamin D Activation")
    assert not re.search(r"\b(safe|harmless|no risk)\b", said(page).lower())


@pytest.mark.parametrize("path", ["/interactions/magnesium--vitamin-d", "/nutrients/magnesium"])
def test_publications_are_called_as_the_server_calls_them(open_page, path):
    page = open_page(path)
    wrong = page.evaluate("""async () => {
        const { sourceName } = await import("/scripts/words.js");
        const links = [...document.querySelectorAll("a[href^='/sources/'][title]")];
        if (links.length < 10) return "too few";
        return links.map((link) => [sourceName(link.getAttribute("href").slice(9)), link.textContent])
            .filter(([here, there]) => here !== there);
    }""")
    assert wrong == []


def test_a_finding_says_because_of_which_claims(example):
    page = check(example)
    finding = page.locator("article.finding").filter(has_text="far above the upper level")
    finding.get_by_text("Because: 5 statements").click()
    expect(finding.locator(".claim").first).to_contain_text("vitamin D")
    assert finding.locator(".claim a[href^='/sources/']").count() >= 5
    assert finding.locator(".cited a[href='/sources/iom-2011']").count() == 1


@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_nothing_in_form_and_report(open_page, look):
    page = open_page(
        "/check", color_scheme="dark" if look == "dark" else "light",
        forced_colors="active" if look == "forced" else "none")
    page.get_by_role("button", name="Fill in an example").click()
    for part in ["filled", "report"]:
        if part == "report":
            resize(page, "desktop")
            check(page)
        for size in SIZES:
            resize(page, size)
            if size in ["desktop", "phone"]:
                picture(page, f"check-{part}-{size}-{look}")
            assert overflow(page) == [], size
            assert axe(page, LOOKS[look]) == [], size
    # What is folded away is part of it.
    page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)")
    assert overflow(page) == [] and axe(page, LOOKS[look]) == []


def test_rows_are_added_and_removed_by_keyboard(open_page):
    page = open_page("/check")
    names = page.get_by_label("Supplement", exact=True)
    field(page, "Supplement").fill("Magnesium oxide")
    page.get_by_role("button", name="Add a supplement").focus()
    page.keyboard.press("Enter")
    assert names.count() == 2
    expect(names.nth(1)).to_be_focused()
    page.keyboard.type("Zinc picolinate")
    page.keyboard.press("Escape")
    page.get_by_role("group", name="supplement 1").get_by_role("button", name="Remove").focus()
    page.keyboard.press("Enter")
    assert names.count() == 1
    expect(names.first).to_have_value("Zinc picolinate")
    expect(names.first).to_be_focused()
    expect(page.locator("#said")).to_have_text("One supplement removed.")
    # The last one leaves the focus with the button that adds.
    page.get_by_role("group", name="supplement 1").get_by_role("button", name="Remove").focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Add a supplement")).to_be_focused()


def test_names_are_suggested_and_taken_by_keyboard(open_page):
    page = open_page("/check")
    name = field(page, "Supplement")
    name.focus()
    # What was suggested for fewer letters may have it too, further down.
    with page.expect_response(re.compile("q=magnesium%20citr&")):
        page.keyboard.type("magnesium citr")
    suggestions = page.locator("[role=option]:visible")
    expect(suggestions.first).to_contain_text("Magnesium citrate")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(name).to_have_value("Magnesium citrate")
    # A name that is not chosen does not send the form off.
    name.fill("magnesium cit")
    page.keyboard.press("Enter")
    expect(name).to_be_focused()
    assert page.evaluate("location.hash") == "" and page.locator("#faults").is_hidden()
    # Names in a list: chosen, entered, removed.
    symptom = page.get_by_role("combobox", name="What is felt or seen")
    symptom.focus()
    page.keyboard.type("leg cramps")
    expect(suggestions.first).to_be_visible()
    page.keyboard.press("Enter")
    expect(suggestions).to_have_count(0)
    page.keyboard.type("odd tingle")
    page.keyboard.press("Enter")
    chosen = page.get_by_role("list", name="What is felt or seen: chosen")
    expect(chosen.get_by_role("listitem")).to_have_count(2)
    chosen.get_by_role("button", name="Remove leg cramps").focus()
    page.keyboard.press("Enter")
    expect(chosen).not_to_contain_text("leg cramps")
    expect(symptom).to_be_focused()


def test_an_everyday_name_is_asked_about_at_once(open_page):
    page = open_page("/check")
    field(page, "Supplement").fill("magnesium citrat")
    field(page, "Amount each time").fill("400 mg")
    page.get_by_role("button", name="Magnesium citrate").click()
    expect(field(page, "Supplement")).to_have_value("Magnesium citrate")
    # What is an other name of something is not.
    field(page, "Medicine").fill("water pills")
    field(page, "Supplement").focus()
    page.wait_for_load_state("networkidle")
    assert page.get_by_text("Is it one of these?").count() == 0


def test_an_amount_is_read_as_people_write_it(open_page):
    page = open_page("/check")
    read = page.evaluate("""async (texts) => {
        const { readNumber } = await import("/scripts/check-fields.js");
        return texts.map((text) => { const read = readNumber(text); return read && [read.value, read.unit]; });
    }""", ["1000", "1,000 IU", "10 000", "0,5 mg", "12.5mcg", "1.000,5", "a lot", "-3", "", "5 tablets"])
    assert read == [[1000, None], [1000, "IU"], [10000, None], [0.5, "mg"], [12.5, "ug"], None, None,
                    None, None, [5, "tablets"]]
    amount = field(page, "Amount each time")
    amount.fill("1,000 IU")
    amount.blur()
    expect(amount).to_have_value("1,000")
    expect(page.get_by_label("Amount each time: unit").first).to_have_value("IU")


def test_faults_stand_at_their_fields_with_what_would_be_right(open_page, troubles):
    troubles.expect("status of 422")
    page = open_page("/check")
    field(page, "Age").fill("40")
    field(page, "Sex").select_option("male")
    field(page, "Pregnant or breastfeeding").select_option("pregnant")
    field(page, "Supplement").fill("Magnesium citrate")
    field(page, "Amount each time").fill("400 IU")
    page.get_by_role("button", name="Add a test result").click()
    field(page, "Test").fill("Serum calcium")
    field(page, "Result").fill("9000")
    field(page, "Unit").fill("mg/dL")
    page.get_by_role("button", name="Check", exact=True).click()
    summary = page.locator("#faults")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("3 things have to be mended")
    assert axe(page) == []
    picture(page, "check-faults")
    amount = field(page, "Amount each time")
    assert amount.get_attribute("aria-invalid") == "true"
    notes = page.locator(f"#{amount.get_attribute('aria-describedby')}")
    expect(notes).to_contain_text("The amount is not given in this unit.")
    summary.get_by_role("link", name="Supplement 1, amount each time").click()
    expect(amount).to_be_focused()
    notes.get_by_role("button", name="mg", exact=True).click()
    assert amount.get_attribute("aria-invalid") is None
    expect(page.get_by_label("Amount each time: unit").first).to_have_value("mg")
    page.get_by_role("button", name="µg/dL").click()
    expect(field(page, "Unit")).to_have_value("ug/dL")
    field(page, "Pregnant or breastfeeding").select_option("")
    check(page)
    expect(page.locator("#faults")).to_be_hidden()


def test_what_is_no_number_is_said_before_anything_is_sent(open_page, server):
    page = open_page("/check")
    field(page, "Supplement").fill("Vitamin D3")
    field(page, "Amount each time").fill("a lot")
    before = sum("/v1/assessments" in line for line in server.accesses())
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.locator("#faults")).to_contain_text("Write a number here, such as 500.")
    # A unit is never guessed.
    field(page, "Amount each time").fill("1000")
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.locator("#faults")).to_contain_text("Choose the unit that stands on the label.")
    assert sum("/v1/assessments" in line for line in server.accesses()) == before


def test_nothing_entered_is_no_check(open_page, troubles):
    troubles.expect("status of 422")
    page = open_page("/check")
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.locator("#faults")).to_contain_text("Nothing is given that could be assessed")


def test_the_link_holds_it_all_and_tells_nobody(open_page, server):
    page = open_page("/check")
    field(page, "Age").fill("67")
    page.get_by_role("combobox", name="Illnesses, operations and circumstances").fill("Crohn's disease")
    field(page, "Supplement").fill("Quercetin (Müller) 3")
    field(page, "Amount each time").fill("123.5 mg")
    field(page, "Supplement").press("Escape")
    check(page)
    fragment = page.evaluate("location.hash")
    assert fragment.startswith("#r=") and page.evaluate("location.search") == ""
    text = said(page)
    assert "Quercetin (Müller) 3" in text and "123.5 mg" in text and "67 years" in text
    again = open_page(f"/check{fragment}")
    expect(again.get_by_role("heading", name=REPORT)).to_be_visible()
    assert said(again) == text
    again.reload()
    expect(again.get_by_role("heading", name=REPORT)).to_be_visible()
    # Links to parts of the report leave it where it is.
    again.get_by_role("link", name="Findings", exact=True).click()
    expect(again).to_have_url(re.compile(re.escape(fragment) + "$"))
    expect(again.get_by_role("heading", name=REPORT)).to_be_visible()
    again.get_by_role("button", name="Edit").click()
    expect(again.get_by_role("heading", name="Check what you take")).to_be_focused()
    expect(field(again, "Supplement")).to_have_value("Quercetin (Müller) 3")
    expect(field(again, "Amount each time")).to_have_value("123.5")
    expect(again.get_by_role("list", name="Illnesses, operations and circumstances: chosen")).to_contain_text("Crohn's")
    assert again.evaluate("location.hash") == ""
    again.go_back()
    expect(again.get_by_role("heading", name=REPORT)).to_be_visible()
    assert again.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    log = "\n".join(server.accesses())
    assert "/v1/assessments" in log
    for value in ["Quercetin", "Crohn", "123.5", "67y", fragment[3:20]]:
        assert value not in log


def test_a_link_is_coded_and_decoded(open_page):
    page = open_page("/check")
    for regimen in [{}, {"symptoms": ["Müdigkeit ✓ 疲労"]}, {"supplements": [{"form": "?>~ü" * 50}]}]:
        assert page.evaluate("""async (regimen) => {
            const link = await import("/scripts/check-link.js");
            const hash = link.fragment(regimen);
            if (!/^#r=[A-Za-z0-9_-]*$/.test(hash)) return hash;
            return link.regimen(hash);
        }""", regimen) == regimen
    for hash in ["#r=", "#r=%%", "#r=eyJ", "#r=W10", "#r=bnVsbA"]:
        assert page.evaluate("""async (hash) => (await import("/scripts/check-link.js")).regimen(hash)""", hash) is None


def test_a_damaged_link_says_so_and_leaves_the_form(open_page):
    page = open_page("/check#r=eyJ")
    expect(page.locator("#faults")).to_contain_text("The link is damaged")
    expect(page.get_by_role("button", name="Check", exact=True)).to_be_visible()


def test_link_and_command_are_copied_and_the_command_works(example, server):
    example.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = check(example)
    page.get_by_role("button", name="Copy link").click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.url
    page.get_by_role("button", name="Copy as curl").click()
    expect(page.locator("#said")).to_have_text("Copied")
    command = page.evaluate("navigator.clipboard.readText()")
    answer = json.loads(subprocess.run(
        ["sh", "-c", command.replace("curl", "curl -s", 1)], stdout=subprocess.PIPE, timeout=60).stdout)
    assert answer["findings"][0]["title"] == "Vitamin D: far above the upper level"


def test_a_command_holds_whatever_was_entered(open_page, server):
    page = open_page("/check")
    command = page.evaluate("""async (origin) => (await import("/scripts/check-link.js"))
        .curl({ symptoms: ["it's `odd` $HOME \\\\ \\"x\\""] }, origin)""", server.url(""))
    done = subprocess.run(["sh", "-c", command.replace("curl", "curl -s", 1)], stdout=subprocess.PIPE, timeout=60)
    assert json.loads(done.stdout)["unresolved"][0]["value"] == "it's `odd` $HOME \\ \"x\""


def test_warning_signs_that_are_there_stand_before_everything(reported):
    page = reported({"person": {"conditions": ["chronic-kidney-disease"]}, "symptoms": ["weakness"],
                     "supplements": [{"form": "magnesium-citrate", "amount": {"value": 400, "unit": "mg"}}]})
    first = page.locator("#report .body > section").first
    expect(first.get_by_role("heading", level=2)).to_have_text("Get help now")
    expect(first).to_contain_text("Weakness on magnesium")
    # Once is enough: what stands there is not repeated among the findings.
    assert "Weakness on magnesium" not in section(page, "Findings").inner_text()
    assert axe(page) == []
    picture(page, "check-warning-sign")


def test_magnesium_with_kidney_disease_is_urgent(reported):
    page = reported({"person": {"conditions": ["chronic kidney disease"]}, "supplements": [
        {"form": "Magnesium citrate", "amount": {"value": 100, "unit": "mg"}}, {"form": "Vitamin D3"}]})
    levels = section(page, "Findings").get_by_role("heading").all_inner_texts()
    assert levels[1].startswith("Urgent: act now") and levels[2] == "Magnesium with kidney disease"
    # It has its time in the day, and the warning with it.
    item = section(page, "When to take what").get_by_role("listitem").filter(has_text="Magnesium citrate").last
    item.get_by_role("link", name="Read the warning first").click()
    expect(page.get_by_role("heading", name=REPORT)).to_be_visible()
    expect(page.get_by_role("link", name="1 urgent")).to_be_visible()


def test_what_is_not_known_is_shown_as_not_assessed(reported):
    page = reported({"person": {"drugs": ["Blahblahmab", "digoxin"], "conditions": ["chronic-kidney-disease"]},
                     "supplements": [{"form": "magnesium citrat", "amount": {"value": 400, "unit": "mg"}}]})
    first = page.locator("#report .body > section").first
    expect(first).to_contain_text("“Blahblahmab” is not known here as a medicine.")
    expect(section(page, "What was not assessed")).to_contain_text("Blahblahmab: not known here as a medicine.")
    assert "Magnesium with kidney disease" not in said(page)
    # What may be meant is one step away, and changes the report.
    first.get_by_role("button", name="Magnesium citrate").click()
    expect(section(page, "Findings")).to_contain_text("Magnesium with kidney disease")
    expect(section(page, "Not understood")).not_to_contain_text("magnesium citrat")
    # Or it is written another way.
    section(page, "Not understood").get_by_role("button", name="Write it another way").click()
    expect(field(page, "Medicine")).to_be_focused()
    expect(field(page, "Medicine")).to_have_value("Blahblahmab")


def test_both_readings_of_a_label_are_shown_and_can_be_chosen(reported):
    page = reported({"person": {"age": "40y"}, "supplements": [
        {"form": "Magnesium oxide", "amount": {"value": 500, "unit": "mg"}}]})
    questions = section(page, "What else would have to be known")
    expect(questions).to_contain_text("Is the label's amount that of the nutrient or of the whole compound?")
    expect(questions.get_by_role("button", name="It is the nutrient: 500 mg")).to_be_visible()
    expect(section(page, "What was taken as given")).to_contain_text("Magnesium oxide: The amount was read")
    questions.get_by_role("button", name="It is the whole compound: 301.5 mg").click()
    expect(section(page, "How much it is in a day")).to_contain_text("Magnesium 301.5 mg")
    assert page.get_by_role("button", name=re.compile("whole compound")).count() == 0
    expect(section(page, "What was entered")).to_contain_text("500 mg, as the whole compound")


def test_questions_lead_to_their_fields(reported):
    page = reported({"supplements": [{"form": "Vitamin D3"}]})
    expect(page.locator("article.amount")).to_contain_text("Not counted, because the amount is not known: Vitamin D3")
    questions = section(page, "What else would have to be known")
    questions.get_by_role("listitem").filter(has_text="How much is in a dose?").get_by_role("button").click()
    expect(field(page, "Amount each time")).to_be_focused()
    page.go_back()
    questions.get_by_role("listitem").filter(has_text="How old is the person?").get_by_role("button").click()
    expect(field(page, "Age")).to_be_focused()


def test_a_day_keeps_distances_or_says_that_none_does(reported):
    page = reported({"person": {"drugs": ["levothyroxine"]}, "supplements": [
        {"form": "Calcium carbonate", "amount": {"value": 500, "unit": "mg"}, "perDay": 2},
        {"form": "Vitamin D3", "amount": {"value": 20000, "unit": "IU"}, "every": "P7D"}]})
    day = section(page, "When to take what")
    times = day.locator("time").all_inner_texts()
    assert len(times) == 3 and times == sorted(times)
    expect(day).to_contain_text("Take Levothyroxine at least 4 hours before or 4 hours after Calcium.")
    # What is not taken every day does not look as if it were.
    expect(day.locator(".moments")).to_contain_text("20,000 IU, not every day: once in 7 days")
    assert page.get_by_role("link", name="Read the warning first").count() == 0
    picture(page, "check-day")
    page = reported({"person": {"drugs": ["levothyroxine", "alendronate"]}, "supplements": [
        {"form": "Calcium carbonate", "amount": {"value": 500, "unit": "mg"}, "perDay": 2}]})
    day = section(page, "When to take what")
    expect(day).to_contain_text("No day keeps all distances")
    expect(day).to_contain_text("Levothyroxine and Alendronate")
    assert day.locator("time").count() == 0


def test_exactly_the_limit_is_not_over_it(reported):
    page = reported({"person": {"age": "40y", "sex": "female"}, "supplements": [
        {"form": "vitamin-d3", "amount": {"value": 100, "unit": "ug"}}]})
    expect(page.locator("article.amount")).to_contain_text("at the limit, not over it")


def test_a_report_is_printed_with_inputs_findings_and_sources(example):
    page = check(example)
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for hidden in ["Edit", "Print", "Copy link"]:
        expect(page.get_by_role("button", name=hidden)).to_be_hidden()
    expect(page.locator("section.machine")).to_be_hidden()
    expect(page.get_by_role("navigation", name="In this report")).to_be_hidden()
    for text in ["Magnesium oxide 500 mg, as the whole compound", "Vitamin D: far above the upper level",
                 "There is little evidence on 10,000 IU", "500 mg of Magnesium oxide × 0.603",
                 "Dietary Reference Intakes for Calcium and Vitamin D", "not medical advice"]:
        expect(page.get_by_text(text).first).to_be_visible()
    picture(page, "check-print")
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    expect(page.get_by_text("There is little evidence on 10,000 IU")).to_be_hidden()
    assert page.pdf().startswith(b"%PDF")


def test_a_server_that_is_gone_loses_nothing(open_page, lone_server, troubles):
    troubles.expect("ERR_CONNECTION")
    page = open_page("/check", of=lone_server)
    page.get_by_role("button", name="Fill in an example").click()
    lone_server.stop()
    page.get_by_role("button", name="Check", exact=True).click()
    expect(page.locator("#faults")).to_contain_text("The server does not answer")
    expect(page.locator("#faults")).to_be_focused()
    expect(field(page, "Supplement")).to_have_value("Vitamin D3")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()
    assert axe(page) == []


def test_a_slow_server_is_waited_for_and_can_be_left(example):
    held = Held(example, "**/v1/assessments")
    send = example.get_by_role("button", name="Check", exact=True)
    send.click()
    expect(example.get_by_text("Checking…")).to_be_visible()
    assert axe(example) == []
    example.get_by_role("button", name="Cancel").click()
    expect(example.get_by_text("Checking…")).to_have_count(0)
    expect(example.locator("#said")).to_contain_text("Cancelled")
    expect(field(example, "Supplement")).to_have_value("Vitamin D3")
    send.click()
    expect(example.get_by_text("Checking…")).to_be_visible()
    held.let_go()
    expect(example.get_by_role("heading", name=REPORT)).to_be_visible()


def test_too_much_is_said_to_be_too_much(open_page, troubles):
    troubles.expect("status of 413|ERR_CONNECTION")
    page = open_page(link({"supplements": [{"form": "x" * 199} for _ in range(400)]}))
    expect(page.locator("#faults")).to_contain_text("more than the server takes")


def test_without_scripts_it_says_how_to_check_all_the_same(open_page):
    page = open_page("/check", java_script_enabled=False)
    # Playwright finds no text in a noscript.
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.locator("noscript p")).to_have_text(re.compile("This page needs JavaScript"))
    expect(page.locator("#form")).to_be_hidden()
    expect(page.get_by_text("curl --json")).to_be_visible()
    expect(page.get_by_text("cofactor assess")).to_be_visible()
