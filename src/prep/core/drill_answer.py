"""One answer to a drill or a concept question, with all that the learner may ask of it later."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class DrillAnswer:
    """``drill_id``, ``seed`` and ``level`` give the very same question again.

    ``text`` is what was typed, ``reading`` how it was understood (None if it could not be).
    ``credit`` is in [0, 1]; ``misconception`` the tag of the recognised mistake. ``seconds`` leaves
    out pauses and idle time. ``confidence`` is the person's own forecast in [0, 1], ``p_before``
    ours, both from before the outcome was known. ``choices`` counts the options of a choice.
    ``difficulty`` is the drill's own at that time, 1 to 5, ``target_seconds`` the time it gave.
    ``mode`` is how it was asked: sprint, ladder, review, topic, mental, or None for a single one.

    An answer to a concept question has ``ticks``, one a point, and ``credit`` is their share;
    ``self_rating`` is what the person put in place of the proposed rating (1 to 4), ``check_text``
    the answer to its machine check and ``check_correct`` what that was worth (None: it had none).
    """

    id: str
    drill_id: str
    seed: int
    level: int
    topic: str
    at: datetime
    text: str
    reading: str | None
    correct: bool
    credit: float
    seconds: float
    kind: str = "drill"
    difficulty: int = 3
    misconception: str | None = None
    confidence: float | None = None
    p_before: float | None = None
    choices: int | None = None
    session_id: str | None = None
    target_seconds: float | None = None
    mode: str | None = None
    ticks: tuple[bool, ...] | None = None
    self_rating: int | None = None
    check_text: str | None = None
    check_correct: bool | None = None


@dataclass(frozen=True)
class TopicTotal:
    """All answers of a topic: how many, how many right, credit in all, and the last one."""

    topic: str
    answers: int
    correct: int
    credit: float
    last_at: datetime


@dataclass(frozen=True)
class HourTotal:
    """The answers within the UTC hour that begins at ``hour``."""

    hour: datetime
    answers: int
    correct: int
    seconds: float


@dataclass(frozen=True)
class Foresight:
    """How often answers given with one ``confidence`` (0 to 1) were right."""

    confidence: float
    answers: int
    correct: int


@dataclass(frozen=True)
class Mistake:
    """A misconception (by its tag) and how often it was met in answers to one drill."""

    drill_id: str
    misconception: str
    times: int
    last_at: datetime
