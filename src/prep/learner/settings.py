"""The constants of the learner model, in one place and under one version.

Two settings exist because two situations do. SOLO is the application: one person, items whose
difficulty an author stated, abilities that must mean the same thing from day to day. CROWD is a log
of many people: what items, topics and people are like is learned from the rows already walked. The
figures were chosen on simulated worlds that differ on purpose; none is fitted to a data set.
"""

from dataclasses import dataclass

MODEL_VERSION = 1
"""Raised whenever a constant or rule changes: a cached state of another version is rebuilt."""

LEVEL_STEP = 0.8
MIDDLE_LEVEL = 3.0
"""An author's difficulty of 1 to 5 is worth -1.6, -0.8, 0, 0.8, 1.6 on the scale of ability."""


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
class CrowdSpreads:
    """What is learned across people: base rate, ease of topics, hardness and effect of practice.

    ``hardness`` is the worth of one standard deviation of a stated difficulty, ``practice`` of one
    unit of log(1 + right) or log(1 + wrong) earlier answers in the topic; None leaves a part out.
    """

    base: Spread
    hardness: Spread
    ease: Spread | None = None
    practice: Spread | None = None


@dataclass(frozen=True, slots=True)
class CoreSettings:
    """What one Gaussian core assumes before the first answer. Units: logits, days, answers.

    ``gain_right`` and ``gain_wrong`` are what one answer teaches, halved after ``gain_half``
    answers; a template (a drill of minutes) teaches ``gain_template`` of that. ``repeat_right`` and
    ``repeat_wrong`` are the worth of log(1 + earlier outcomes) on the same item. What was learned
    fades by (1 + days / forget_days) ** -forget_power, certainty towards the prior by
    exp(-days / fade_days).
    """

    general: Spread
    group: Spread
    topic: Spread
    item: Spread
    crowd: CrowdSpreads | None = None
    slip: float = 0.0
    gain_right: float = 0.0
    gain_wrong: float = 0.0
    gain_half: float = 10.0
    gain_template: float = 1.0
    repeat_right: float = 0.0
    repeat_wrong: float = 0.0
    forget_days: float = 7.0
    forget_power: float = 0.1
    fade_days: float = 180.0


@dataclass(frozen=True, slots=True)
class Weight:
    """Prior of the worth of one clue in the mix."""

    mean: float
    deviation: float


@dataclass(frozen=True, slots=True)
class Settings:
    """The cores and how their logits are mixed.

    ``mixing`` holds one weight per core, then one per further clue in the order of
    `prep.learner.clues`; clues beyond its end are not used. ``recent_rate`` is the step of the
    running means of surprise, ``remembered_items`` the most items remembered per person.
    """

    cores: tuple[CoreSettings, ...]
    mixing: tuple[Weight, ...]
    mixing_drift: float = 0.0
    recent_rate: float = 0.3
    remembered_items: int | None = None


# The mix starts a little timid: no real learner obeys the model as well as a simulated one.
SOLO = Settings(
    cores=(
        CoreSettings(
            general=Spread(0.8, drift=0.001),
            group=Spread(0.25),
            topic=Spread(0.8, drift=0.005),
            item=Spread(0.7),
            slip=0.03,
            gain_right=0.05,
            gain_wrong=0.02,
            gain_template=0.3,
            fade_days=730.0,
            repeat_right=0.2,
            repeat_wrong=-0.2,
        ),
    ),
    mixing=(Weight(0.92, 0.15), Weight(0.0, 0.05)),
)

_PLAIN_CORE = CoreSettings(
    general=Spread(0.8, drift=0.0005, pseudo_count=20),
    group=Spread(0.4, pseudo_count=20),
    topic=Spread(0.7, pseudo_count=50),
    item=Spread(1.0, pseudo_count=20),
    crowd=CrowdSpreads(base=Spread(0.8, drift=0.00001), hardness=Spread(0.5)),
)

_FULL_CORE = CoreSettings(
    general=Spread(0.8, drift=0.001, pseudo_count=20),
    group=Spread(0.4, pseudo_count=20),
    topic=Spread(0.6, drift=0.01, pseudo_count=50),
    item=Spread(0.9, pseudo_count=20),
    crowd=CrowdSpreads(
        base=Spread(0.8, drift=0.00001),
        hardness=Spread(0.5),
        ease=Spread(0.7, drift=0.0002, pseudo_count=10),
        practice=Spread(0.12, pseudo_count=20),
    ),
)

_CLUE_DEVIATIONS = (0.2, 0.5, 0.5, 0.3, 0.3, 0.2, 0.1, 0.3, 0.1, 0.1, 0.1)

CROWD = Settings(
    cores=(_PLAIN_CORE, _FULL_CORE),
    mixing=(
        Weight(0.5, 0.3),
        Weight(0.5, 0.3),
        *(Weight(0.0, deviation) for deviation in _CLUE_DEVIATIONS),
    ),
    mixing_drift=1e-7,
    remembered_items=128,
)
"""Two cores, because neither suits every log: topics and practice cost rows to learn about, and say
nothing where topics are alike. The mixer finds out which is worth listening to."""
