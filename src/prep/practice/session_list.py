"""Every session of every kind in one list, and whether one can go on with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from prep.core.mock import MockPlan
from prep.core.session import Session, SessionState, Status, fold
from prep.practice.mock_place import place_of
from prep.practice.ports import Stores


@dataclass(frozen=True)
class SessionLine:
    """One session as a list shows it.

    ``left`` are seconds of its target, or of a mock's round; None without one, or after the end.
    ``within`` is the id of the mock that a problem is worked on in: one goes on with the mock.
    """

    id: str
    kind: str
    title: str
    started_at: datetime
    status: Status
    active_seconds: float
    left: float | None
    outcome: str | None
    within: str | None = None


def session_lines(stores: Stores, limit: int) -> list[SessionLine]:
    """The newest first."""
    return _lines(stores.sessions.recent(limit), stores)


def waiting_lines(stores: Stores) -> list[SessionLine]:
    """Those one can go on with; a problem of a mock is gone on with in its mock."""
    return [one for one in _lines(stores.sessions.open(), stores) if one.within is None]


def _lines(sessions: Sequence[Session], stores: Stores) -> list[SessionLine]:
    found = [(one, fold(stores.sessions.events(one.id))) for one in sessions]
    within = {
        note["child"]: session.id
        for session, state in found
        for note in state.notes
        if "child" in note
    }
    return [_line(session, state, within.get(session.id)) for session, state in found]


def _line(session: Session, state: SessionState, within: str | None) -> SessionLine:
    title, left = session.item_id or session.kind, None
    open_ended = state.status is Status.ENDED or session.target_seconds is None
    if "plan" in session.options:
        plan = MockPlan.of(session.options["plan"])
        title, left = f"{plan.name}, seed {plan.seed}", place_of(state, plan).left
    elif not open_ended and session.target_seconds is not None:
        on = bool(session.options.get("interview"))
        left = session.target_seconds - (state.running_seconds if on else state.active_seconds)
    assert state.started_at is not None, "a log begins with its start"
    return SessionLine(
        session.id,
        session.kind,
        title,
        state.started_at,
        state.status,
        state.active_seconds,
        left,
        state.outcome,
        within,
    )
