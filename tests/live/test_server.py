"""The server's own limits, each brought within a test's reach: nobody waits ten seconds here."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from visiting import as_bytes, read_answer

from prep.live import http, server, stream
from prep.live.doors import Doors
from prep.live.server import Server, listen

NOTE = json.dumps({"kind": "note", "text": "n"}).encode()


class House:
    """A server in this process; ``told`` is what it says to the session."""

    def __init__(self) -> None:
        self.told: list[tuple[str, Any]] = []
        self.server = Server(
            Doors("127.0.0.1", 0, "w" * 32, "i" * 32), lambda *word: self.told.append(word)
        )
        self.port = 0

    def link(self, letter: str) -> str:
        return f"http://127.0.0.1:{self.port}/{letter}/{letter * 32}/"

    async def visit(self, raw: bytes) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(raw)
        return reader, writer

    async def ask(self, raw: bytes) -> tuple[int, bytes]:
        reader, writer = await self.visit(raw)
        status, _, body = read_answer(await reader.read())
        writer.close()
        return status, body


@asynccontextmanager
async def house() -> AsyncIterator[House]:
    opened = House()
    listening = await listen(opened.server, "127.0.0.1", 0)
    opened.port = listening.sockets[0].getsockname()[1]
    opened.server.doors = Doors("127.0.0.1", opened.port, "w" * 32, "i" * 32)
    try:
        yield opened
    finally:
        listening.close()


async def told(opened: House, word: tuple[str, Any]) -> None:
    while word not in opened.told:
        await asyncio.sleep(0.001)


async def test_who_does_not_read_is_dropped_and_no_longer_counted(monkeypatch):
    monkeypatch.setattr(stream, "STUCK_SECONDS", 0.01)
    async with house() as opened:
        _, writer = await opened.visit(as_bytes(opened.link("w"), "events"))
        writer.transport.pause_reading()
        await told(opened, ("present", 1))
        while ("present", 0) not in opened.told:  # until every buffer on the way is full
            opened.server.board.put("view", json.dumps("x" * 500_000))
            await asyncio.sleep(0.001)
        writer.close()


async def test_who_asks_too_slowly_is_shown_out(monkeypatch):
    monkeypatch.setattr(http, "SECONDS_TO_ASK", 0.01)
    async with house() as opened:
        assert (await opened.ask(b"GET /w/"))[0] == 408


async def test_a_session_that_does_not_answer_is_told_to_the_interviewer(monkeypatch):
    monkeypatch.setattr(server, "SECONDS_TO_KEEP", 0.01)
    async with house() as opened:
        raw = as_bytes(opened.link("i"), "send", "POST", NOTE)
        assert await opened.ask(raw) == (503, b"The session does not answer.")
        assert opened.told[0][0] == "sent"
        opened.server.answered(opened.told[0][1]["number"], None)  # too late, and no harm


async def test_one_evening_holds_so_many_messages(monkeypatch):
    monkeypatch.setattr(server, "MOST_MESSAGES", 0)
    async with house() as opened:
        raw = as_bytes(opened.link("i"), "send", "POST", NOTE)
        assert await opened.ask(raw) == (429, b"That was enough for one session.")
        assert opened.told == []


async def test_so_many_may_follow_and_a_place_becomes_free_again(monkeypatch):
    monkeypatch.setattr(server, "MOST_STREAMS", 1)
    async with house() as opened:
        raw = as_bytes(opened.link("w"), "events")
        _, first = await opened.visit(raw)
        await told(opened, ("present", 1))
        assert await opened.ask(raw) == (503, b"Too many are watching.")
        first.close()
        await told(opened, ("present", 0))
        reader, second = await opened.visit(raw)
        assert (await reader.readline()).startswith(b"HTTP/1.1 200")
        second.close()


@pytest.mark.parametrize("wanted", ["elsewhere", "events", "watch.js"])
async def test_messages_go_to_one_place_only(wanted):
    async with house() as opened:
        raw = as_bytes(opened.link("i"), wanted, "POST", NOTE)
        assert (await opened.ask(raw))[0] == 404


async def test_a_quiet_session_still_shows_signs_of_life(monkeypatch):
    monkeypatch.setattr(stream, "HEARTBEAT_SECONDS", 0.01)
    async with house() as opened:
        reader, writer = await opened.visit(as_bytes(opened.link("w"), "events"))
        await reader.readuntil(b"\r\n\r\n")
        assert await reader.readuntil(b"\n\n") == b": here\n\n"
        writer.close()
