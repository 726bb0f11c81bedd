"""A broadcast as the screen has one, a session that answers, and prep served as a web page."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator

import pytest
from visiting import DESK, VIEW, Session, request

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


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture(scope="module")
def web_link(tmp_path_factory) -> Iterator[str]:
    home = tmp_path_factory.mktemp("web")
    command = [sys.executable, "-m", "prep", "web", "--port", str(free_port())]
    environment = {**os.environ, "PREP_HOME": str(home)}
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as serving:
        assert serving.stdout is not None
        first = serving.stdout.readline().strip()
        # It is printed just before the port is listened on.
        while not reachable(first):
            assert serving.poll() is None
        yield first
        serving.send_signal(signal.SIGINT)


def reachable(link: str) -> bool:
    try:
        return request(link)[0] > 0
    except OSError:
        return False
