"""Every session of every kind in one list, and whether one can go on with it."""

from dataclasses import dataclass
from datetime import datetime

from prep.core.mock import MockPlan
from prep.core.session import Session, Status, fold
from prep.practice.mock_place import place_of
from prep.practice.ports import Stores


@dataclass(frozen=True)
class SessionLine:
    """One session as a list shows it.

    ``left`` are seconds of its target, or of a mock's round; None without one, or after the end.
    """

    id: str
    kind: str
    title: str
    started_at: datetime
    status: Status
    active_seconds: float
    left: float | None
    outcome: str | None


def session_lines(stores: Stores, limit: int) -> list[SessionLine]:
    """The newest first."""
    return [_line(session, stores) for session in stores.sessions.recent(limit)]


def _line(session: Session, stores: Stores) -> SessionLine:
    state = fold(stores.sessions.events(session.id))
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
    )
