"""Grading an open answer by its rubric: pure scoring, agreement of two gradings, words found.

The decisions guarded here: a person grades points, never impressions, so every other figure follows
from the grades of the points by arithmetic; what was not graded is left out instead of counted as
bad; and words found in an answer are shown, never turned into a grade.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from statistics import fmean

from prep.core.prompt import MOST, Prompt

GRADE_WORDS = ("nothing of it", "like weak", "like fair", "in between", "like strong")
"""What the grades 0 to 4 of a point mean, by the exemplars beside it."""

SELF, AGAIN = "self", "again"
"""Graders: oneself at once, and oneself later without seeing the first grades."""

DOUBLED = 2.0
SHORT_CUE = 3
"""Cues of so few letters are whole words; longer ones may go on (``calibrat``)."""


@dataclass(frozen=True)
class Grading:
    """One grader's grades of one answer.

    ``grades`` has one entry a point of the rubric, from 0 to 4, None while it is not graded.
    ``rubric`` names the rubric's text at that time: other texts cannot be compared.
    ``last_at`` is when the newest grade was given, None before the first.
    """

    session_id: str
    grader: str
    item_id: str
    rubric: str
    begun_at: datetime
    grades: tuple[int | None, ...]
    last_at: datetime | None = None

    @property
    def complete(self) -> bool:
        """Whether every point has its grade."""
        return None not in self.grades

    def put(self, point: int, grade: int, at: datetime) -> "Grading":
        """The same with one point graded; IndexError or ValueError for what does not exist."""
        if not 0 <= point < len(self.grades):
            raise IndexError(f"there is no point {point}")
        if not 0 <= grade <= MOST:
            raise ValueError(f"{grade} is no grade")
        grades = (*self.grades[:point], grade, *self.grades[point + 1 :])
        return replace(self, grades=grades, last_at=at)


@dataclass(frozen=True)
class RubricScore:
    """What grades amount to.

    ``dimensions`` holds the mean grade, 0 to 4, of every dimension with a graded point; ``total``
    is their weighted mean over 4, in [0, 1], None until something is graded.
    """

    dimensions: Mapping[str, float]
    total: float | None
    graded: int
    points: int


def score(prompt: Prompt, grades: Sequence[int | None]) -> RubricScore:
    """The score of ``grades``, one for each point; dimensions in ``prompt.double`` count twice."""
    found: dict[str, list[int]] = {name: [] for name in prompt.dimensions}
    for point, grade in zip(prompt.points, grades, strict=True):
        if grade is not None:
            found[point.dimension].append(grade)
    means = {name: fmean(given) for name, given in found.items() if given}
    weights = {name: DOUBLED if name in prompt.double else 1.0 for name in means}
    total = sum(weights[name] * mean for name, mean in means.items())
    graded = sum(grade is not None for grade in grades)
    share = total / (MOST * sum(weights.values())) if means else None
    return RubricScore(means, share, graded, len(prompt.points))


# Agreement ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Agreement:
    """How far two gradings of the same answer agree, over the points that both graded.

    ``kappa`` is None where it says nothing: too few points, or no spread in the grades.
    """

    points: int
    same: int
    kappa: float | None

    @property
    def words(self) -> str:
        """The usual word for a kappa (Landis and Koch 1977)."""
        if self.kappa is None:
            return "cannot be told"
        return next(word for least, word in _KAPPA_WORDS if self.kappa >= least)


_KAPPA_WORDS = (
    (0.81, "almost perfect"),
    (0.61, "substantial"),
    (0.41, "moderate"),
    (0.21, "fair"),
    (0.0, "slight"),
    (float("-inf"), "poor"),
)


def agreement(first: Sequence[int | None], second: Sequence[int | None]) -> Agreement:
    """The agreement of two lists of grades for the same points."""
    pairs = [
        (one, other)
        for one, other in zip(first, second, strict=True)
        if one is not None and other is not None
    ]
    same = sum(one == other for one, other in pairs)
    return Agreement(len(pairs), same, weighted_kappa(pairs))


def weighted_kappa(pairs: Sequence[tuple[int, int]]) -> float | None:
    """Cohen's kappa with quadratic weights, at most 1; 0 is what chance alone would give.

    kappa = 1 - sum(w o) / sum(w e), w = (i - j)^2, with o the observed and e the shares expected
    if the two graded independently (Cohen 1968, Psychological Bulletin 70). None if the expected
    disagreement is 0: no pairs, or both gave one and the same grade throughout.
    """
    observed = sum((one - other) ** 2 for one, other in pairs)
    crossed = sum((one - other) ** 2 for one, _ in pairs for _, other in pairs)
    return 1 - observed * len(pairs) / crossed if crossed else None


# Words found -------------------------------------------------------------------------------


@dataclass(frozen=True, order=True)
class Found:
    """A stretch of a text, from ``start`` up to ``end`` in characters, that is a cue word."""

    start: int
    end: int


def words_found(text: str, cues: Iterable[str]) -> list[Found]:
    """Where cue words stand in a text, in order; stretches that overlap are one."""
    spans = sorted(Found(*match.span()) for cue in cues for match in _pattern(cue).finditer(text))
    merged: list[Found] = []
    for span in spans:
        if merged and span.start <= merged[-1].end:
            merged[-1] = Found(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged


def cues_in(text: str, cues: Iterable[str]) -> tuple[str, ...]:
    """The cues that a text holds."""
    return tuple(cue for cue in cues if _pattern(cue).search(text))


def _pattern(cue: str) -> re.Pattern[str]:
    """A cue begins a word, whatever its case; short ones and numbers are whole words."""
    body = r"\s+".join(map(re.escape, cue.split()))
    whole = len(cue) <= SHORT_CUE or cue[-1].isdigit()
    return re.compile(rf"(?<!\w){body}" + (r"(?!\w)" if whole else ""), re.IGNORECASE)
