"""Being watched, over real sockets and a real serving process."""

import json
import os
from urllib.parse import urlsplit

import pytest
from visiting import (
    VIEW,
    Follower,
    Session,
    as_bytes,
    await_that,
    connected,
    read_all,
    request,
    send,
)

from prep.core.errors import PrepError
from prep.core.watched import Note, Question, Tick, View
from prep.live import broadcast as broadcast_module
from prep.live.broadcast import open_broadcast
from prep.live.port import Address, line_of, read_line


def test_the_links_are_long_different_and_on_this_machine_only(broadcast):
    links = broadcast.links
    secrets = [urlsplit(link).path.split("/")[2] for link in (links.watch, links.interviewer)]
    assert secrets[0] != secrets[1]
    assert all(len(secret) >= 32 for secret in secrets)
    assert links.watch.startswith("http://127.0.0.1:")
    assert not links.beyond


def test_a_page_and_what_it_needs_come_from_the_link_itself(broadcast):
    for link, own in (
        (broadcast.links.watch, ("watch.js", "page.css")),
        (broadcast.links.interviewer, ("watch.js", "interviewer.js", "page.css")),
    ):
        status, headers, page = request(link)
        assert status == 200
        assert headers["content-type"] == "text/html; charset=utf-8"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert headers["referrer-policy"] == "no-referrer"
        assert b"http" not in page  # no request elsewhere
        for name in own:
            assert name.encode() in page
            assert request(link, name)[0] == 200


def test_a_follower_sees_the_session_and_every_change(broadcast):
    follower = Follower(broadcast.links.watch)
    assert "text/event-stream" in follower.head
    assert follower.until("view")["title"] == VIEW.title
    broadcast.show(View("Two parcels", text="x = 1"))
    assert follower.until("view", text="x = 1")["row"] is None
    broadcast.show_clock("02:00 left")
    assert any(event == ("clock", "02:00 left") for event in follower.events())
    follower.close()
    broadcast.show(VIEW)


def test_the_watch_link_shows_nothing_of_the_interviewers_desk(broadcast):
    follower = Follower(broadcast.links.watch)
    events = follower.events()
    assert {next(events)[0], next(events)[0]} == {"view", "clock"}
    broadcast.show_clock("00:01 left")
    assert next(events) == ("clock", "00:01 left")
    follower.close()
    interviewer = Follower(broadcast.links.interviewer)
    assert interviewer.until("desk")["prepared"] == ["Why?"]
    interviewer.close()


def test_a_wrong_link_is_refused_and_says_nothing(broadcast):
    place = broadcast.links.watch.split("/w/")[0]
    right = urlsplit(broadcast.links.watch).path.split("/")[2]
    wrong = ["/", "/w/", "/w/x/", f"/i/{right}/", f"/w/{right[:-1]}/", "/favicon.ico", "/../w/"]
    for path in wrong:
        status, headers, body = request(place, path)
        assert (status, body) == (404, b"Not Found")
        assert "location" not in headers


def test_a_link_without_its_last_slash_still_leads_there(broadcast):
    status, headers, _ = request(broadcast.links.watch[:-1])
    assert status == 308
    assert broadcast.links.watch.endswith(headers["location"])


def test_the_interviewer_sends_and_the_session_has_kept_it(fresh, session):
    link = fresh.links.interviewer
    assert send(link, kind="note", text="Clear \x1b[2Jplan.")[::2] == (200, b"Kept.")
    assert send(link, kind="question", text="And then?")[0] == 200
    assert send(link, kind="tick", key="plan", value=1, round=0)[0] == 200
    assert session.taken == [Note("Clear [2Jplan."), Question("And then?"), Tick("plan", 1.0, 0)]


def test_what_the_session_refuses_is_told_to_the_interviewer(fresh):
    session = Session(fresh, refusal="The candidate has a break.")
    answered = send(fresh.links.interviewer, kind="question", text="And then?")
    assert answered[::2] == (409, b"The candidate has a break.")
    session.end()


def test_the_watch_link_cannot_write(fresh, session):
    message = json.dumps({"kind": "note", "text": "mine"}).encode()
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE"):
        assert request(fresh.links.watch, "send", method, message)[0] == 405
        if method != "POST":
            assert request(fresh.links.interviewer, "send", method, message)[0] == 405
    assert request(fresh.links.watch, "send")[0] == 404
    assert session.taken == []


def test_a_page_elsewhere_cannot_drive_the_interviewers_link(fresh, session):
    message = json.dumps({"kind": "note", "text": "theirs"}).encode()
    for headers in (
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "http://127.0.0.1:1"},
        {"Host": "evil.example"},
        {"Host": ""},
        {"Host": "127.0.0.1"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site", "Sec_Fetch_Mode": "navigate"},
    ):
        assert request(fresh.links.interviewer, "send", "POST", message, **headers)[0] == 403
    assert session.taken == []


def test_a_page_elsewhere_cannot_read_either(broadcast):
    link = broadcast.links.watch
    for headers in (
        {"Origin": "http://evil.example"},
        {"Host": f"evil.example:{urlsplit(link).port}"},
        {"Sec_Fetch_Site": "same-site", "Sec_Fetch_Mode": "cors"},
    ):
        assert request(link, "events", **headers)[0] == 403
    status, headers, _ = request(link, Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")
    assert status == 200  # a link in a mail or a chat
    assert "access-control-allow-origin" not in headers


def test_what_cannot_be_read_is_refused(fresh, session):
    kind = "application/json"
    for body, given, status in (
        (b"{", kind, 400),
        (b"[" * 4000, kind, 400),
        (b"\xff\xfe", kind, 400),
        (b'{"kind": "note", "text": ""}', kind, 400),
        (b'{"kind": "note", "text": "x"}', "text/plain", 415),
        (b'{"kind": "note", "text": "x"}', "", 415),
        (b"x" * 5000, kind, 413),
    ):
        answered = request(fresh.links.interviewer, "send", "POST", body, Content_Type=given)
        assert answered[0] == status
    assert session.taken == []


def test_twenty_watchers_follow_at_once_and_are_counted(broadcast):
    followers = [Follower(broadcast.links.watch) for _ in range(20)]
    for follower in followers:
        follower.until("view", title=VIEW.title)
    assert broadcast.present >= 20
    broadcast.show(View("Two parcels", text="for all"))
    for follower in followers:
        follower.until("view", text="for all")
        follower.close()
    broadcast.show(VIEW)
    await_that(lambda: broadcast.present == 0)


def test_a_watcher_who_never_reads_holds_nobody_up(broadcast):
    hanging = [Follower(broadcast.links.watch) for _ in range(3)]
    follower = Follower(broadcast.links.watch)
    for number in range(60):
        broadcast.show(View("Two parcels", text=f"{number}" + "x" * 100_000))
    broadcast.show(View("Two parcels", text="the last"))
    assert follower.until("view", text="the last")["text"] == "the last"
    for one in (*hanging, follower):
        one.close()
    broadcast.show(VIEW)


def test_silent_and_half_spoken_connections_do_not_keep_others_out(broadcast):
    crowd = []
    for number in range(100):
        visitor = connected(broadcast.links.watch)
        crowd.append(visitor)
        visitor.__enter__().sendall(b"GET /w/" if number % 2 else b"")
    assert request(broadcast.links.watch)[0] == 200
    for visitor in crowd:
        visitor.__exit__(None, None, None)


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b"nonsense\r\n\r\n", 400),
        (b"GET /w/x/ HTTP/9\r\n\r\n", 400),
        (b"GET http://evil.example/ HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n folded: a\r\n\r\n", 400),
        (b"GET /\xff HTTP/1.1\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", 411),
        (b"POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nX: " + b"x" * 20_000 + b"\r\n\r\n", 431),
    ],
)
def test_a_request_that_is_none_gets_an_answer_and_the_door(broadcast, raw, status):
    with connected(broadcast.links.watch) as visitor:
        visitor.sendall(raw)
        answered = read_all(visitor)[9:12]
    # The rest of a request that is too long may be met by a reset instead of words.
    assert answered == str(status).encode() or (status == 431 and not answered)


def test_a_flood_is_turned_away_and_the_session_keeps_what_it_took(fresh, session):
    message = json.dumps({"kind": "note", "text": "again"}).encode()
    raw = as_bytes(fresh.links.interviewer, "send", "POST", message)
    statuses = []
    for _ in range(40):
        with connected(fresh.links.interviewer) as visitor:
            visitor.sendall(raw)
            statuses.append(read_all(visitor)[9:12])
    assert statuses.count(b"429") > 0
    assert statuses.count(b"200") == len(session.taken)
    assert set(statuses) == {b"200", b"429"}


def test_a_session_that_does_not_ask_never_waits(broadcast):
    follower = Follower(broadcast.links.watch)
    for number in range(200):
        broadcast.show(View("Two parcels", text=str(number) * 1000))
    assert follower.until("view", text="199" * 1000)
    follower.close()
    broadcast.show(VIEW)


def test_the_serving_process_ends_with_the_session_and_the_links_with_it():
    opened = open_broadcast()
    link, pid = opened.links.watch, opened._child.pid
    assert request(link)[0] == 200
    opened.close()
    with pytest.raises(ConnectionRefusedError):
        request(link)
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_session_that_is_killed_takes_the_serving_process_with_it_whoever_still_follows():
    child = broadcast_module._spawn()
    address = Address("127.0.0.1", 0, "w" * 32, "i" * 32)
    child.stdin.write(line_of("open", vars(address)))
    child.stdin.flush()
    _, port = read_line(child.stdout.readline())
    follower = Follower(f"http://127.0.0.1:{port}/w/{address.watch}/")
    child.stdin.close()  # all that is left of a process that was killed
    assert child.wait() == 0
    with pytest.raises((EOFError, ConnectionResetError)):
        follower.until("view")
    follower.close()
    child.stdout.close()


def test_two_broadcasts_have_nothing_in_common(broadcast):
    other = open_broadcast()
    place = other.links.watch.split("/w/")[0]
    assert request(place, urlsplit(broadcast.links.watch).path)[0] == 404
    other.close()


def test_a_port_that_is_taken_is_told(broadcast):
    with pytest.raises(PrepError, match="Nobody can watch"):
        open_broadcast(port=urlsplit(broadcast.links.watch).port)


def test_beyond_this_machine_is_said():
    opened = open_broadcast("0.0.0.0")
    port = urlsplit(opened.links.watch).port
    assert opened.links.beyond
    path = urlsplit(opened.links.watch).path
    assert request(f"http://127.0.0.1:{port}", path)[0] == 200
    assert request(f"http://127.0.0.1:{port}", path, Host=f"evil.example:{port}")[0] == 403
    opened.close()
