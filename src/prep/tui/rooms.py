"""What the home menu offers. To add a room, write its screen and add one line here.

Guards one decision: a room is imported only when it is entered, so that a new one costs the
start nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass

from textual.screen import Screen


@dataclass(frozen=True)
class Room:
    """An entry of the home menu: the key that opens it, its name, and what one does there."""

    key: str
    title: str
    about: str
    screen: Callable[[], Screen[None]]


def _library() -> Screen[None]:
    from prep.tui.screens.library import LibraryScreen

    return LibraryScreen()


def _drills() -> Screen[None]:
    from prep.tui.screens.drills import DrillsScreen

    return DrillsScreen()


def _concepts() -> Screen[None]:
    from prep.tui.screens.concepts import ConceptsScreen

    return ConceptsScreen()


def _prompts() -> Screen[None]:
    from prep.tui.screens.prompts import PromptsScreen

    return PromptsScreen()


def _mocks() -> Screen[None]:
    from prep.tui.screens.mocks import MocksScreen

    return MocksScreen()


def _progress() -> Screen[None]:
    from prep.tui.screens.progress import ProgressScreen

    return ProgressScreen()


ROOMS: tuple[Room, ...] = (
    Room("l", "Library", "search, filter, pick", _library),
    Room("d", "Drills", "sprint, ladder, review", _drills),
    Room("c", "Concepts", "short questions aloud", _concepts),
    Room("t", "Design & talk", "open prompts, graded by you", _prompts),
    Room("m", "Mock interviews", "quick, daily, whole loops", _mocks),
    Room("p", "Progress", "weak topics, plan, trends", _progress),
)
