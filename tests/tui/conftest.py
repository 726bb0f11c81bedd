"""A stage for the app: real storage in memory, no terminal, and a judge that does as told."""

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from fakes import FakeBank, FakeClock, FakeJudge, Row, make_problem, make_services
from stage import PatientApp, Stage, wait_until_calm

from prep.core.concept import Concept
from prep.core.prompt import Prompt
from prep.core.topic import Track
from prep.drills import Drill
from prep.tui.preferences import Preferences

TRACKS = (Track("quant", "Quant researcher", "", {"arrays-hashing": 1.0}, ()),)


@pytest.fixture(autouse=True)
def calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait for the app, not for the machine."""
    monkeypatch.setattr("textual.app.wait_for_idle", wait_until_calm)
    monkeypatch.setattr("textual.pilot.wait_for_idle", wait_until_calm)


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
        prompts: Sequence[Prompt] = (),
        theme: str | None = None,
        keymap: dict[str, str] | None = None,
        **problem: Any,
    ) -> AsyncIterator[Stage]:
        clock, judge = FakeClock(), FakeJudge()
        bank = FakeBank(
            [make_problem(**problem)], more_rows(rows), drills, TRACKS, concepts, prompts
        )
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
