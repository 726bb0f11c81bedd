"""A headless Chromium and as much of its DevTools protocol as the tests speak, over two pipes.

Where there is none, tests are skipped; with PREP_REQUIRE_CHROMIUM=1 they fail instead.
"""

import base64
import fcntl
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

PATIENCE = 120.0
"""Seconds that a test waits for a page on a slow machine before it fails."""

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-dev-shm-usage", "--window-size=1200,800", "--remote-debugging-pipe",
)  # fmt: skip


def find_chromium() -> str:
    """Where it is; else the test is skipped, or fails where a browser is required."""
    found = next((path for name in _NAMES if (path := shutil.which(name))), None)
    if found is None:
        absent = pytest.fail if os.environ.get("PREP_REQUIRE_CHROMIUM") else pytest.skip
        absent("There is no Chromium: apt-get install chromium.")
    return found


class Chromium:
    """A running browser; made by `chromium`."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands, self._answers = commands, answers
        self._number = 0
        self._unread = b""
        self.requests: list[str] = []

    def call(self, method: str, session: str | None = None, **parameters: Any) -> dict[str, Any]:
        """One command; raises AssertionError if the browser refuses."""
        self._number += 1
        command = {"id": self._number, "method": method, "params": parameters}
        if session is not None:
            command["sessionId"] = session
        os.write(self._commands, json.dumps(command).encode() + b"\0")
        while True:
            message = self._next()
            if message.get("method") == "Network.requestWillBeSent":
                self.requests.append(message["params"]["request"]["url"])
            if message.get("id") == self._number:
                assert "error" not in message, message
                return dict(message["result"])

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._unread:
            part = os.read(self._answers, 1 << 20)
            assert part, "the browser has ended"
            self._unread += part
        message, _, self._unread = self._unread.partition(b"\0")
        return dict(json.loads(message))

    def open(self, link: str) -> "Page":
        """A page at a link, in a window of its own."""
        target = self.call("Target.createTarget", url="about:blank", newWindow=True)["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, target, session)
        self.call("Network.enable", session)
        self.call("Page.enable", session)
        self.call("Page.navigate", session, url=link)
        return page


class Page:
    """One page."""

    def __init__(self, browser: Chromium, target: str, session: str) -> None:
        self._browser, self._target, self._session = browser, target, session

    def run(self, script: str) -> Any:
        """The value of an expression, awaited if it is a promise."""
        done = self._browser.call(
            "Runtime.evaluate",
            self._session,
            expression=script,
            awaitPromise=True,
            returnByValue=True,
        )
        assert "exceptionDetails" not in done, done
        return done["result"].get("value")

    def text(self, selector: str) -> str:
        """What an element says; empty until it is there."""
        return str(self.run(f"document.querySelector({json.dumps(selector)})?.innerText ?? ''"))

    def wait_for(self, selector: str, words: str) -> None:
        """Until an element says these words."""
        self.wait_until(
            f"(document.querySelector({json.dumps(selector)})?.innerText ?? '')"
            f".includes({json.dumps(words)})"
        )

    def wait_until(self, condition: str, again: Callable[[], None] | None = None) -> None:
        """Until an expression is true; ``again`` is done first, and every two seconds."""
        started = time.monotonic()
        times = 0
        while not self.run(f"Boolean({condition})"):
            waited = time.monotonic() - started
            assert waited < PATIENCE, (condition, self.text("body"))
            if again is not None and waited >= 2.0 * times:
                again()
                times += 1
            time.sleep(0.02)

    def picture(self, path: Path) -> None:
        """What it looks like."""
        shot = self._browser.call("Page.captureScreenshot", self._session, format="png")
        path.write_bytes(base64.b64decode(shot["data"]))

    def close(self) -> None:
        """Away with it."""
        self._browser.call("Target.closeTarget", targetId=self._target)


@contextmanager
def chromium(profile: Path) -> Iterator[Chromium]:
    """A browser with a new profile; it ends with the context."""
    path = find_chromium()
    (command_end, commands), (answers, answer_end) = os.pipe(), os.pipe()
    # The browser reads descriptor 3 and writes descriptor 4; high ones are put in their place.
    high = [fcntl.fcntl(end, fcntl.F_DUPFD, 20) for end in (command_end, answer_end)]
    script = (
        f"import os, sys; os.dup2({high[0]}, 3); os.dup2({high[1]}, 4); "
        "os.execv(sys.argv[1], sys.argv[1:])"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", script, path, *_FLAGS, f"--user-data-dir={profile}"],
        pass_fds=high,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for end in (command_end, answer_end, *high):
        os.close(end)
    try:
        browser = Chromium(commands, answers)
        yield browser
        browser.call("Browser.close")
        process.wait(PATIENCE)
    finally:
        process.kill()
        process.wait()
        os.close(commands)
        os.close(answers)
