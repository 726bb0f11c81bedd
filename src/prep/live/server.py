"""The serving itself: connections in, pages and streams out, messages handed to the session.

The decision guarded here: a message is confirmed to the interviewer only after the session has
written it down, so what the page calls kept survives a kill.
"""

import asyncio
import json
from collections.abc import Callable
from http import HTTPStatus
from importlib.resources import files
from itertools import count
from typing import Any

from prep.core.watched import data_of, sent_of
from prep.live.doors import Door, Doors
from prep.live.http import MOST_HEAD, Refused, Request, answer, read_request
from prep.live.limits import MOST_ASKING, MOST_MESSAGES, MOST_STREAMS, Bucket
from prep.live.stream import Board, follow

SECONDS_TO_KEEP = 10.0
"""How long the session may take to write a message down."""

_FOLLOWED = {Door.WATCH: ("view", "clock"), Door.INTERVIEWER: ("view", "clock", "desk")}
_FILES = {
    "": {Door.WATCH: "watch.html", Door.INTERVIEWER: "interviewer.html"},
    "watch.js": {Door.WATCH: "watch.js", Door.INTERVIEWER: "watch.js"},
    "interviewer.js": {Door.INTERVIEWER: "interviewer.js"},
    "page.css": {Door.WATCH: "page.css", Door.INTERVIEWER: "page.css"},
}
_KINDS = {"html": "text/html", "js": "text/javascript", "css": "text/css"}

Tell = Callable[[str, Any], None]
"""Says something to the session."""


class Server:
    """Serves one session; ``tell`` reaches it."""

    def __init__(self, doors: Doors, tell: Tell) -> None:
        self.doors = doors
        self.board = Board()
        self._tell = tell
        self._asking: dict[asyncio.StreamWriter, None] = {}
        self._streams: set[asyncio.StreamWriter] = set()
        self._numbers = count(1)
        self._unanswered: dict[int, asyncio.Future[str | None]] = {}
        self._bucket: Bucket | None = None

    async def visit(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, from its request to its end."""
        self._make_room()
        self._asking[writer] = None
        try:
            request = await read_request(reader)
            self._asking.pop(writer, None)
            await self._serve(request, reader, writer)
        except Refused as refused:
            writer.write(_refusal(refused))
        except (EOFError, ConnectionError):
            pass
        finally:
            self._asking.pop(writer, None)
            await _close(writer)

    def answered(self, number: int, refusal: str | None) -> None:
        """The session has kept a message, or says why not."""
        waiting = self._unanswered.get(number)
        if waiting is not None and not waiting.done():
            waiting.set_result(refusal)

    def _make_room(self) -> None:
        """The oldest that never asked gives way, so that silent ones cannot fill the house."""
        while len(self._asking) >= MOST_ASKING:
            oldest = next(iter(self._asking))
            del self._asking[oldest]
            oldest.transport.abort()

    async def _serve(
        self, request: Request, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        door, wanted = self.doors.enter(request)
        if request.method == "POST":
            writer.write(await self._send(request, wanted))
        elif wanted == "events":
            await self._follow(door, reader, writer)
        else:
            writer.write(_file(door, wanted))

    # Following ------------------------------------------------------------------------------

    async def _follow(
        self, door: Door, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if len(self._streams) >= MOST_STREAMS:
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, "Too many are watching.")
        self._streams.add(writer)
        self._tell("present", len(self._streams))
        try:
            await follow(self.board, _FOLLOWED[door], reader, writer)
        finally:
            self._streams.discard(writer)
            self._tell("present", len(self._streams))

    # Sending --------------------------------------------------------------------------------

    async def _send(self, request: Request, wanted: str) -> bytes:
        if wanted != "send":
            raise Refused(HTTPStatus.NOT_FOUND)
        if request.headers.get("content-type") != "application/json":
            raise Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        self._take_turn()
        try:
            sent = sent_of(json.loads(request.body))
        except (ValueError, RecursionError) as error:
            known = type(error) is ValueError
            words = str(error) if known else "Not to be read."
            raise Refused(HTTPStatus.BAD_REQUEST, words) from None
        return await self._kept(data_of(sent))

    def _take_turn(self) -> None:
        now = asyncio.get_running_loop().time()
        self._bucket = self._bucket or Bucket.full(burst=10, rate=1, now=now)
        if not self._bucket.take(now):
            raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "Slowly: one a second.")

    async def _kept(self, message: dict[str, Any]) -> bytes:
        number = next(self._numbers)
        if number > MOST_MESSAGES:
            raise Refused(HTTPStatus.TOO_MANY_REQUESTS, "That was enough for one session.")
        waiting = self._unanswered[number] = asyncio.get_running_loop().create_future()
        self._tell("sent", {"number": number, "message": message})
        try:
            async with asyncio.timeout(SECONDS_TO_KEEP):
                refusal = await waiting
        except TimeoutError:
            raise Refused(HTTPStatus.SERVICE_UNAVAILABLE, "The session does not answer.") from None
        finally:
            del self._unanswered[number]
        if refusal is not None:
            raise Refused(HTTPStatus.CONFLICT, refusal)
        return answer(HTTPStatus.OK, b"Kept.")


async def listen(server: Server, host: str, port: int) -> asyncio.Server:
    """Open the house; raises OSError where it cannot."""
    return await asyncio.start_server(server.visit, host, port, limit=MOST_HEAD, backlog=256)


def _file(door: Door, wanted: str) -> bytes:
    name = _FILES.get(wanted, {}).get(door)
    if name is None:
        raise Refused(HTTPStatus.NOT_FOUND)
    body = (files("prep.live") / "pages" / name).read_bytes()
    kind = _KINDS[name.rpartition(".")[2]]
    return answer(HTTPStatus.OK, body, f"{kind}; charset=utf-8")


def _refusal(refused: Refused) -> bytes:
    if refused.status is HTTPStatus.PERMANENT_REDIRECT:
        return answer(refused.status, extra={"Location": str(refused)})
    return answer(refused.status, str(refused).encode())


async def _close(writer: asyncio.StreamWriter) -> None:
    """Send what is left, but wait for nobody."""
    writer.close()
    try:
        async with asyncio.timeout(1.0):
            await writer.wait_closed()
    except (TimeoutError, ConnectionError):
        writer.transport.abort()
