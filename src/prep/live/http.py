"""As much of HTTP/1.1 as the pages need: one small request, one answer, and the end.

The decision guarded here: a request is read whole within a deadline and a size, or refused. Every
connection carries one request, so nothing a visitor sends can be taken for another's (RFC 9112,
sections 2 to 6, and 9.6 for the close).
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus

MOST_HEAD = 8_192
MOST_BODY = 4_096
SECONDS_TO_ASK = 5.0
"""A visitor who has not said what is wanted by then is shown out."""

_ONCE = frozenset({"host", "origin", "content-length", "content-type"})

SAFETY = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""Said with every answer: nothing is kept, framed, sniffed, or fetched from elsewhere."""


class Refused(Exception):
    """A request that is not answered as asked, with the status that says why."""

    def __init__(self, status: HTTPStatus, words: str = "") -> None:
        super().__init__(words or status.phrase)
        self.status = status


@dataclass(frozen=True)
class Request:
    """``headers`` have names in small letters; ``path`` is without its query."""

    method: str
    path: str
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""


async def read_request(reader: asyncio.StreamReader) -> Request:
    """The one request of a connection; raises Refused, or EOFError if nothing was asked."""
    try:
        async with asyncio.timeout(SECONDS_TO_ASK):
            head = await reader.readuntil(b"\r\n\r\n")
            request = head_of(head)
            body = await reader.readexactly(_body_length(request))
    except TimeoutError:
        raise Refused(HTTPStatus.REQUEST_TIMEOUT) from None
    except asyncio.LimitOverrunError:
        raise Refused(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE) from None
    return Request(request.method, request.path, request.headers, body)


def head_of(head: bytes) -> Request:
    """The request line and the headers; raises Refused for anything unusual."""
    try:
        first, *lines = head.decode("ascii").removesuffix("\r\n\r\n").split("\r\n")
        method, target, version = first.split(" ")
    except ValueError:
        raise Refused(HTTPStatus.BAD_REQUEST) from None
    if version not in ("HTTP/1.1", "HTTP/1.0") or not target.startswith("/"):
        raise Refused(HTTPStatus.BAD_REQUEST)
    return Request(method, target.partition("?")[0], _headers(lines))


def _headers(lines: list[str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        name = name.lower()
        if not colon or not name or name != name.strip() or (name in _ONCE and name in headers):
            raise Refused(HTTPStatus.BAD_REQUEST)
        headers[name] = value.strip()
    return headers


def _body_length(request: Request) -> int:
    if "transfer-encoding" in request.headers:
        raise Refused(HTTPStatus.LENGTH_REQUIRED)
    length = request.headers.get("content-length", "0")
    if not length.isdigit():
        raise Refused(HTTPStatus.BAD_REQUEST)
    if int(length) > MOST_BODY:
        raise Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return int(length)


def head_for(
    status: HTTPStatus, kind: str, length: int | None, extra: Mapping[str, str] | None = None
) -> bytes:
    """The head of an answer; ``length`` is None where it goes on until the end."""
    fields = {"Content-Type": kind, "Connection": "close", **SAFETY, **(extra or {})}
    if length is not None:
        fields["Content-Length"] = str(length)
    lines = [f"HTTP/1.1 {status.value} {status.phrase}", *(f"{k}: {v}" for k, v in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode("ascii")


def answer(
    status: HTTPStatus,
    body: bytes = b"",
    kind: str = "text/plain; charset=utf-8",
    extra: Mapping[str, str] | None = None,
) -> bytes:
    """A whole answer."""
    return head_for(status, kind, len(body), extra) + body
