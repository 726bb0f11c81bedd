"""A session while it is lived: each event is written, then taken in.

The decision guarded here: the state on the screen is always the fold of the log on the disk. An
event counts only once it is written; when another program wrote to the same session first, its
events are taken in before ours is written.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from prep.core.edit import edit_between
from prep.core.errors import PrepError
from prep.core.session import Event, EventKind, Session, SessionState, elapse, fold, step
from prep.practice.ports import Clock, Stores

MakeEvent = Callable[[SessionState], Event | None]


class Recorder:
    """The events of one session; any thread may record."""

    def __init__(self, session: Session, state: SessionState, stores: Stores, clock: Clock) -> None:
        self.session = session
        self.state = state
        self._stores = stores
        self._clock = clock
        self._lock = threading.RLock()

    @classmethod
    def begin(cls, session: Session, text: str, stores: Stores, clock: Clock) -> "Recorder":
        """A new session, whose first event is written."""
        start = Event(EventKind.START, clock.now(), {"text": text})
        stores.sessions.add(session, start)
        return cls(session, fold([start]), stores, clock)

    @classmethod
    def again(cls, session: Session, stores: Stores, clock: Clock) -> "Recorder":
        """A session that was begun before, as its log says."""
        return cls(session, fold(stores.sessions.events(session.id)), stores, clock)

    def now(self) -> SessionState:
        """The state at this moment, nothing new having happened."""
        return elapse(self.state, self._clock.now())

    def record(self, kind: EventKind, **data: Any) -> None:
        """Write an event of this moment; raises PrepError if it cannot be written."""
        self._write(lambda _state: Event(kind, self._clock.now(), data))

    def record_text(self, text: str) -> bool:
        """Write what changed in the text; False if nothing did."""
        return self.revise_text(lambda _text: text)

    def revise_text(self, revise: Callable[[str], str]) -> bool:
        """The same for a text made from the one that stands, whoever wrote that."""

        def draft(state: SessionState) -> Event | None:
            text = revise(state.text)
            if text == state.text:
                return None
            return Event(EventKind.DRAFT, self._clock.now(), edit_between(state.text, text).data())

        return self._write(draft)

    @contextmanager
    def whole(self) -> Iterator[None]:
        """What is recorded and stored inside is kept whole or not at all."""
        with self._lock:
            before = self.state
            try:
                with self._stores.together():
                    yield
            except BaseException:
                self.state = before
                raise

    def _write(self, make: MakeEvent) -> bool:
        with self._lock:
            while True:
                event = make(self.state)
                if event is None:
                    return False
                if self._stores.sessions.append(self.session.id, self.state.events, event):
                    self.state = step(self.state, event)
                    return True
                self.catch_up()

    def catch_up(self) -> None:
        """Take in what another program wrote."""
        events = self._stores.sessions.events(self.session.id)
        if not events:
            raise PrepError(
                "This session was closed in another window.", "Open the problem again to go on."
            )
        self.state = fold(events)
