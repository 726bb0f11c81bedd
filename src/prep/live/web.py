"""The whole of prep in a browser, by textual-serve (extra ``web``), behind an unguessable link.

The decision guarded here: a terminal on the network is a shell to the one who sits at it. So the
link holds a secret, Host and Origin are checked before anything else (a page elsewhere could open
the socket otherwise), and the page may load nothing from outside: the font request of
textual-serve's own page is taken out, the same font is served from here, and the policy that is
sent along forbids the rest.
"""

import hmac
import re
import secrets
import shlex
import sys
from collections.abc import Awaitable, Callable
from importlib.resources import files
from typing import Any

import aiohttp_jinja2
import jinja2
from aiohttp import web
from textual_serve.server import Server

from prep.core.errors import PrepError

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

_OUTSIDE_LINK = re.compile(r"<link\b[^>]*\bhref=\"https?://[^>]*>", re.IGNORECASE)
_FONT = """<style>@font-face { font-family: "Roboto Mono"; font-weight: 100 700;
  src: url("static/fonts/RobotoMono-VariableFont_wght.ttf"); }</style></head>"""


class WebServer(Server):
    """textual-serve's server under a secret path."""

    def __init__(self, host: str, port: int, secret: str) -> None:
        place = f"[{host}]" if ":" in host else host
        super().__init__(
            f"{shlex.quote(sys.executable)} -m prep",
            host=host,
            port=port,
            title="prep",
            public_url=f"http://{place}:{port}",
        )
        self._secret = secret

    @property
    def link(self) -> str:
        """Where to go."""
        return f"{self.public_url}/{self._secret}/"

    def initialize_logging(self) -> None:
        """No log of who asked for what: it would hold the link."""

    async def on_startup(self, _app: web.Application) -> None:
        """Say where to go."""
        print(f"{self.link}\nCtrl+C ends it.", flush=True)

    async def _make_app(self) -> web.Application:
        inner = await super()._make_app()
        aiohttp_jinja2.setup(inner, loader=jinja2.DictLoader({"app_index.html": page()}))
        outer = web.Application(middlewares=[self._guard()])
        outer.add_subapp(f"/{self._secret}/", inner)
        return outer

    def _guard(self) -> Any:
        """Turns away whoever does not come by the link."""

        @web.middleware
        async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
            if not self._is_welcome(request):
                refused = web.Response(status=404)
                refused.force_close()
                return refused
            response = await handler(request)
            if not response.prepared:
                response.headers.update(self._policy())
            return response

        return guard

    def _is_welcome(self, request: web.Request) -> bool:
        given = request.path.split("/")[1].encode()
        socket = request.headers.get("Upgrade") is not None
        origin = request.headers.get("Origin")
        return (
            hmac.compare_digest(given, self._secret.encode())
            and f"http://{request.headers.get('Host')}" == self.public_url
            and (origin == self.public_url if socket else origin in (None, self.public_url))
        )

    def _policy(self) -> dict[str, str]:
        sockets = self.public_url.replace("http", "ws", 1)
        return {
            "Cache-Control": "no-store",
            "Content-Security-Policy": (
                "default-src 'self'; script-src 'self' 'unsafe-inline'; "
                f"style-src 'self' 'unsafe-inline'; connect-src 'self' {sockets}; "
                "img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'"
            ),
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
        }


def page() -> str:
    """textual-serve's page with its font from here."""
    source = (files("textual_serve") / "templates" / "app_index.html").read_text(encoding="utf-8")
    return _OUTSIDE_LINK.sub("", source).replace("</head>", _FONT, 1)


def serve(host: str, port: int) -> None:
    """Serve until Ctrl+C; raises PrepError where the address cannot be had."""
    try:
        WebServer(host, port, secrets.token_urlsafe(24)).serve()
    except OSError as error:
        reason = error.strerror or str(error)
        raise PrepError(f"{host}, port {port}: {reason}.", "Try another --port.") from None
