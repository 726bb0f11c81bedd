"""A stage for the app: real storage in memory, no terminal, and a judge that does as told."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeBank, FakeClock, FakeJudge, Row, make_problem, make_services
from patient_app import PatientApp
from textual.pilot import Pilot
from textual.worker import WorkerCancelled

from prep.core.concept import Concept
from prep.core.topic import Track
from prep.drills import Drill
from prep.practice.services import Services
from prep.tui.app import PrepApp
from prep.tui.preferences import Preferences

TRACKS = (Track("quant", "Quant researcher", "", {"arrays-hashing": 1.0}, ()),)


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
        for _ in range(2):
            with suppress(WorkerCancelled):  # a newer one of its group took its place
                await self.app.workers.wait_for_complete()
            await self.pilot.pause()

    async def press(self, *keys: str) -> None:
        """Press keys, then wait for what they started."""
        await self.pilot.press(*keys)
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

Staging = Callable[..., AbstractAsyncContextManager[Stage]]


def more_rows(count: int) -> list[Row]:
    """Lines of the catalogue beside the one real problem."""
    topics = ("stack", "arrays-hashing")
    return [
        Row(
            f"p-{n}", f"Problem {n}", "coding", 1 + n % 5, 20, (topics[n % 2],), 1000 + n, f"LC {n}"
        )
        for n in range(count)
    ]


@pytest.fixture
def staged(tmp_path: Path) -> Staging:
    """``async with staged(size=(80, 24), welcomed=True, rows=0, ...) as stage``."""

    @asynccontextmanager
    async def stage(
        size: tuple[int, int] = (120, 40),
        *,
        welcomed: bool = True,
        rows: int = 0,
        drills: Sequence[Drill] = (),
        concepts: Sequence[Concept] = (),
        theme: str | None = None,
        keymap: dict[str, str] | None = None,
        **problem: Any,
    ) -> AsyncIterator[Stage]:
        clock, judge = FakeClock(), FakeJudge()
        bank = FakeBank([make_problem(**problem)], more_rows(rows), drills, TRACKS, concepts)
        services = make_services(bank=bank, judge=judge, clock=clock, workspace=tmp_path)
        if welcomed:
            services.settings.put("welcome_done", True)
        preferences = Preferences(theme, keymap or {}, memory=tmp_path / "theme")
        app = PatientApp(lambda: services, preferences, lambda: TRACKS)
        async with app.run_test(size=size, notifications=True) as pilot:
            stage = Stage(app, pilot, services, judge, clock)
            await stage.settle()
            yield stage
        services.stores.close()

    return stage
