"""What a session of concept questions is about: its scope, length and rules.

The decision guarded here: two settings with one `key` are one session, so that opening the same
again goes on with what was begun.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from prep.core.errors import PrepError

SPRINT_COUNT = 10
LONGEST_MINUTES = 240.0
MOST_QUESTIONS = 500


@dataclass(frozen=True)
class ConceptSettings:
    """The rules of one session.

    ``topic`` is a leaf or an inner topic, ``track`` a role, ``question`` a single one by its id;
    None means all. The session ends after ``minutes`` of active time or ``count`` answers; without
    either after ten. ``review`` asks what is due. ``layperson`` asks to explain each to somebody
    from outside the field. ``seed`` None means other questions every time. A mock interview sets
    ``pausable`` False.
    """

    topic: str | None = None
    track: str | None = None
    question: str | None = None
    count: int | None = None
    minutes: float | None = None
    review: bool = False
    layperson: bool = False
    seed: int | None = None
    pausable: bool = True

    def __post_init__(self) -> None:
        if self.minutes is not None and not 0 < self.minutes <= LONGEST_MINUTES:
            raise PrepError(
                f"A session cannot take {self.minutes:g} minutes.",
                f"Between a few seconds and {LONGEST_MINUTES:g} minutes.",
            )
        if self.count is not None and not 1 <= self.count <= MOST_QUESTIONS:
            raise PrepError(
                f"A session cannot have {self.count} questions.", f"Between 1 and {MOST_QUESTIONS}."
            )

    @property
    def most(self) -> int:
        """The number of questions that are lined up."""
        if self.question is not None:
            return 1
        if self.count is not None:
            return self.count
        return SPRINT_COUNT if self.minutes is None else MOST_QUESTIONS

    @property
    def limit_seconds(self) -> float | None:
        """Active time after which no further question is put."""
        return None if self.minutes is None else self.minutes * 60

    @property
    def mode(self) -> str:
        """The word that answers are kept under."""
        if self.layperson:
            return "layperson"
        return "review" if self.review else "sprint"

    @property
    def scope(self) -> str:
        """The question, topic or track, or ``all``; both where both were asked for."""
        return self.question or "+".join(filter(None, (self.topic, self.track))) or "all"

    @property
    def key(self) -> str:
        """One text per kind of session: ``concept/attention/10``."""
        length = f"{self.count or self.most}" if self.minutes is None else f"{self.minutes:g}min"
        words = [word for word in ("review", "layperson") if getattr(self, word)]
        return "/".join(["concept", self.scope, length, *words])

    def options(self) -> dict[str, Any]:
        """As plain JSON values, to be kept with the session."""
        return asdict(self)

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> "ConceptSettings":
        """The settings in a session's options; what other options there are is left alone."""
        names = cls.__dataclass_fields__
        return cls(**{name: options[name] for name in names if name in options})
