"""Sessions nobody goes on with: closed, so that no list offers them for ever.

The decision guarded here: answers stay whatever becomes of their session; a session without any
leaves no trace.
"""

from datetime import timedelta

from prep.core.session import EventKind, Session
from prep.practice.ports import Clock, Stores
from prep.practice.recorder import Recorder

STALE_AFTER = timedelta(days=1)
"""Nobody goes on with a session that was left a day ago: it is closed, and its answers stay."""


def open_sessions(stores: Stores, kind: str, key: str | None = None) -> list[Session]:
    """The sessions of a kind that have not ended, the newest first; ``key`` is their item."""
    return [one for one in stores.sessions.open(key) if one.kind == kind]


def end_stale(stores: Stores, clock: Clock, kind: str) -> None:
    """Close the sessions of a kind that were left long ago, or forget those without an answer."""
    now = clock.now().wall
    for session in open_sessions(stores, kind):
        recorder = Recorder.again(session, stores, clock)
        last = recorder.state.last
        if last is None or now - last.wall < STALE_AFTER:
            continue
        if recorder.state.answers:
            recorder.record(EventKind.RESUME)  # the time away is not part of it
            recorder.record(EventKind.END, outcome="stopped")
        else:
            stores.sessions.discard(session.id)
