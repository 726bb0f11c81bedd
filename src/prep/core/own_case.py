"""A case of the candidate's own: typed in by hand, or the first case a submission failed."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Origin(Enum):
    """Where a case came from; the value is the text in the database."""

    TYPED = "typed"
    FAILED = "failed"


@dataclass(frozen=True)
class OwnCase:
    """``arguments`` and ``expected`` are Python-literal text.

    ``arguments`` is the list of arguments (or the call script of a design problem); ``expected``
    is None when the reference's answer counts.
    """

    id: str
    problem: str
    name: str
    arguments: str
    expected: str | None
    origin: Origin
    at: datetime
