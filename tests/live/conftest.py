"""A broadcast as the screen has one, with a session of its own that answers."""

from collections.abc import Iterator

import pytest
from visiting import DESK, VIEW, Session

from prep.live.broadcast import Broadcast, open_broadcast


def opened() -> Iterator[Broadcast]:
    broadcast = open_broadcast()
    broadcast.show(VIEW)
    broadcast.show_desk(DESK)
    broadcast.show_clock("31:07 left")
    yield broadcast
    broadcast.close()


@pytest.fixture(scope="module", name="broadcast")
def shared_broadcast() -> Iterator[Broadcast]:
    """One for all who only look."""
    yield from opened()


@pytest.fixture(name="fresh")
def own_broadcast() -> Iterator[Broadcast]:
    """One with all its patience for messages."""
    yield from opened()


@pytest.fixture
def session(fresh) -> Iterator[Session]:
    taking = Session(fresh)
    yield taking
    taking.end()
