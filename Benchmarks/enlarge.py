"""Makes a made-up folder of knowledge with many times the entities, to see how costs grow.

usage: python3 Benchmarks/enlarge.py COPIES FOLDER

Each copy is the whole knowledge under other identifiers and names. None of it is knowledge any more: it is only for
measuring.
"""

import json
import pathlib
import sys

DATA = pathlib.Path(__file__).parent.parent / "Sources" / "Knowledge" / "Data"
#: Members whose texts name the entity itself and have to differ in each copy.
NAMES = ("name", "aliases")
#: Members whose words may equal an identifier without being one.
VOCABULARIES = ("category", "type", "topic", "stage", "class")


def identifiers(documents: dict[pathlib.Path, dict]) -> set[str]:
    """Everything that is referred to: entities by the names of their files, claims by their members."""
    found = {path.stem for path in documents}
    for document in documents.values():
        found |= {claim["id"] for claim in document.get("claims", []) if isinstance(claim, dict)}
    return found - {"dataset"}


def copied(value, place: int, known: set[str], member: str = ""):
    """A value with what it refers to in the same copy."""
    if isinstance(value, dict):
        return {name: copied(one, place, known, name) for name, one in value.items() if name != "codes"}
    if isinstance(value, list):
        return [copied(one, place, known, member) for one in value]
    if not isinstance(value, str):
        return value
    if member in NAMES:
        return f"{value} {place}"
    if value in known and member not in VOCABULARIES:
        return "--".join(f"c{place}-{part}" for part in value.split("--"))
    return value


def main() -> None:
    copies, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    documents = {path: json.loads(path.read_text()) for path in DATA.rglob("*.json")}
    known = identifiers(documents)
    for path, document in documents.items():
        target = folder / path.relative_to(DATA)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(document))
        if path.stem == "dataset":
            continue
        for place in range(1, copies):
            stem = copied(path.stem, place, known)
            target.with_name(f"{stem}.json").write_text(json.dumps(copied(document, place, known)))


if __name__ == "__main__":
    main()
