"""A client that was generated from the description asks the questions of a day.

usage: roundtrip.py URL"""

import sys

from cofactor_client import Client
from cofactor_client.api.collections import (
    get_claims, get_form, get_interactions, get_nutrient, get_nutrients, get_red_flags)
from cofactor_client.api.service import get_index, get_problem
from cofactor_client.api.tools import (
    compare_forms, compare_nutrients, convert_units, get_graph, get_intakes,
    get_interactions_between, get_nutrient_foods, get_paths, get_search)
from cofactor_client.models import Problem
from cofactor_client.types import UNSET

client = Client(sys.argv[1])
asked = 0


def ask(operation, *arguments, **parameters):
    """The answer, or the problem, with its status."""
    global asked
    asked += 1
    response = operation.sync_detailed(*arguments, client=client, **parameters)
    return response.status_code, response.parsed


def get(operation, *arguments, **parameters):
    status, answer = ask(operation, *arguments, **parameters)
    assert status == 200, f"{operation.__name__} {arguments} {parameters}: {status} {answer}"
    return answer


# What there is, and one of it.
index = get(get_index)
nutrients = get(get_nutrients)
assert index.dataset.counts["nutrients"] == nutrients.total == len(nutrients.items) >= 6
magnesium = get(get_nutrient, "magnesium")
assert magnesium.name == "Magnesium" and magnesium.unit == "mg" and magnesium.claims
assert magnesium.forms[0].href.startswith("/v1/forms/")
assert get(get_form, "magnesium-oxide").molar_mass.unit == "g/mol"
assert get(get_red_flags, limit=1).items[0].statement

# Pages, to the last, each claim once.
ids, cursor = [], UNSET
while True:
    page = get(get_claims, limit=100, fields=["statement", "grade"], cursor=cursor)
    ids += [claim.id for claim in page.items]
    assert all(claim.statement and claim.verb is UNSET for claim in page.items)
    if page.next_ is None:
        break
    cursor = page.next_.split("cursor=")[1].split("&")[0]
assert len(ids) == len(set(ids)) == page.total == index.dataset.counts["claims"]

# Tools.
forms = ["magnesium-oxide", "magnesium-citrate", "magnesium-glycinate"]
comparison = get(compare_forms, ids=forms, elemental="300mg")
assert [column.form.id for column in comparison.columns] == forms
assert comparison.gentlest.forms[0].id == "magnesium-glycinate"
assert comparison.columns[0].compound.value == 497.5
assert get(compare_nutrients, ids=["magnesium", "calcium"]).rows[0].cells[0].claims
intakes = get(get_intakes, "vitamin-d", age="67y", sex="female", authority=["nasem"], kind=["ul"])
assert intakes.items[0].value.value == 100 and intakes.items[0].value.unit == "ug"
assert get(get_nutrient_foods, "magnesium", limit=3).items[0].amount.unit == "mg"
assert get(convert_units, of="vitamin-d", value=1000, from_="IU", to="ug").converted.value == 25
assert any(hit.id == "vitamin-d" for hit in get(get_search, q="sunshine vitamin").items)
assert get(get_graph, around="magnesium").nodes[0].distance == 0
assert get(get_paths, from_="alcohol", to="magnesium-deficiency").statement

between = get(get_interactions_between, items=["magnesium", "Vitamin D3", "mint tea"])
statuses = {tuple(pair.items): pair.status for pair in between.pairs}
assert statuses["magnesium", "vitamin-d3"] == "interaction"
assert statuses["magnesium", "mint tea"] == "not-assessed"
assert between.unresolved[0].value == "mint tea" and between.resolved[0].id == "vitamin-d3"
assert get(get_interactions, nutrient=["magnesium"], severity=["major"]).total > 0

# Problems, which explain themselves.
status, problem = ask(get_nutrient, "magnesum")
assert status == 404 and isinstance(problem, Problem) and "magnesium" in problem.suggestions
status, problem = ask(compare_forms, ids=["magnesium-oxide"], elemental="300 apples")
assert status == 400 and problem.errors[0].parameter == "elemental"
assert get(get_problem, problem.type_.split("/")[-1]).title == problem.title

print(f"{asked} requests, {len(ids)} claims in pages")
