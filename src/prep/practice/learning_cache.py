"""The learner's state, kept up with the log: only what arrived since is read.

The decision guarded here: the cache is never trusted beyond its stamp. It holds the log up to a
position; it is thrown away when the rules that made it changed (version, topic tree, time zone) or
when something already read was undone (the epoch of the log). Everything is then read again.
"""

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import tzinfo

from prep.core.errors import PrepError
from prep.core.snapshot import StateCache
from prep.core.topic import Topic
from prep.learner.tree import TopicTree
from prep.practice.learning_snapshot import STATE_VERSION, read_state, write_state
from prep.practice.learning_state import LearnerState
from prep.practice.ports import Stores

NAME = "learner"
PAGE = 10_000
SAVE_EVERY = 20
"""Records taken in since the last save before the state is saved again."""

SAVE_LONG = 100_000
"""The same within one long reading, so that a killed program need not begin again."""

GLIMPSE_SECONDS = 0.1
GLIMPSE_RECORDS = 500


class LearnerCache:
    """One state for all threads; hold it with `current` while it is looked at."""

    def __init__(self, stores: Stores, topics: Callable[[], Sequence[Topic]], zone: tzinfo) -> None:
        self._stores = stores
        self._topics = topics
        self._zone = zone
        self._lock = threading.RLock()
        self._state: LearnerState | None = None
        self._epoch = 0
        self._unsaved = 0
        self._from_scratch = False

    @contextmanager
    def current(self) -> Iterator[LearnerState]:
        """The state with everything in the log taken in; other threads wait meanwhile."""
        with self._lock:
            yield self._caught_up()

    @contextmanager
    def glimpse(self) -> Iterator[LearnerState | None]:
        """The current state if that takes no time worth mentioning, else None.

        For those who must not wait, such as the opening of a problem.
        """
        if not self._lock.acquire(timeout=GLIMPSE_SECONDS):
            yield None
            return
        try:
            state = self._begun()
            beyond = self._stores.evidence(state.position, GLIMPSE_RECORDS + 1)
            yield None if len(beyond) > GLIMPSE_RECORDS else self._caught_up()
        finally:
            self._lock.release()

    def _begun(self) -> LearnerState:
        """The state as far as it was read, or a new one when the log no longer reads as it did."""
        epoch = self._stores.evidence_epoch()
        if self._state is None or epoch != self._epoch:
            self._epoch = epoch
            tree = TopicTree(self._topics())
            saved = self._saved(tree)
            self._from_scratch = saved is None
            self._state = saved or LearnerState(tree, self._zone)
            self._unsaved = 0
        return self._state

    def _saved(self, tree: TopicTree) -> LearnerState | None:
        cache = self._stores.snapshots.state(NAME)
        if cache is None or (cache.version, cache.epoch) != (STATE_VERSION, self._epoch):
            return None
        return read_state(tree, self._zone, cache.body)

    def _caught_up(self) -> LearnerState:
        state = self._begun()
        while page := self._stores.evidence(state.position, PAGE):
            for position, record in page:
                state.take(position, record)
            self._unsaved += len(page)
            if self._unsaved >= SAVE_LONG:
                self._save(state)
            if len(page) < PAGE:
                break
        if self._unsaved >= SAVE_EVERY or state.closed_days:
            self._save(state)
        return state

    def _save(self, state: LearnerState) -> None:
        """Keep the state, and the figures of days that are over; all or nothing."""
        # A cache that cannot be written (a full disk) must not hide what was read.
        with suppress(PrepError), self._stores.together():
            if self._from_scratch:
                self._stores.snapshots.clear()
            for day, rows in state.closed_days:
                self._stores.snapshots.save_day(day, rows)
            body = write_state(state)
            cache = StateCache(STATE_VERSION, state.position, self._epoch, body)
            self._stores.snapshots.save_state(NAME, cache)
        state.closed_days.clear()
        self._from_scratch = False
        self._unsaved = 0
