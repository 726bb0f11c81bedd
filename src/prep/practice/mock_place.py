"""Where a mock stands: which round, which item, how long it still goes; read from its state alone.

The decision guarded here: nothing about a running mock is kept beside its log. So a killed one,
folded again, stands exactly where it stood.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

from prep.core.mock import MockPlan, PlannedItem, PlannedRound
from prep.core.session import SessionState, Status

BREAK_SECONDS = 300.0
"""The break that one is offered; nobody is hurried out of a longer one."""


class Stage(Enum):
    """The value stands before the slash in the name of a phase."""

    ROUND = "round"
    BREAK = "break"
    OVER = "over"


@dataclass(frozen=True)
class Place:
    """``round`` and ``item`` count from 0; ``item`` is None when nothing waits in this round.

    ``seconds`` have gone since the stage began. In a round, ``left`` is what is left of it.
    """

    stage: Stage
    round: int
    item: int | None
    seconds: float
    left: float | None

    @property
    def time_is_up(self) -> bool:
        """True for a round whose time has gone."""
        return self.left is not None and self.left <= 0


def place_of(state: SessionState, plan: MockPlan) -> Place:
    """The place of a mock whose events amount to ``state``."""
    if not state.phases:
        return Place(Stage.BREAK, -1, None, 0.0, None)
    phase = state.phases[-1]
    word, _, number = phase.name.partition("/")
    index = int(number)
    seconds = clock_of(state, plan) - (
        phase.running_seconds if plan.blind else phase.active_seconds
    )
    if state.status is Status.ENDED:
        return Place(Stage.OVER, index, None, seconds, None)
    if Stage(word) is Stage.BREAK:
        return Place(Stage.BREAK, index, None, seconds, None)
    done, items = len(answers_of(state, index)), plan.rounds[index].items
    waiting = done if done < len(items) else None
    return Place(Stage.ROUND, index, waiting, seconds, plan.rounds[index].minutes * 60 - seconds)


def clock_of(state: SessionState, plan: MockPlan) -> float:
    """The seconds that count: an interviewer's clock waits for nobody."""
    return state.running_seconds if plan.blind else state.active_seconds


def answers_of(state: SessionState, number: int) -> tuple[Mapping[str, Any], ...]:
    """What became of the items of a round so far, in order."""
    return tuple(one for one in state.answers if one["round"] == number)


def round_of(plan: MockPlan, place: Place) -> PlannedRound | None:
    """The round that runs, or the one that was last; None before the first."""
    return plan.rounds[place.round] if place.round >= 0 else None


def item_of(plan: MockPlan, place: Place) -> PlannedItem | None:
    """The item that waits for its answer."""
    return None if place.item is None else plan.rounds[place.round].items[place.item]


def child_of(state: SessionState, place: Place) -> str | None:
    """The id of the coding session in which the item that waits is worked on."""
    for note in reversed(state.notes):
        if "child" in note and (note["round"], note["item"]) == (place.round, place.item):
            return str(note["child"])
    return None


def checks_of(state: SessionState, number: int) -> dict[str, float]:
    """The grades given in a round, by criterion; the last one counts."""
    found: dict[str, float] = {}
    for one in state.notes:
        if one.get("round") == number and "check" in one:
            found.pop(one["check"], None)
            if one["value"] is not None:
                found[one["check"]] = one["value"]
    return found


def is_away(state: SessionState) -> bool:
    """Whether the room was closed on purpose, so that the clock went on."""
    doors = [note["door"] for note in state.notes if "door" in note]
    return bool(doors) and doors[-1] == "out"
