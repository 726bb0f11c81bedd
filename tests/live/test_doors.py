"""The doors, without a socket: every name and every origin that a browser may send."""

import pytest

from prep.live.doors import Door, Doors, is_loopback
from prep.live.http import Refused, Request

HERE = Doors("127.0.0.1", 4000, "w" * 32, "i" * 32, "laptop")
BEYOND = Doors("192.168.1.5", 4000, "w" * 32, "i" * 32, "laptop")
WATCH, INTERVIEWER = f"/w/{'w' * 32}/", f"/i/{'i' * 32}/"


def status(doors: Doors, path: str, method: str = "GET", **headers: str) -> int:
    fields = {"host": "127.0.0.1:4000"} | {k.replace("_", "-"): v for k, v in headers.items()}
    try:
        doors.enter(Request(method, path, fields))
    except Refused as refused:
        return refused.status.value
    return 200


def test_each_link_opens_its_own_door_and_says_what_is_wanted():
    host = {"host": "127.0.0.1:4000"}
    assert HERE.enter(Request("GET", WATCH, host)) == (Door.WATCH, "")
    assert HERE.enter(Request("GET", f"{INTERVIEWER}a/b", host)) == (Door.INTERVIEWER, "a/b")
    assert status(HERE, WATCH.replace("/w/", "/i/")) == 404
    assert status(HERE, INTERVIEWER.replace("/i/", "/w/")) == 404


@pytest.mark.parametrize(
    ("doors", "host", "expected"),
    [
        (HERE, "127.0.0.1:4000", 200),
        (HERE, "localhost:4000", 200),
        (HERE, "LOCALHOST:4000", 200),
        (HERE, "[::1]:4000", 200),
        (HERE, "localhost:4001", 403),
        (HERE, "localhost", 403),
        (HERE, "", 403),
        (HERE, ":4000", 403),
        (HERE, "laptop:4000", 403),
        (HERE, "192.168.1.5:4000", 403),
        (HERE, "localhost.evil.example:4000", 403),
        (BEYOND, "192.168.1.5:4000", 200),
        (BEYOND, "laptop:4000", 200),
        (BEYOND, "[fe80::1]:4000", 200),
        (BEYOND, "evil.example:4000", 403),
    ],
)
def test_only_names_of_this_machine_lead_here(doors, host, expected):
    assert status(doors, WATCH, host=host) == expected


@pytest.mark.parametrize(
    ("method", "headers", "expected"),
    [
        ("POST", {"origin": "http://127.0.0.1:4000"}, 200),
        ("POST", {"origin": "http://127.0.0.1:4000", "sec_fetch_site": "same-origin"}, 200),
        ("POST", {"origin": "http://127.0.0.1:4000", "sec_fetch_site": "same-site"}, 403),
        ("POST", {"origin": "http://localhost:4000"}, 403),  # another origin to a browser
        ("POST", {"origin": "https://127.0.0.1:4000"}, 403),
        ("POST", {"origin": "null"}, 403),
        ("POST", {}, 403),
        ("GET", {"sec_fetch_site": "cross-site", "sec_fetch_mode": "navigate"}, 200),
        ("GET", {"sec_fetch_site": "cross-site", "sec_fetch_mode": "no-cors"}, 403),
        ("GET", {"origin": "http://evil.example"}, 403),
    ],
)
def test_a_request_comes_from_our_own_page_or_not_at_all(method, headers, expected):
    assert status(HERE, INTERVIEWER, method, **headers) == expected


def test_what_is_loopback():
    assert all(map(is_loopback, ("127.0.0.1", "127.8.8.8", "::1", "localhost")))
    assert not any(map(is_loopback, ("0.0.0.0", "::", "192.168.1.5", "laptop", "")))
