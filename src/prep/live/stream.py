"""The stream of server-sent events that keeps one page up to date.

The decision guarded here: a follower gets the newest state, never a backlog. Whoever reads slowly
sees fewer steps; whoever does not read at all is dropped, and costs one bounded buffer until then.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from http import HTTPStatus

from prep.live.http import head_for

HEARTBEAT_SECONDS = 5.0
STUCK_SECONDS = 10.0
_BUFFER = 65_536


@dataclass
class Board:
    """The newest text by name, with how often it changed, and who waits for a change."""

    texts: dict[str, str] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)
    waiting: set[asyncio.Event] = field(default_factory=set)

    def put(self, name: str, text: str) -> None:
        """Put up another text and wake who waits."""
        self.texts[name] = text
        self.versions[name] = self.versions.get(name, 0) + 1
        for one in self.waiting:
            one.set()


async def follow(
    board: Board,
    names: Sequence[str],
    reader: asyncio.StreamReader,
    writer: asyncio.StreamWriter,
) -> None:
    """Write what is on the board, and what changes there, until the follower is gone or stuck."""
    writer.transport.set_write_buffer_limits(high=_BUFFER)
    writer.write(head_for(HTTPStatus.OK, "text/event-stream; charset=utf-8", None))
    seen: dict[str, int] = {}
    changed = asyncio.Event()
    gone = asyncio.ensure_future(reader.read(1))  # followers say no more; the end is what comes
    gone.add_done_callback(lambda _: changed.set())
    board.waiting.add(changed)
    try:
        while not gone.done():
            changed.clear()
            writer.write(_news(board, names, seen))
            async with asyncio.timeout(STUCK_SECONDS):
                await writer.drain()
            await _any(changed)
    except (TimeoutError, ConnectionError):
        writer.transport.abort()
    finally:
        board.waiting.discard(changed)
        gone.cancel()
        await asyncio.wait([gone])


async def _any(changed: asyncio.Event) -> None:
    """Wait for a change, or for the time of a heartbeat."""
    try:
        async with asyncio.timeout(HEARTBEAT_SECONDS):
            await changed.wait()
    except TimeoutError:
        return


def _news(board: Board, names: Sequence[str], seen: dict[str, int]) -> bytes:
    """What changed since it was ``seen``; a comment if nothing did, to find out who has left."""
    parts = []
    for name in names:
        version = board.versions.get(name, 0)
        if version != seen.get(name, 0):
            seen[name] = version
            parts.append(f"event: {name}\ndata: {board.texts[name]}\n\n")
    return ("".join(parts) or ": here\n\n").encode()
