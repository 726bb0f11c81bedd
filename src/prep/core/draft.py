"""The text a person is working on, and older texts kept when it was set aside."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Draft:
    """The newest text of a problem, as typed."""

    problem: str
    text: str
    at: datetime


@dataclass(frozen=True)
class KeptDraft:
    """A text that was replaced, and why: ``reset`` or ``gave_up``."""

    problem: str
    text: str
    at: datetime
    reason: str
