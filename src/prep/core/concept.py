"""A concept question: asked aloud, answered in a minute or two, graded point by point.

Decision guarded here: a point is one claim that a spoken answer either holds or does not, so a
self-grade is a list of ticks and never an impression.
"""

from dataclasses import dataclass
from enum import Enum

from prep.core.problem import FollowUp


@dataclass(frozen=True)
class Shallow:
    """The answer candidates really give, and why it does not do."""

    answer: str
    why: str


class CheckKind(Enum):
    """What a machine-graded question wants; the value is the text in the file."""

    NUMBER = "number"
    CHOICE = "choice"
    ORDER = "order"
    COMPLEXITY = "complexity"
    SHAPE = "shape"
    OUTPUT = "output"


@dataclass(frozen=True)
class Option:
    """One option of a choice; ``why_wrong`` is empty for the right one only."""

    text: str
    why_wrong: str = ""

    @property
    def right(self) -> bool:
        """True for the answer."""
        return not self.why_wrong


@dataclass(frozen=True)
class Check:
    """A question beside the spoken one that can be graded by machine.

    ``answer`` is the right one as text: a number, a complexity like ``O(n log n)``, a shape like
    ``(8, 12, 64)``, or what ``snippet`` prints. A number has ``expression``, from which the gate
    computes it anew, a ``unit``, and ``tolerance``, relative to the answer. ``options`` belong to
    a choice, ``items`` (here in right order) to an order; both are asked shuffled.
    """

    kind: CheckKind
    prompt: str
    answer: str = ""
    expression: str = ""
    unit: str = ""
    tolerance: float = 0.01
    snippet: str = ""
    options: tuple[Option, ...] = ()
    items: tuple[str, ...] = ()


@dataclass(frozen=True)
class Concept:
    """One question with all that is shown of it.

    ``points`` are what a strong answer contains, ``layperson`` how one would tell it to somebody
    from outside the field, ``example`` a tiny worked one (may be empty). ``level`` is 1 to 5,
    ``seconds`` the time to answer aloud.
    """

    id: str
    title: str
    question: str
    points: tuple[str, ...]
    shallow: Shallow
    follow_up: FollowUp
    layperson: str
    level: int
    topics: tuple[str, ...]
    seconds: int
    example: str = ""
    check: Check | None = None
