"""Write and read one's own material: part by part, or as one page in an editor.

The decision guarded here: a page that cannot be read changes nothing, and a heading that is missing
from a page leaves its part as it was, so no slip in an editor costs a text.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from prep.core.errors import PrepError
from prep.core.own_material import PARTS, PROJECT_FIELDS, PROJECTS, OwnMaterial, material_of
from prep.core.own_questions import OwnQuestion, draw_questions, own_questions
from prep.practice.ports import Clock, Stores

_SUMMARY, _TERMS = "# Research summary", "# Terms"


@dataclass(frozen=True)
class OwnMaterialDesk:
    """One's own material."""

    stores: Stores
    clock: Clock

    def parts(self) -> dict[str, str]:
        """The text of every part by its name, in order; empty where nothing is written."""
        kept = self.stores.own_texts.all()
        return {name: kept.get(name, "") for name in PARTS}

    def material(self) -> OwnMaterial:
        """What is written so far."""
        return material_of(self.stores.own_texts.all())

    def questions(self, seed: int | None = None, most: int = 5) -> list[OwnQuestion]:
        """What an interviewer would ask about it: all, or a few drawn by a seed."""
        found = own_questions(self.material())
        return list(found) if seed is None else draw_questions(found, seed, most)

    def write(self, name: str, text: str) -> bool:
        """Keep a part as typed; False if nothing changed. Raises PrepError for an unknown name."""
        if name not in PARTS:
            raise PrepError(f"There is no part '{name}'.", f"There are {', '.join(PARTS)}.")
        kept = text if text.strip() else ""
        if kept == self.stores.own_texts.all().get(name, ""):
            return False
        self.stores.own_texts.write(name, kept, self.clock.now().wall)
        return True

    def page(self) -> str:
        """Everything as one page to edit."""
        parts = self.parts()
        return "\n".join(line for name in PARTS for line in _section(name, parts[name]))

    def write_page(self, text: str) -> int:
        """Keep an edited page; how many parts changed. Raises PrepError for one it cannot read."""
        read = dict(_read(text))
        before = {name: kept.strip() for name, kept in self.parts().items()}
        changed = {name: part for name, part in read.items() if part != before[name]}
        with self.stores.together():
            for name, part in changed.items():
                self.write(name, part)
        return len(changed)


def _heading(name: str) -> str:
    if name == "summary":
        return _SUMMARY
    if name == "terms":
        return _TERMS
    project, _, field = name.partition(".")
    title = f"## {field.capitalize()}"
    first = next(iter(PROJECT_FIELDS))
    return f"# {project.replace('-', ' ').capitalize()}\n{title}" if field == first else title


def _section(name: str, text: str) -> list[str]:
    return [_heading(name), f"<!-- {PARTS[name]} -->", text, ""]


_TOPS = {_SUMMARY: "summary", _TERMS: "terms"} | {
    f"# Project {number}": f"project-{number}" for number in range(1, PROJECTS + 1)
}
_FIELDS = {f"## {name.capitalize()}": name for name in PROJECT_FIELDS}
_HINTS = frozenset(f"<!-- {about} -->" for about in PARTS.values())


def _read(page: str) -> Iterator[tuple[str, str]]:
    """Parts with their texts; lines that look like headings but are none of ours are text."""
    top, name, seen = "", "", set[str]()
    lines: list[str] = []
    for line in page.splitlines():
        key = line.strip()
        field = _FIELDS.get(key) if top.startswith("project") else None
        if key not in _TOPS and field is None:
            if key not in _HINTS:
                lines.append(line)
            continue
        yield from _part(name, lines)
        top = _TOPS.get(key, top)
        name, lines = (f"{top}.{field}" if field else top), []
        if name in seen:
            raise PrepError(f"'{key}' stands twice in the page.", "Nothing was changed.")
        seen.add(name)
    yield from _part(name, lines)


def _part(name: str, lines: list[str]) -> Iterator[tuple[str, str]]:
    text = "\n".join(lines).strip()
    if name in PARTS:
        yield name, text
    elif text:
        where = "before the first heading" if not name else f"above the fields of {name}"
        raise PrepError(f"There is text {where}.", "Nothing was changed: put it below a heading.")
