"""`prep` alone: the full screen, and the ways of other commands into it."""

import argparse
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from prep.cli.rooms import Rooms
from prep.cli.watching import open_at_once
from prep.core.errors import PrepError

if TYPE_CHECKING:
    from prep.core.mock import MockPlan
    from prep.practice.concept_settings import ConceptSettings
    from prep.practice.drill_settings import DrillSettings
    from prep.practice.replay import Replay
    from prep.practice.session_list import SessionLine
    from prep.practice.watching import Audience
    from prep.tui.app import PrepApp


def open_screen(_options: argparse.Namespace, rooms: Rooms) -> int:
    """Open the full screen; every other command works without a terminal, this one cannot."""
    if not has_terminal():
        raise PrepError("The full screen needs a terminal.", "prep --help lists the commands.")
    return _run(rooms)


def open_drills(rooms: Rooms, settings: "DrillSettings | None") -> int:
    """Open the full screen at a drill session, or at the choice of drills."""
    if settings is not None:
        settings = rooms.services.drilling.named(settings)  # a wrong name is told in the shell
    return _run(rooms, lambda app: app.open_drills(settings))


def open_concepts(rooms: Rooms, settings: "ConceptSettings | None") -> int:
    """Open the full screen at a session of concept questions, or at their choice."""
    if settings is not None:
        settings = rooms.services.concepts.named(settings)
    return _run(rooms, lambda app: app.open_concepts(settings))


def open_prompt(rooms: Rooms, slug: str | None, seed: int | None) -> int:
    """Open the full screen at a design or talk prompt, or at their choice.

    ``seed`` counts for a session that begins.
    """
    if slug is None:
        from prep.tui.screens.prompts import PromptsScreen

        def begin_at(app: "PrepApp") -> None:
            app.push_screen(PromptsScreen())

        return _run(rooms, begin_at)
    if seed is not None:
        rooms.services.prompting.open(slug, seed=seed).pause()
    return _run(rooms, lambda app: app.open_prompt(slug))


def open_mock(rooms: Rooms, plan: "MockPlan", audience: "Audience | None" = None) -> int:
    """Open the full screen at a mock, or another session by a plan, that begins now.

    With an ``audience`` its links are shown first, so that no time runs while they are passed on.
    """
    if audience is None:
        return _run(rooms, lambda app: app.begin_mock(plan))
    return _run(rooms, lambda app: app.show_links(lambda: app.begin_mock(plan)), lambda: audience)


def open_session(rooms: Rooms, line: "SessionLine") -> int:
    """Open the full screen at a session that waits."""
    return _run(rooms, lambda app: app.resume_session(line.kind, line.id, line.title))


def open_replay(rooms: Rooms, replay: "Replay") -> int:
    """Open the full screen at a replay."""
    return _run(rooms, lambda app: app.open_replay(replay))


def has_terminal() -> bool:
    """Whether there is a terminal to draw on and to type in, or a browser in its place."""
    return "TEXTUAL_DRIVER" in os.environ or (sys.stdin.isatty() and sys.stdout.isatty())


def _run(
    rooms: Rooms,
    begin_at: "Callable[[PrepApp], None] | None" = None,
    open_audience: "Callable[[], Audience]" = open_at_once,
) -> int:
    from prep.tui.app import run
    from prep.tui.preferences import read_preferences

    return run(
        lambda: rooms.services,
        read_preferences(rooms.places.config),
        read_tracks=lambda: rooms.bank.tracks,
        begin_at=begin_at,
        open_audience=open_audience,
    )
