"""The serving process: a fresh Python that reads lines from the session and ends with it.

The decision guarded here: serving happens in another process at a low priority, so neither a flood
nor a fault in here can take a keystroke's time from the candidate.
"""

import asyncio
import contextlib
import os
import sys
from collections.abc import Callable
from typing import Any

from prep.live.doors import Doors
from prep.live.port import MOST_LINE, Address, line_of, read_line
from prep.live.server import Server, listen

_NICENESS = 10


def main() -> None:
    """Serve until the session closes our input."""
    os.nice(_NICENESS)
    asyncio.run(_serve())


async def _serve() -> None:
    reader = await _input()
    _, opened = read_line(await reader.readline())
    address = Address(**opened)
    doors = Doors(
        address.host, address.port, address.watch, address.interviewer, os.uname().nodename
    )
    try:
        server = await _open(doors)
    except OSError as error:
        _tell("failed", error.strerror or str(error))
        return
    await _pass_on(reader, server)
    os._exit(0)  # closing in order would wait for every page that still follows


async def _open(doors: Doors) -> Server:
    """A free port is known only once it is listened on, and then belongs to the links."""
    server = Server(doors, _tell)
    listening = await listen(server, doors.host, doors.port)
    port = listening.sockets[0].getsockname()[1]
    server.doors = Doors(doors.host, port, doors.watch, doors.interviewer, doors.name)
    _tell("port", port)
    return server


async def _pass_on(reader: asyncio.StreamReader, server: Server) -> None:
    """Every line of the session, until there are no more."""
    takes: dict[str, Callable[[Any], None]] = {
        "answer": lambda value: server.answered(value["number"], value["refusal"]),
    }
    while line := await reader.readline():
        name, value = read_line(line)
        take = takes.get(name)
        if take is not None:
            take(value)
        else:
            # The text of the line as it came: one line of JSON is one line of an event.
            server.board.put(name, line[len(f'{{"{name}": ') : -2].decode())


async def _input() -> asyncio.StreamReader:
    reader = asyncio.StreamReader(limit=MOST_LINE)
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    return reader


def _tell(name: str, value: Any) -> None:
    with contextlib.suppress(BrokenPipeError):  # the session has gone, and our input ends next
        os.write(sys.stdout.fileno(), line_of(name, value))
