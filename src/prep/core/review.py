"""One rating of one item at one time: the log from which the scheduler's cards are rebuilt."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Review:
    """``rating`` and ``proposed`` are 1 again, 2 hard, 3 good, 4 easy.

    ``item_id`` is a problem, a drill template or a concept card, by ``kind``. A correction is a
    new review that names the one it ``corrects``.
    """

    id: str
    item_id: str
    kind: str
    rating: int
    proposed: int
    at: datetime
    corrects: str | None = None
