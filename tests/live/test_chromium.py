"""The pages in a real browser: they follow, they send, and a page elsewhere gets nowhere."""

import fcntl
import json
import os
import pty
import re
import struct
import subprocess
import sys
import termios
import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

import pytest
from chromium import Chromium, chromium
from visiting import VIEW, Follower, await_that

from prep.core.session import fold
from prep.core.watched import Check, Desk, Note, Question, Tick, View
from prep.practice.live_session import PUSHED
from prep.storage.records import open_records

MARKUP = "<img src=x onerror=\"document.title='owned'\"><script>document.title='owned'</script>"


@pytest.fixture(scope="module")
def browser(tmp_path_factory) -> Iterator[Chromium]:
    with chromium(tmp_path_factory.mktemp("chromium")) as opened:
        yield opened


def test_pages_follow_and_ask_nobody_else_for_anything(browser, broadcast):
    browser.requests.clear()
    pages = [browser.open(broadcast.links.watch) for _ in range(2)]
    others = [Follower(broadcast.links.watch) for _ in range(18)]
    for number in range(3):
        broadcast.show(View("Two parcels", text=f"first = {number}\nsecond = 'two'", row=1))
        broadcast.show_clock(f"0{number}:00 left")
        for page in pages:
            page.wait_for("#code", f"first = {number}")
            page.wait_for("#clock", f"0{number}:00 left")
        for other in others:
            other.until("view", text=f"first = {number}\nsecond = 'two'")
    assert pages[0].text("#code li.here") == "second = 'two'"
    assert pages[0].text("#state") == "Live"
    assert {urlsplit(url).netloc for url in browser.requests} == {
        urlsplit(broadcast.links.watch).netloc
    }
    for other in others:
        other.close()
    for page in pages:
        page.close()
    broadcast.show(VIEW)


def test_what_is_typed_is_text_and_never_markup(browser, fresh):
    fresh.show(View(MARKUP, MARKUP, MARKUP, MARKUP, 0, (MARKUP,), MARKUP))
    fresh.show_desk(Desk(0, (Check("plan", MARKUP, 1, None),), (MARKUP,), (MARKUP,)))
    page = browser.open(fresh.links.interviewer)
    for place in ("#title", "#place", "#task", "#code", "#said", "#verdict", "#prepared"):
        page.wait_for(place, MARKUP)
    page.wait_for("#remarks", MARKUP)
    page.wait_for("#checks", MARKUP)
    assert page.run("document.querySelectorAll('img, main script').length") == 0
    assert "owned" not in page.run("document.title").replace(MARKUP, "")
    page.close()


def test_the_interviewer_asks_notes_and_ticks(browser, fresh, session):
    page = browser.open(fresh.links.interviewer)
    page.wait_for("#checks", "Said the plan")
    page.run("byId('note').value = 'Clear.'; byId('jot').requestSubmit()")
    page.wait_for("#answer", "Kept.")
    page.run("byId('question').value = 'And then?'; byId('ask').requestSubmit()")
    page.run("document.querySelector('#prepared button').click()")
    page.run("document.querySelector('#checks input').click()")
    await_that(lambda: len(session.taken) == 4)
    assert set(session.taken) == {
        Note("Clear."), Question("And then?"), Question("Why?"), Tick("plan", 1.0, 0)
    }  # fmt: skip
    page.wait_until("byId('note').value === '' && byId('question').value === ''")
    session.refusal = "The candidate has a break."
    page.run("byId('note').value = 'Late.'; byId('jot').requestSubmit()")
    page.wait_for("#answer", "The candidate has a break.")
    assert page.run("byId('note').value") == "Late."  # nothing typed is lost
    page.close()


def test_the_watch_page_cannot_write_and_a_wrong_link_shows_nothing(browser, fresh, session):
    page = browser.open(fresh.links.watch)
    page.wait_for("#title", VIEW.title)
    script = """fetch("send", {method: "POST", headers: {"Content-Type": "application/json"},
        body: '{"kind": "note", "text": "mine"}'}).then((answer) => answer.status)"""
    assert page.run(script) == 405
    assert page.run("document.querySelectorAll('form, input, button').length") == 0
    page.close()
    wrong = browser.open(f"{fresh.links.watch[:-5]}xxxx/")
    wrong.wait_for("body", "Not Found")
    wrong.close()
    assert session.taken == []


class Hostile(BaseHTTPRequestHandler):
    """A page on another port that knows the interviewer's link and tries all it can."""

    link = ""

    def do_GET(self) -> None:
        page = f"<!doctype html><title>hostile</title><script>{self.script()}</script>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(page.encode())

    def script(self) -> str:
        return (
            f"const LINK = {json.dumps(self.link)};"
            + """
        const note = '{"kind": "note", "text": "theirs"}';
        const ways = [
          {method: "POST", body: note, mode: "no-cors"},
          {method: "POST", body: note, mode: "no-cors", headers: {"Content-Type": "text/plain"}},
          {method: "POST", body: note, headers: {"Content-Type": "application/json"}},
          {method: "POST", body: note, credentials: "include"},
        ];
        const seen = [];
        const framed = () => new Promise((done) => {
          const frame = document.createElement("iframe");
          frame.onload = () => {
            let text = "";
            try { text = frame.contentDocument?.body.innerText ?? ""; } catch { /* refused */ }
            done(text);
          };
          frame.src = LINK;
          document.body.append(frame);
        });
        const posted = () => new Promise((done) => {
          const form = document.createElement("form");
          const target = document.createElement("iframe");
          target.name = "target";
          target.onload = done;
          Object.assign(form, {method: "post", action: LINK + "send", target: "target",
            enctype: "text/plain"});
          const field = document.createElement("input");
          Object.assign(field, {name: '{"kind": "note", "text": "', value: 'theirs"}'});
          form.append(field);
          document.body.append(target, form);
          form.submit();
        });
        const followed = () => new Promise((done) => {
          const source = new EventSource(LINK + "events");
          source.onerror = () => { source.close(); done(""); };
          source.onopen = () => done("followed");
        });
        window.onload = async () => {
          for (const way of ways) {
            await fetch(LINK + "send", way).then(async (got) => seen.push(await got.text()))
              .catch(() => seen.push(""));
          }
          await fetch(LINK + "events").then(() => seen.push("read")).catch(() => seen.push(""));
          seen.push(await followed(), await framed());
          await posted();
          document.title = "tried " + JSON.stringify(seen);
        };"""
        )

    def log_message(self, *_: object) -> None:
        """Quietly."""


def test_a_hostile_page_elsewhere_cannot_drive_the_interviewers_link(browser, fresh, session):
    Hostile.link = fresh.links.interviewer
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hostile)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = browser.open(f"http://127.0.0.1:{server.server_port}/")
    page.wait_until("document.title.startsWith('tried')")
    assert set(json.loads(page.run("document.title").removeprefix("tried "))) == {""}
    assert session.taken == []
    page.close()
    server.shutdown()
    server.server_close()


class Terminal:
    """`prep` on a terminal of its own, as a person would sit at it."""

    def __init__(self, home: str, *arguments: str) -> None:
        self._master, end = pty.openpty()
        fcntl.ioctl(end, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self._process = subprocess.Popen(
            [sys.executable, "-m", "prep", *arguments],
            stdin=end,
            stdout=end,
            stderr=end,
            env={**os.environ, "TERM": "xterm-256color", "PREP_HOME": home},
            start_new_session=True,
        )
        os.close(end)
        self.seen = b""
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        try:
            while part := os.read(self._master, 65_536):
                self.seen += part
        except OSError:
            return

    def press(self, keys: str) -> None:
        os.write(self._master, keys.encode())

    def kill(self) -> None:
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        self.kill()
        os.close(self._master)


MOCK = ("mock", "--track", "qr-sig", "--round", "3", "--watch")
SEEN = "byId('code').textContent.includes('seen_from_afar')"


def test_a_real_mock_is_followed_and_asked_from_the_browser(browser, tmp_path):
    """The links stand on the screen before the clock runs."""
    with closing(Terminal(str(tmp_path), *MOCK)) as terminal:
        follow_and_ask(browser, terminal)
    with open_records(tmp_path / "history.db") as records:
        (mock,) = (one for one in records.sessions.recent(10) if one.kind == "mock")
        notes = fold(records.sessions.events(mock.id)).notes
    assert "Why that way?" in [note.get("text") for note in notes if note.get("by") == PUSHED]


def follow_and_ask(browser, terminal):
    found = re.compile(rb"http://127\.0\.0\.1:\d+/[wi]/[\w-]{32}/")
    await_that(lambda: len(set(found.findall(terminal.seen))) == 2)
    watch, interviewer = sorted(set(found.findall(terminal.seen)), key=lambda link: b"/i/" in link)
    page, other = browser.open(watch.decode()), browser.open(interviewer.decode())
    page.wait_for("#title", "No session is on the screen")
    terminal.press("\r")
    page.wait_for("#place", "Round 1 of 1")
    # What is typed before the editor has the keys goes nowhere: type until some of it is seen.
    page.wait_until(SEEN, again=lambda: terminal.press("seen_from_afar"))
    other.run("byId('question').value = 'Why that way?'; byId('ask').requestSubmit()")
    other.wait_for("#answer", "Kept.")
    await_that(lambda: b"Why that way?" in terminal.seen)
    page.wait_for("#said", "Why that way?")
    terminal.kill()
    page.wait_until("byId('state').textContent !== 'Live'")
    page.close()
    other.close()


def test_the_whole_app_paints_in_the_browser_and_nothing_comes_from_outside(browser, web_link):
    browser.requests.clear()
    page = browser.open(web_link)
    page.wait_until("document.body?.classList.contains('-first-byte')")
    page.wait_until("document.fonts.check('16px \"Roboto Mono\"')")
    assert any("/static/fonts/" in url for url in browser.requests)
    outside = {urlsplit(url).netloc for url in browser.requests if not url.startswith("data:")}
    assert outside == {urlsplit(web_link).netloc}
    page.close()
