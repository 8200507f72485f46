"""What holds of every page, whatever it shows."""

import pytest
from browsing import PAGES, SIZES, axe, picture

everywhere = pytest.mark.parametrize("name", PAGES)


@pytest.fixture(autouse=True)
def what_is_missing(request, troubles):
    if "missing" in request.node.callspec.params.values():
        troubles.expect("status of 404")


def overflow(page):
    """Elements that reach over the right edge of the page, if that makes it wider than the window."""
    return page.evaluate("""() => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) return [];
        return [...document.body.querySelectorAll("*")]
            .filter((element) => element.getBoundingClientRect().right > width + 1)
            .map((element) => element.outerHTML.slice(0, 120)).slice(0, 5).concat("overflow");
    }""")


@everywhere
def test_axe_finds_nothing_and_nothing_overflows(open_page, name):
    page = open_page(PAGES[name])
    for size, (width, height) in SIZES.items():
        page.set_viewport_size({"width": width, "height": height})
        assert overflow(page) == [], size
        assert axe(page) == [], size


@everywhere
@pytest.mark.parametrize("look", ["light", "dark", "forced"])
def test_colours_contrast(open_page, name, look):
    page = open_page(
        PAGES[name], color_scheme="dark" if look == "dark" else "light",
        forced_colors="active" if look == "forced" else "none")
    for size in ["desktop", "phone"]:
        width, height = SIZES[size]
        page.set_viewport_size({"width": width, "height": height})
        assert axe(page, ["color-contrast", "link-in-text-block"]) == [], size
        picture(page, f"{name}-{size}-{look}")
