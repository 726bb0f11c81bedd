"""prep in a browser: by its link only, from its own page only, and with nothing from outside."""

import base64
import re
import subprocess
import sys
from urllib.parse import urlsplit

import pytest
from visiting import as_bytes, connected, request

SOCKET = {
    "Connection": "Upgrade",
    "Upgrade": "websocket",
    "Sec_WebSocket_Version": "13",
    "Sec_WebSocket_Key": base64.b64encode(b"0123456789abcdef").decode(),
}


@pytest.fixture(name="link")
def own_link(web_link) -> str:
    return web_link


def test_the_page_asks_nobody_else_for_anything(link):
    status, headers, page = request(link)
    assert status == 200
    addresses = re.findall(r"(?:https?|wss?):(//[^\s\"'/]+)", page.decode())
    assert set(addresses) <= {f"//{urlsplit(link).netloc}", "//www.w3.org"}  # an SVG's namespace
    assert b"googleapis" not in page
    assert "default-src 'self'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]


def test_what_the_page_needs_is_there(link):
    for path in ("static/js/textual.js", "static/css/xterm.css"):
        assert request(link, path)[0] == 200
    assert request(link, "static/fonts/RobotoMono-VariableFont_wght.ttf")[0] == 200


@pytest.mark.parametrize(
    "path", ["/", "/ws", "/static/js/textual.js", "/x/", "/x/ws", "/download/x"]
)
def test_without_the_link_there_is_nothing(link, path):
    place = f"http://{urlsplit(link).netloc}"
    assert request(place, path)[0] == 404


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Host": "evil.example"},
    ],
)
def test_a_page_elsewhere_cannot_open_the_terminal(link, headers):
    own = {"Origin": f"http://{urlsplit(link).netloc}"}
    assert request(link, "ws", **(SOCKET | own | headers))[0] == 404


def test_the_own_page_opens_a_terminal_with_prep_in_it(link):
    origin = f"http://{urlsplit(link).netloc}"
    with connected(link) as visitor:
        visitor.sendall(as_bytes(link, "ws?width=80&height=24", Origin=origin, **SOCKET))
        seen = b""
        while b"Library" not in seen:
            part = visitor.recv(65_536)
            assert part, seen[-300:]
            seen += part
    assert seen.startswith(b"HTTP/1.1 101")


def test_a_taken_port_is_told(link):
    command = [sys.executable, "-m", "prep", "web", "--port", str(urlsplit(link).port)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "Try another --port" in done.stderr
