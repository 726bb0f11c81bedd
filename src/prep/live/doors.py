"""Who may come in: the two links, and what a browser says about where a request comes from.

The decision guarded here: a link is the whole right, so it cannot be guessed and is compared in
constant time; and the right cannot be borrowed. Host is checked, so that a name somebody points at
this machine gets nothing; Origin and Sec-Fetch-Site are, so that a page elsewhere in the same
browser can neither read nor write, even if it knew the link.
"""

import hmac
import ipaddress
from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus

from prep.live.http import Refused, Request


class Door(Enum):
    """What a link gives; the value is its first letter in the path."""

    WATCH = "w"
    INTERVIEWER = "i"


@dataclass(frozen=True)
class Doors:
    """``host`` is what was listened on, ``port`` what came of it, ``watch`` and ``interviewer`` the
    secrets of the links, ``name`` another name of this machine that may stand in a link."""

    host: str
    port: int
    watch: str
    interviewer: str
    name: str = ""

    def enter(self, request: Request) -> tuple[Door, str]:
        """Which door it is and what is wanted behind it; raises Refused."""
        host = self._host_of(request)
        _, letter, secret, *wanted = [*request.path.split("/", 3), "", ""]
        door = self._door(letter, secret)
        if request.path.count("/") == 2:
            raise Refused(HTTPStatus.PERMANENT_REDIRECT, f"{request.path}/")
        self._check_origin(request, host)
        if request.method != "GET" and (request.method, door) != ("POST", Door.INTERVIEWER):
            raise Refused(HTTPStatus.METHOD_NOT_ALLOWED)
        return door, wanted[0]

    def _door(self, letter: str, secret: str) -> Door:
        given = secret.encode()
        right = [hmac.compare_digest(given, one.encode()) for one in (self.watch, self.interviewer)]
        for door, fits in zip((Door.WATCH, Door.INTERVIEWER), right, strict=True):
            if fits and letter == door.value:
                return door
        raise Refused(HTTPStatus.NOT_FOUND)

    def _host_of(self, request: Request) -> str:
        host = request.headers.get("host", "")
        name, _, port = host.rpartition(":")
        if port != str(self.port) or not self._is_ours(name.strip("[]").lower()):
            raise Refused(HTTPStatus.FORBIDDEN, "Not under this name.")
        return host

    def _is_ours(self, name: str) -> bool:
        """On loopback its own names only; beyond it addresses too, which nobody can point here."""
        if name in ("localhost", "127.0.0.1", "::1", self.host.lower()):
            return bool(name)
        return not is_loopback(self.host) and (_is_address(name) or name == self.name.lower())

    def _check_origin(self, request: Request, host: str) -> None:
        origin = request.headers.get("origin")
        if origin not in (None, f"http://{host}") or (origin is None and request.method != "GET"):
            raise Refused(HTTPStatus.FORBIDDEN, "Not from another page.")
        site = request.headers.get("sec-fetch-site", "none")
        visits = request.method == "GET" and request.headers.get("sec-fetch-mode") == "navigate"
        if site not in ("none", "same-origin") and not visits:
            raise Refused(HTTPStatus.FORBIDDEN, "Not from another page.")


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach it."""
    return host == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback)


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True
