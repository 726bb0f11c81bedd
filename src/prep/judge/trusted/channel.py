"""Messages between the host and the trusted side: both are ours, so pickle is allowed here.

The wall runs between the trusted and the confined side (``protocol``); no byte of a worker ever
reaches this channel except as plain values inside a judgement.
"""

import pickle
import socket
import struct
from typing import Any

_HEADER = struct.Struct("<Q")


class Closed(Exception):
    """The other end is gone."""


def packed(message: Any) -> bytes:
    """A message as it travels, without its length."""
    return pickle.dumps(message, protocol=pickle.HIGHEST_PROTOCOL)


def unpacked(body: bytes) -> Any:
    """The message in ``body``."""
    return pickle.loads(body)


def send(connection: socket.socket, message: Any) -> None:
    """Send one message; raises Closed."""
    body = packed(message)
    try:
        connection.sendall(_HEADER.pack(len(body)) + body)
    except OSError as error:
        raise Closed(str(error)) from error


def receive(connection: socket.socket) -> Any:
    """The next message; raises Closed, or TimeoutError if the socket has a timeout."""
    size = _HEADER.unpack(_exactly(connection, _HEADER.size))[0]
    return unpacked(_exactly(connection, size))


def _exactly(connection: socket.socket, size: int) -> bytes:
    parts = bytearray()
    while len(parts) < size:
        try:
            more = connection.recv(size - len(parts))
        except TimeoutError:
            raise
        except OSError as error:
            raise Closed(str(error)) from error
        if not more:
            raise Closed("end of file")
        parts += more
    return bytes(parts)
