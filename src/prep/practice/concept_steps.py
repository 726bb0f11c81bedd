"""How far the question that waits has come, read from the state of its session.

The decision guarded here: steps are phases and what was said at them are notes, each under the
number of its question, so that nothing but the log holds them.
"""

from collections.abc import Iterator
from typing import Any

from prep.core.session import Phase, SessionState
from prep.practice.concept_questions import Stage


def number_of(state: SessionState) -> int:
    """The number of the question that waits, from 1; 0 where none does."""
    return state.shown.data["number"] if state.shown else 0


def phase_name(state: SessionState, stage: Stage) -> str:
    """What the phase is called in which the waiting question reaches a stage."""
    return f"{stage.value}/{number_of(state)}"


def phases_of(state: SessionState) -> Iterator[Phase]:
    """The steps that the waiting question has taken beyond being asked."""
    suffix = f"/{number_of(state)}"
    return (phase for phase in state.phases if phase.name.endswith(suffix))


def stage_of(state: SessionState) -> Stage:
    """How far the waiting question is; ASKED where none waits."""
    names = [phase.name for phase in phases_of(state)]
    return Stage(names[-1].partition("/")[0]) if names else Stage.ASKED


def noted(state: SessionState, name: str) -> Any:
    """The last note of a name on the waiting question; None without one."""
    number = number_of(state)
    notes = (note for note in reversed(state.notes) if note.get("number") == number)
    return next((note[name] for note in notes if name in note), None)
