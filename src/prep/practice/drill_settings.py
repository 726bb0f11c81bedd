"""What a drill session is about: mode, topic, length and rules, fixed at its start.

The decision guarded here: two sessions may be compared (a personal best) exactly when their `key`
is the same, so everything that makes a session easier or harder is part of the key.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from enum import Enum
from typing import Any

from prep.core.errors import PrepError

SPRINT_MINUTES = 2.0
MENTAL_TOPIC = "mental-maths"
LONGEST_MINUTES = 240.0
MOST_ITEMS = 500


class Mode(Enum):
    """How questions are chosen and what happens between them; the value is the word typed."""

    SPRINT = "sprint"
    LADDER = "ladder"
    REVIEW = "review"
    TOPIC = "topic"
    MENTAL = "mental"

    @property
    def hurries(self) -> bool:
        """True where the next question follows at once and the clock runs on."""
        return self in (Mode.SPRINT, Mode.MENTAL)


@dataclass(frozen=True)
class DrillSettings:
    """The rules of one session.

    ``topic`` is a leaf or an inner topic, ``drill`` a single drill; None means all. The session
    ends after ``minutes`` of active time or ``items`` answers, if they are given. ``level`` None
    leaves the level to the mode. ``penalty`` takes a point for a wrong answer. ``confidence`` asks
    how sure one is before the answer shows. ``seed`` None means fresh questions. A mock interview
    sets ``pausable`` False and ``strict`` (no credit for near misses).
    """

    mode: Mode
    topic: str | None = None
    drill: str | None = None
    minutes: float | None = None
    items: int | None = None
    level: int | None = None
    penalty: bool = False
    confidence: bool = False
    seed: int | None = None
    pausable: bool = True
    strict: bool = False

    def settled(self) -> "DrillSettings":
        """The same with what the mode implies; raises PrepError for lengths that make no sense."""
        self._check()
        settings = self
        if self.mode is Mode.MENTAL:
            settings = replace(settings, topic=self.topic or MENTAL_TOPIC)
        if self.mode.hurries and self.minutes is None and self.items is None:
            settings = replace(settings, minutes=SPRINT_MINUTES)
        return settings

    @property
    def limit_seconds(self) -> float | None:
        """Active time after which the session is over."""
        return None if self.minutes is None else self.minutes * 60

    @property
    def open_ended(self) -> bool:
        """Whether a session goes on until the person ends it."""
        endless = self.minutes is None and self.items is None
        return endless and self.mode is not Mode.REVIEW

    @property
    def scope(self) -> str:
        """The drill or topic, or ``all``."""
        return self.drill or self.topic or "all"

    @property
    def key(self) -> str:
        """One text per kind of session that may be compared: ``sprint/all/2min``."""
        parts = [self.mode.value, self.scope, *self._lengths()]
        if self.level is not None:
            parts.append(f"level{self.level}")
        rules = ("penalty", "confidence", "strict")
        return "/".join([*parts, *(rule for rule in rules if getattr(self, rule))])

    def options(self) -> dict[str, Any]:
        """As plain JSON values, to be kept with the session."""
        return {**asdict(self), "mode": self.mode.value}

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> "DrillSettings":
        """The settings in a session's options; what other options there are is left alone."""
        known = {name: options[name] for name in cls.__dataclass_fields__ if name in options}
        return cls(**{**known, "mode": Mode(options["mode"])})

    def _lengths(self) -> list[str]:
        minutes = [] if self.minutes is None else [f"{self.minutes:g}min"]
        items = [] if self.items is None else [f"{self.items}items"]
        return [*minutes, *items] or ["open"]

    def _check(self) -> None:
        if self.minutes is not None and not 0 < self.minutes <= LONGEST_MINUTES:
            raise PrepError(
                f"A session cannot take {self.minutes:g} minutes.",
                f"Between a few seconds and {LONGEST_MINUTES:g} minutes; a sprint takes 2 or 8.",
            )
        if self.items is not None and not 1 <= self.items <= MOST_ITEMS:
            raise PrepError(
                f"A session cannot have {self.items} questions.", f"Between 1 and {MOST_ITEMS}."
            )
