"""What someone who watches a session sees, and what an interviewer may send into it.

The decision guarded here: both directions are small values of plain text. What comes from outside
is read by `sent_of` alone, which bounds it and takes out every character that could steer a
terminal.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MOST_NOTE = 1000
"""Characters of a note."""

MOST_QUESTION = 300
"""Characters of a question, which the candidate has to take in at once."""

_MOST_KEY = 80
_MOST_GRADE = 10


@dataclass(frozen=True)
class View:
    """What everyone sees.

    ``place`` is the round, ``task`` what was asked, ``row`` the cursor's line from 0, ``said`` the
    lines of the side pane, ``verdict`` the judge's last word.
    """

    title: str
    place: str = ""
    task: str = ""
    text: str = ""
    row: int | None = None
    said: tuple[str, ...] = ()
    verdict: str = ""


@dataclass(frozen=True)
class Check:
    """A line of the checklist: graded from 0 to ``most`` (1 makes it a tick), None until it is."""

    key: str
    words: str
    most: int
    value: float | None


@dataclass(frozen=True)
class Desk:
    """What only the interviewer sees. ``prepared`` are questions to push, ``remarks`` the notes."""

    round: int = 0
    checks: tuple[Check, ...] = ()
    prepared: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Note:
    """A remark for the scorecard; the candidate does not see it meanwhile."""

    text: str


@dataclass(frozen=True)
class Question:
    """Something said to the candidate, in the side pane."""

    text: str


@dataclass(frozen=True)
class Tick:
    """A grade on the checklist of a round; a ``value`` of None takes it away."""

    key: str
    value: float | None
    round: int


Sent = Note | Question | Tick


def sent_of(data: object) -> Sent:
    """What an interviewer sent; raises ValueError, in words, for anything else."""
    if not isinstance(data, Mapping):
        raise ValueError("Not an object.")
    match data.get("kind"):
        case "note":
            return Note(_text(data, MOST_NOTE))
        case "question":
            return Question(_text(data, MOST_QUESTION))
        case "tick":
            return Tick(_key(data), _value(data), _round(data))
        case _:
            raise ValueError("Neither a note, nor a question, nor a tick.")


def data_of(sent: Sent) -> dict[str, Any]:
    """As plain JSON values, which `sent_of` reads again."""
    return {"kind": type(sent).__name__.lower(), **vars(sent)}


def plain(text: str) -> str:
    """One line without control, formatting or unpaired characters."""
    visible = (" " if one.isspace() else one for one in text if one.isspace() or _shown(one))
    return " ".join("".join(visible).split())


def _shown(character: str) -> bool:
    return not unicodedata.category(character).startswith("C")


def _text(data: Mapping[Any, Any], most: int) -> str:
    text = data.get("text")
    if not isinstance(text, str):
        raise ValueError("There is no text.")
    cleaned = plain(text)
    if not cleaned:
        raise ValueError("There is nothing to read in it.")
    if len(cleaned) > most:
        raise ValueError(f"Too long: {most} characters at most.")
    return cleaned


def _key(data: Mapping[Any, Any]) -> str:
    key = data.get("key")
    if not isinstance(key, str) or not 0 < len(key) <= _MOST_KEY:
        raise ValueError("A tick needs the line it is for.")
    return plain(key)


def _value(data: Mapping[Any, Any]) -> float | None:
    value = data.get("value")
    if value is None:
        return None
    number = isinstance(value, int | float) and not isinstance(value, bool)
    if not number or not 0 <= value <= _MOST_GRADE:  # holds for no NaN
        raise ValueError("A grade is a small number.")
    return float(value)


def _round(data: Mapping[Any, Any]) -> int:
    number = data.get("round")
    if isinstance(number, bool) or not isinstance(number, int) or number < 0:
        raise ValueError("A tick needs its round.")
    return number
