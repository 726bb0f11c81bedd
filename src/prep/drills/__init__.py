"""The drill engine: instances, answer parsing and grading, and the proof of a drill.

The names below are what a drill file imports; `docs/drills.md` shows how to write one.
"""

from prep.drills.answer import (
    PROBABILITY,
    Answer,
    Form,
    Misconception,
    Quantity,
    choice,
    decimal,
    estimate,
    expression,
    fraction,
    integer,
    interval,
    percent,
)
from prep.drills.deferred import np, special, stats
from prep.drills.draws import Draws
from prep.drills.drill import Drill, Instance, Params
from prep.drills.sample import Range, Sample, hits, mean, tally
from prep.drills.wording import count, in_words, listed, ordinal, per_cent, ratio, rounded, shown

__all__ = [
    "PROBABILITY",
    "Answer",
    "Draws",
    "Drill",
    "Form",
    "Instance",
    "Misconception",
    "Params",
    "Quantity",
    "Range",
    "Sample",
    "choice",
    "count",
    "decimal",
    "estimate",
    "expression",
    "fraction",
    "hits",
    "in_words",
    "integer",
    "interval",
    "listed",
    "mean",
    "np",
    "ordinal",
    "per_cent",
    "percent",
    "ratio",
    "rounded",
    "shown",
    "special",
    "stats",
    "tally",
]
