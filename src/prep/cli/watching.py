"""Being watched from the command line (--watch, --host, --port), and web: prep in a browser."""

import argparse
import sys
from typing import TYPE_CHECKING

from prep.cli import exits
from prep.cli.command import Commands, Parser, add_command
from prep.cli.rooms import Rooms
from prep.core.errors import PrepError

if TYPE_CHECKING:
    from prep.practice.watching import Audience

LOOPBACK = "127.0.0.1"
WEB_PORT = 8400


def add_watch_options(parser: Parser) -> None:
    """What a command offers whose session may be watched."""
    add = parser.add_argument
    add("--watch", action="store_true", help="let others watch it in a browser on this machine")
    _add_address(parser, "a free one")


def open_audience(options: argparse.Namespace) -> "Audience | None":
    """The pages for those who watch, served from now on; None if nobody is to."""
    if not options.watch:
        if options.host is not None or options.port is not None:
            raise PrepError("--host and --port go with --watch.", "Nothing is served without it.")
        return None
    from prep.live.broadcast import open_broadcast

    audience = open_broadcast(options.host or LOOPBACK, options.port or 0)
    if audience.links.beyond:
        warn("Other machines can reach the links. What passes is not encrypted.")
    return audience


def open_at_once() -> "Audience":
    """The same on this machine only, once a key in the full screen asks for it."""
    from prep.live.broadcast import open_broadcast

    return open_broadcast()


def add_commands(commands: Commands) -> None:
    """Declare web."""
    parser = add_command(
        commands,
        "web",
        web,
        "the full screen in a browser, on this machine (extra: web)",
        examples=("prep web", "prep web --port 9000"),
        json=False,
    )
    _add_address(parser, str(WEB_PORT))


def web(options: argparse.Namespace, _rooms: Rooms) -> int:
    """Serve until Ctrl+C; every visit with the link has a prep of its own on the same history."""
    try:
        from prep.live.web import serve
    except ImportError:
        raise PrepError(
            "prep web needs textual-serve.", "Install the extra: interview-prep[web]."
        ) from None
    host = options.host or LOOPBACK
    if options.host not in (None, LOOPBACK, "localhost", "::1"):
        warn("Whoever has the link can use prep and your editor as you. Nothing is encrypted.")
    serve(host, options.port or WEB_PORT)
    return exits.OK


def warn(words: str) -> None:
    """Say it where it does not mix with what is printed."""
    print(f"warning: {words}", file=sys.stderr)


def _add_address(parser: Parser, port: str) -> None:
    add = parser.add_argument
    add("--host", metavar="A", help="serve at this address, so that other machines reach it")
    add("--port", type=_port, metavar="N", help=f"serve at this port (default: {port})")


def _port(text: str) -> int:
    """A port as one types it."""
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 65_536:
        raise argparse.ArgumentTypeError(f"'{text}' is no port; 1024 to 65535 are")
    return int(text)
