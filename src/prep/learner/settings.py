"""The constants of the learner model, in one place and under one version.

Two settings exist because two situations do. SOLO is the application: one person, items whose
difficulty an author stated, abilities that must mean the same thing from day to day. CROWD is a log
of many people: what items, topics and people are like is learned from the rows already walked. The
figures were chosen on simulated worlds that differ on purpose; none is fitted to a data set.
"""

from dataclasses import dataclass, field

MODEL_VERSION = 1
"""Raised whenever a constant or rule changes: a cached state of another version is rebuilt."""

LEVEL_LOGITS = {1: -1.6, 2: -0.8, 3: 0.0, 4: 0.8, 5: 1.6}
"""What an author's difficulty of 1 to 5 is worth on the logit scale of ability."""


@dataclass(frozen=True, slots=True)
class Spread:
    """A family of beliefs: prior sd, drift (variance added per answer), and how sure the sd is.

    ``pseudo_count`` says how many members the stated sd is worth when the sd is learned from the
    members met so far; None holds it fixed.
    """

    deviation: float
    drift: float = 0.0
    pseudo_count: float | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything the model assumes before the first answer. Logits, days, answers."""

    general: Spread
    topic: Spread
    group: Spread
    item: Spread
    base: Spread | None = None
    ease: Spread | None = None
    hardness: Spread | None = None
    practice: Spread | None = None
    gain_right: float = 0.0
    gain_wrong: float = 0.0
    gain_half: float = 10.0
    repeat_right: float = 0.0
    repeat_wrong: float = 0.0
    forget_days: float = 7.0
    forget_power: float = 0.1
    fade_days: float = 180.0
    guess: float = 0.0
    slip: float = 0.0
    remembered_items: int = 4096
    recent_rate: float = 0.3
    mixing: tuple[float, ...] = field(default=())
    mixing_drift: float = 0.0


SOLO = Settings(
    general=Spread(0.8, 0.001),
    group=Spread(0.45, 0.0),
    topic=Spread(0.65, 0.01),
    item=Spread(0.7),
    gain_right=0.05,
    gain_wrong=0.02,
    repeat_right=0.2,
    repeat_wrong=-0.2,
)

CROWD = Settings(
    general=Spread(0.9, 0.002, 20.0),
    group=Spread(0.4, 0.0, 20.0),
    topic=Spread(0.6, 0.02, 50.0),
    item=Spread(0.8, 0.0002, 20.0),
    base=Spread(1.5, 0.00001),
    ease=Spread(0.7, 0.0002, 10.0),
    hardness=Spread(0.5, 0.0),
    practice=Spread(0.15, 0.0, 10.0),
    remembered_items=128,
    mixing=(0.2, 0.2, 0.5, 0.5, 0.3, 0.3, 0.2, 0.1, 0.3, 0.1),
    mixing_drift=1e-7,
)
