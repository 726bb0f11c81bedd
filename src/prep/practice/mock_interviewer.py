"""The scripted interviewer: what it says in a round, and when.

The decision guarded here: every line follows from the clock, the plan and what a problem's author
wrote beforehand. It never claims to have understood a word, so it cannot praise nonsense; and since
it follows from the log, a resumed mock shows the same lines again. Twists and questions on a design
or a talk are not among the lines: the session over the prompt brings them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from prep.core.mock import PlannedItem, PlannedRound
from prep.core.session import SessionState
from prep.practice.mock_place import Place, Stage
from prep.practice.ports import Bank

SILENCE_SECONDS = 120.0
SILENCE = "You have been quiet for a while. Say what you are weighing up, even half-baked."
_WARNINGS = ((600.0, "Ten minutes left."), (120.0, "Two minutes left: round off."))
_GREETINGS = {
    "coding": "Hello. Read the problem, then ask me whatever is open before you start.",
    "ml-coding": "Hello. Read the problem; say which shapes go in and which come out.",
    "drill": "Hello. Short questions, one after another. Enter answers, ? passes.",
    "concept": "Hello. Answer aloud as to a colleague, then say which points you made.",
    "ml-design": "Hello. Start with what you would ask, then frame it before any model.",
    "talk": "Hello. Imagine me across the table; begin when you are ready.",
    "mixed": "Let us go through these one by one.",
}
_LATER = {
    "coding": (
        (0.05, "Before you code: what is your plan, and why does it work?"),
        (0.35, "What are time and space of this?"),
        (0.75, "How would you test it? Name the odd cases and walk through one."),
    ),
    "concept": ((0.5, "Can you give an example with numbers?"),),
}
_CHANGE_AT = 0.55
_CHANGES = {
    "coding": "A change: the input no longer fits into memory. What stays, what goes?",
    "ml-coding": "A change: the batch has become a hundred times larger. What gives first?",
}


@dataclass(frozen=True, slots=True)
class Line:
    """Something said; ``at`` is in seconds since the round began, ``by`` who said it."""

    at: float
    text: str
    by: str = "interviewer"


@dataclass(frozen=True)
class Interviewer:
    """Knows what the bank wrote for each item."""

    bank: Bank

    def script(self, one: PlannedRound) -> list[Line]:
        """What will be said in a round if nobody is silent."""
        seconds = one.minutes * 60
        lines = [Line(0.0, _GREETINGS.get(one.kind, _GREETINGS["mixed"]))]
        kind = "coding" if one.kind == "ml-coding" else one.kind
        lines += (Line(share * seconds, text) for share, text in _LATER.get(kind, ()))
        change = next(self._changes(one), None)
        if change is not None:
            lines.append(Line(_CHANGE_AT * seconds, change))
        lines += (Line(seconds - left, text) for left, text in _WARNINGS if left < seconds / 2)
        return sorted(lines, key=lambda line: line.at)

    def _changes(self, one: PlannedRound) -> Iterator[str]:
        """The change in the middle: the author's own where there is one."""
        for item in one.items[:1]:
            yield from self._written(item)
        if one.kind in _CHANGES:
            yield _CHANGES[one.kind]

    def _written(self, item: PlannedItem) -> Iterator[str]:
        if item.kind in ("coding", "ml-coding"):
            yield from (one.question for one in self.bank.problem(item.slug).follow_ups)


def said(script: Sequence[Line], place: Place, state: SessionState) -> list[Line]:
    """Everything said in the round so far, in order, pushed questions and silences included."""
    if place.stage is not Stage.ROUND:
        return []
    now = (line for line in script if line.at <= place.seconds)
    return sorted([*now, *_noted(state, place.round)], key=lambda line: line.at)


def _noted(state: SessionState, number: int) -> Iterator[Line]:
    for one in state.notes:
        if one.get("round") == number and one.get("by") in ("silence", "pushed"):
            by = "interviewer" if one["by"] == "silence" else "watcher"
            yield Line(one["at"], one["text"], by)
