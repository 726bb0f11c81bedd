"""The session event machine: one log of events, from which every timed thing is read.

A session is its events and nothing else. `step` takes a state and one event, `fold` a whole log,
`elapse` looks at the same state later without an event. A live screen steps as it records, so a
session that is folded again after a crash is the session that was on the screen.

The decision guarded here: time is counted from the monotonic clock, between two events on the same
clock only. So a changed wall clock moves nothing, a reboot or a closed program counts nothing, and
a machine that slept counts nothing where its monotonic clock sleeps too (Linux, macOS); elsewhere
the idle rule bounds it. Wall times are kept for people to read.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import Enum
from typing import Any

from prep.core.edit import Edit, apply_edit

IDLE_SECONDS = 120.0
"""Time without a key counts for this long and no longer."""

OUTSIDE_SECONDS = 1800.0
"""The same while the text is in another editor, whose keys we do not see."""


@dataclass(frozen=True)
class Session:
    """What a session is about, fixed at its start; everything else is in its events.

    ``kind`` is that of its item, or ``mock`` (which has no ``item_id``). ``target_seconds`` is None
    when nothing was set. ``options`` are plain JSON values: interview mode, seed, plan of rounds.
    """

    id: str
    kind: str
    item_id: str | None
    target_seconds: float | None
    options: Mapping[str, Any] = field(default_factory=dict)


class EventKind(Enum):
    """The value is the text in the database."""

    START = "start"
    SHOWN = "shown"
    DRAFT = "draft"
    RUN = "run"
    SUBMIT = "submit"
    HINT = "hint"
    SOLUTION = "solution"
    PAUSE = "pause"
    RESUME = "resume"
    KEY = "key"
    TICK = "tick"
    OUTSIDE = "outside"
    PHASE = "phase"
    ANSWER = "answer"
    NOTE = "note"
    END = "end"


class Status(Enum):
    """Where a session stands."""

    NEW = "new"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True)
class Stamp:
    """One moment on both clocks.

    ``wall`` is aware UTC. ``monotonic`` is in seconds and may only be compared with stamps of the
    same ``clock`` (one boot of one machine).
    """

    wall: datetime
    monotonic: float
    clock: str


@dataclass(frozen=True)
class Event:
    """Something that happened in a session; ``data`` holds plain JSON values."""

    kind: EventKind
    stamp: Stamp
    data: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Submit:
    """One judged submission of a session; ``passed_share`` in [0, 1], ``active_seconds`` so far."""

    verdict: str
    passed_share: float
    active_seconds: float
    submission_id: str | None = None
    right_but_slow: bool = False


@dataclass(frozen=True)
class Phase:
    """A part of a longer session and the active and running seconds at which it began."""

    name: str
    active_seconds: float
    running_seconds: float


@dataclass(frozen=True)
class Shown:
    """What was last put before the person, and the active seconds at which it was."""

    data: Mapping[str, Any]
    active_seconds: float


@dataclass(frozen=True)
class SessionState:
    """What the events so far amount to.

    ``active_seconds`` leaves out pauses, idle time, suspended machines and closed programs;
    ``running_seconds`` counts idle time too (the clock of an interview does not wait for a key).
    ``patience`` is how many more seconds without a key would still count. ``shown`` is None once it
    is answered. ``answers`` and ``notes`` are the data of their events, in order.
    """

    status: Status = Status.NEW
    events: int = 0
    started_at: datetime | None = None
    ended_at: datetime | None = None
    last: Stamp | None = None
    active_seconds: float = 0.0
    running_seconds: float = 0.0
    patience: float = IDLE_SECONDS
    text: str = ""
    edited: bool = False
    runs: int = 0
    hints: int = 0
    submits: tuple[Submit, ...] = ()
    saw_solution: bool = False
    phases: tuple[Phase, ...] = ()
    shown: Shown | None = None
    answers: tuple[Mapping[str, Any], ...] = ()
    notes: tuple[Mapping[str, Any], ...] = ()
    outcome: str | None = None

    @property
    def idle(self) -> bool:
        """True when the time without a key has stopped counting."""
        return self.status is Status.RUNNING and self.patience <= 0

    @property
    def touched(self) -> bool:
        """True once the person did more than look."""
        planned = any("plan" in note for note in self.notes)
        return (
            self.edited or planned or bool(self.runs or self.hints or self.submits or self.answers)
        )


class SessionLogError(ValueError):
    """A log that no session can have written: it does not begin with exactly one start."""


_KEYLESS = frozenset({EventKind.TICK, EventKind.PAUSE, EventKind.END})
"""Events that say nothing about a person being there."""

_OTHERS = frozenset({"interviewer", "pushed", "audience"})
"""Who may have written a note ``by`` which the person was not there either."""


def fold(events: Iterable[Event]) -> SessionState:
    """The state after a whole log; raises SessionLogError on one without a single start."""
    state = SessionState()
    for event in events:
        state = step(state, event)
    return state


def step(state: SessionState, event: Event) -> SessionState:
    """The state after one more event.

    After the end only notes are taken in; a pause in a pause and the like change nothing, since
    two programs may write to one session.
    """
    if (event.kind is EventKind.START) != (state.status is Status.NEW):
        raise SessionLogError(f"'{event.kind.value}' cannot be event {state.events + 1}")
    counts = event.kind is not EventKind.RESUME
    state = _elapse(state, event.stamp, counts)
    state = _take_in(state, event)
    return replace(state, events=state.events + 1)


def elapse(state: SessionState, stamp: Stamp) -> SessionState:
    """The same session at a later moment, nothing having happened."""
    return _elapse(state, stamp, counts=True)


def _elapse(state: SessionState, stamp: Stamp, counts: bool) -> SessionState:
    if state.last is None or state.last.clock != stamp.clock:
        return replace(state, last=stamp)
    gap = max(0.0, stamp.monotonic - state.last.monotonic)
    # Events of two programs may arrive out of order; never count the same second twice.
    last = replace(stamp, monotonic=max(stamp.monotonic, state.last.monotonic))
    if state.status is not Status.RUNNING or not counts:
        return replace(state, last=last)
    active = min(gap, state.patience)
    return replace(
        state,
        last=last,
        active_seconds=state.active_seconds + active,
        running_seconds=state.running_seconds + gap,
        patience=state.patience - active,
    )


def _take_in(state: SessionState, event: Event) -> SessionState:
    if state.status is Status.ENDED and event.kind is not EventKind.NOTE:
        return state
    if event.kind not in _KEYLESS and event.data.get("by") not in _OTHERS:
        outside = event.kind is EventKind.OUTSIDE
        state = replace(state, patience=OUTSIDE_SECONDS if outside else IDLE_SECONDS)
    take = _TAKERS.get(event.kind)
    return take(state, event) if take else state


def _start(state: SessionState, event: Event) -> SessionState:
    text = event.data.get("text", "")
    return replace(state, status=Status.RUNNING, started_at=event.stamp.wall, text=text)


def _draft(state: SessionState, event: Event) -> SessionState:
    text = apply_edit(state.text, Edit.of(event.data))
    return replace(state, text=text, edited=True)


def _run(state: SessionState, _event: Event) -> SessionState:
    return replace(state, runs=state.runs + 1)


def _hint(state: SessionState, _event: Event) -> SessionState:
    return replace(state, hints=state.hints + 1)


def _solution(state: SessionState, _event: Event) -> SessionState:
    return replace(state, saw_solution=True)


def _submit(state: SessionState, event: Event) -> SessionState:
    submit = Submit(
        verdict=event.data["verdict"],
        passed_share=event.data.get("passed_share", 0.0),
        active_seconds=event.data.get("active_seconds", state.active_seconds),
        submission_id=event.data.get("submission"),
        right_but_slow=event.data.get("right_but_slow", False),
    )
    return replace(state, submits=(*state.submits, submit))


def _pause(state: SessionState, _event: Event) -> SessionState:
    return replace(state, status=Status.PAUSED)


def _resume(state: SessionState, _event: Event) -> SessionState:
    return replace(state, status=Status.RUNNING)


def _phase(state: SessionState, event: Event) -> SessionState:
    phase = Phase(event.data["name"], state.active_seconds, state.running_seconds)
    return replace(state, phases=(*state.phases, phase))


def _shown(state: SessionState, event: Event) -> SessionState:
    return replace(state, shown=Shown(event.data, state.active_seconds))


def _answer(state: SessionState, event: Event) -> SessionState:
    return replace(state, answers=(*state.answers, event.data), shown=None)


def _note(state: SessionState, event: Event) -> SessionState:
    return replace(state, notes=(*state.notes, event.data))


def _end(state: SessionState, event: Event) -> SessionState:
    return replace(
        state,
        status=Status.ENDED,
        ended_at=event.stamp.wall,
        outcome=event.data.get("outcome"),
    )


_TAKERS = {
    EventKind.START: _start,
    EventKind.DRAFT: _draft,
    EventKind.RUN: _run,
    EventKind.SUBMIT: _submit,
    EventKind.HINT: _hint,
    EventKind.SOLUTION: _solution,
    EventKind.PAUSE: _pause,
    EventKind.RESUME: _resume,
    EventKind.PHASE: _phase,
    EventKind.SHOWN: _shown,
    EventKind.ANSWER: _answer,
    EventKind.NOTE: _note,
    EventKind.END: _end,
}
