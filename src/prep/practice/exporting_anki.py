"""Drills with their explanations as a deck for Anki.

Guards one decision: a note is named for (drill, level, seed), so importing a newer deck renews the
notes and keeps what Anki knows of them.
"""

import html
from collections.abc import Iterable, Mapping
from hashlib import blake2b
from pathlib import Path
from typing import Any

from prep.core.errors import PrepError
from prep.drills.contract import expected
from prep.drills.drill import Drill, Instance

SEEDS = (1, 2, 3)
"""Instances of each level: enough that numbers are not learned by heart at once."""

DECK = "prep"
_STYLE = """.card { font-family: sans-serif; font-size: 18px; text-align: left; max-width: 40em;
margin: auto; } .steps { color: #555; } .nightMode .steps { color: #bbb; }
.source { color: #888; font-size: 12px; }"""
_BACK = """{{FrontSide}}<hr id="answer"><b>{{Answer}}</b>
<div class="steps">{{Explanation}}</div><div class="source">{{Source}}</div>"""
_FIELDS = ("Question", "Answer", "Explanation", "Source")


def write_deck(drills: Iterable[Drill], titles: Mapping[str, str], path: Path) -> int:
    """Write the package; how many notes. ``titles`` names topics: each gets a deck of its own.

    Raises PrepError when the library for it is not installed.
    """
    anki = _library()
    model = anki.Model(
        _number("model"),
        "prep drill",
        fields=[{"name": name} for name in _FIELDS],
        templates=[{"name": "Card", "qfmt": "{{Question}}", "afmt": _BACK}],
        css=_STYLE,
    )
    decks: dict[str, Any] = {}
    count = 0
    for drill in drills:
        name = f"{DECK}::{titles.get(drill.topics[0], drill.topics[0])}"
        deck = decks.setdefault(name, anki.Deck(_number(name), name))
        for instance in _instances(drill):
            guid = anki.guid_for(drill.id, instance.level, instance.seed)
            deck.add_note(anki.Note(model=model, fields=_fields(instance), guid=guid))
            count += 1
    anki.Package(list(decks.values())).write_to_file(str(path))
    return count


def _library() -> Any:
    try:
        import genanki
    except ModuleNotFoundError:
        raise PrepError(
            "The Anki export needs the extra 'anki'.", "pip install 'interview-prep[anki]'"
        ) from None
    return genanki


def _instances(drill: Drill) -> Iterable[Instance]:
    """A few of every level; two seeds may give the same question, which is asked once."""
    every = (drill.instance(seed, level) for level in drill.levels for seed in SEEDS)
    return {one.prompt: one for one in every}.values()


def _fields(instance: Instance) -> list[str]:
    """In the order of the model; everything is escaped, since Anki shows HTML."""
    choices = [f"- {choice}" for choice in instance.answer.form.choices]
    source = f"{instance.drill}, level {instance.level}, seed {instance.seed}"
    return [
        _html([instance.prompt, *choices]),
        _html([expected(instance.answer)]),
        _html(instance.steps),
        _html([source]),
    ]


def _html(lines: Iterable[str]) -> str:
    return html.escape("\n".join(lines)).replace("\n", "<br>")


def _number(name: str) -> int:
    """Anki's own range of ids, the same on every machine."""
    digest = blake2b(f"prep {name}".encode(), digest_size=4).digest()
    return (1 << 30) + int.from_bytes(digest) % (1 << 30)
