"""The app under a pilot, and how to wait for it on a machine of any speed."""

import asyncio
import inspect
from contextlib import suppress
from dataclasses import dataclass
from math import inf
from pathlib import Path
from typing import Any, ClassVar

from fakes import FakeClock, FakeJudge
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from prep.practice.services import Services
from prep.tui.app import PrepApp

STYLES = Path(inspect.getfile(PrepApp)).parent
SOON = 0.02
"""Seconds: a timer of the event loop that is due within them (a repaint, say) is waited for."""


async def wait_until_calm(*_: float) -> None:
    """Return when nothing but this is ready to run in the event loop, three times in a row.

    Textual's own wait is for a process that hardly uses its processor, which is long when the
    machine is busy.
    """
    loop = asyncio.get_running_loop()
    calm = 0
    while calm < 3:
        timers = [handle.when() for handle in loop._scheduled if not handle.cancelled()]
        wait = min(timers, default=inf) - loop.time()
        await asyncio.sleep(max(0.0, wait) if wait < SOON else 0)
        calm = 0 if loop._ready or wait < SOON else calm + 1


class PatientApp(PrepApp):
    """The app, whose notices stay until a test has read them."""

    # Textual looks for style sheets beside the class that is run, which here lies elsewhere.
    CSS_PATH: ClassVar = [STYLES / name for name in PrepApp.CSS_PATH]

    def notify(self, message: str, **options: Any) -> None:
        super().notify(message, **(options | {"timeout": 3600}))


@dataclass
class Stage:
    """The app under a pilot, and what stands behind it."""

    app: PrepApp
    pilot: Pilot[int]
    services: Services
    judge: FakeJudge
    clock: FakeClock

    async def settle(self) -> None:
        """Wait until threads and messages are done."""
        await self.pilot.pause()
        while any(not worker.is_finished for worker in self.app.workers):
            with suppress(WorkerCancelled):  # a newer one of its group took its place
                await self.app.workers.wait_for_complete()
            await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys, and after each wait for what it started."""
        for key in keys:
            await self.pilot.press(key)
            await self.settle()

    async def write(self, text: str) -> None:
        """Type a text, key by key."""
        for character in text:
            await self.pilot.press(_KEYS.get(character, character))

    async def open(self, slug: str = "two-sum", *, interview: bool = False) -> None:
        """Go to a problem."""
        self.app.open_problem(slug, interview=interview)
        await self.settle()

    @property
    def lines(self) -> list[str]:
        """What the terminal shows, row by row."""
        strips = self.app.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip).rstrip() for strip in strips]

    @property
    def text(self) -> str:
        """What the terminal shows."""
        return "\n".join(self.lines)


_KEYS = {
    "\n": "enter",
    " ": "space",
    "(": "left_parenthesis",
    ")": "right_parenthesis",
    "[": "left_square_bracket",
    "]": "right_square_bracket",
    ":": "colon",
    ",": "comma",
    "=": "equals_sign",
    "_": "underscore",
    "-": "minus",
    ".": "full_stop",
    "'": "apostrophe",
    '"': "quotation_mark",
    "/": "slash",
}
