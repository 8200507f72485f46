"""What schemathesis cannot know of the API: names that exist, and values that mean something."""

import itertools
import json
import os
import urllib.request

import schemathesis
from hypothesis import strategies as st
from schemathesis import GenerationMode

SUBJECTS = ["nutrient", "form", "symptom", "condition", "group", "drug", "food", "test", "process",
            "factor", "substance", "procedure"]


def get(path):
    with urllib.request.urlopen(os.environ["COFACTOR"] + path, timeout=10) as response:
        return json.load(response)


def names():
    """The identifiers of all things, by their kind."""
    found = {}
    for collection in get("/v1")["collections"]:
        path = collection["href"] + "?fields=kind&limit=500"
        while path:
            page = get(path)
            for item in page["items"]:
                found.setdefault(item["kind"], []).append(item["id"])
            path = page["next"]
    return found


def formats(value):
    """Each format that a description names."""
    if isinstance(value, dict):
        if isinstance(value.get("format"), str):
            yield value["format"]
        value = list(value.values())
    if isinstance(value, list):
        yield from itertools.chain.from_iterable(map(formats, value))


NAMES = names()
for name in set(formats(get("/openapi.json"))):
    kinds = itertools.chain.from_iterable(
        SUBJECTS if part == "subject" else [part] for part in name.split("-or-"))
    known = list(itertools.chain.from_iterable(NAMES.get(kind, []) for kind in kinds))
    if known:
        schemathesis.openapi.format(name, st.sampled_from(known))

schemathesis.openapi.format("words", st.sampled_from(
    [name.replace("-", " ") for name in NAMES["nutrient"] + NAMES["symptom"] + NAMES["drug"]]))
schemathesis.openapi.format("amount", st.builds(
    "{}{}".format, st.integers(1, 900), st.sampled_from(["ug", "mg", " mg", "g", "mcg"])))
schemathesis.openapi.format("age", st.builds(
    "{}{}".format, st.integers(0, 150), st.sampled_from(["y", "mo"])))


@schemathesis.hook
def before_call(context, case, kwargs):
    """A cursor is what an earlier answer gave, in the same order: nobody can make one up."""
    if case.meta and case.meta.generation.mode == GenerationMode.POSITIVE and case.query:
        case.query.pop("cursor", None)
