"""What one says of one's own solution: the plan before it, the explanation after, the claims.

The decision guarded here: a claim is held only against what was measured or written down. Where
that says nothing, the answer is None, never a guess.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

EXPLANATION_SECONDS = 90.0
"""How long the explanation may take: an interviewer interrupts soon after."""

EXPLANATION: Mapping[str, str] = {
    "idea": "Named the idea in one sentence, before any detail",
    "why": "Said why it is right, not only what it does",
    "complexity": "Named time and space",
    "odd": "Named the odd cases and how the code meets them",
    "other": "Named another way and why not that one",
}
"""The short rubric of an explanation: what is ticked by oneself, or by who listens."""

PLAN_FIELDS: Mapping[str, str] = {
    "approach": "Approach: the idea, the data structures, why it works",
    "time": "Time, such as O(n log n)",
    "space": "Space, such as O(n)",
    "odd": "Odd cases, one a line",
}
"""What a plan holds, in the order in which an interviewer asks for it."""

STEP = 0.35
"""Exponents nearer than this are one: a logarithm and the noise of a machine look alike."""

_MEASURED = re.compile(r"grows like n\^(\d+(?:\.\d+)?)")


@dataclass(frozen=True)
class Plan:
    """What was meant to be done; ``first`` if it was written before any code."""

    approach: str = ""
    time: str = ""
    space: str = ""
    odd: str = ""
    first: bool = False

    @property
    def given(self) -> bool:
        """Whether there is an approach and a complexity: what an interviewer waits for."""
        return bool(self.approach.strip() and self.time.strip())

    @property
    def odd_cases(self) -> tuple[str, ...]:
        """The odd cases, one each."""
        parts = re.split(r"[\n;,]+", self.odd)
        return tuple(found for one in parts if (found := one.strip(" \t-*•")))


@dataclass(frozen=True)
class GrowthCheck:
    """The claimed exponent of n beside the measured one.

    ``agrees`` is None where the two cannot be compared; ``words`` say what was found.
    """

    claimed: str
    measured: str
    agrees: bool | None
    words: str


@dataclass(frozen=True)
class CaseCheck:
    """Claimed odd cases beside those that the suite has.

    ``covered`` are pairs of a claim and the case it names; ``missed`` cases that nobody claimed;
    ``beyond`` claims that name none of the suite's, which need not be wrong.
    """

    covered: tuple[tuple[str, str], ...]
    missed: tuple[str, ...]
    beyond: tuple[str, ...]


def measured_exponent(growth: str | None) -> float | None:
    """The exponent that the judge measured; None if it was too quick, or measured none."""
    found = _MEASURED.search(growth or "")
    return float(found[1]) if found else None


def check_growth(claimed: str, exponent: float | None, growth: str | None) -> GrowthCheck:
    """Hold a claim against ``growth``; ``exponent`` is that of n, None if not of one size."""
    measured = measured_exponent(growth)
    said = growth or "nothing measured"
    if not claimed.strip():
        return GrowthCheck("", said, None, "No time was named.")
    if measured is None:
        return GrowthCheck(claimed, said, None, "The judge could not measure how it grows.")
    if exponent is None:
        words = "Not one power of one size, or not to be read: compare it yourself."
        return GrowthCheck(claimed, said, None, words)
    if abs(measured - exponent) <= STEP:
        return GrowthCheck(claimed, said, True, "The measured growth agrees.")
    slower = measured > exponent
    words = "It grows faster than you said." if slower else "It grows more slowly than you said."
    return GrowthCheck(claimed, said, False, words)


# Odd cases --------------------------------------------------------------------------------

_SAME: Mapping[str, str] = {
    word: words[0]
    for words in (
        ("one", "single", "1", "singleton", "only"),
        ("none", "empty", "no", "nothing", "without", "missing"),
        ("equal", "same", "duplicate", "repeated", "alike", "repeat", "tie", "identical"),
        ("zero", "0"),
        ("two", "2", "pair"),
        ("negative", "minus"),
        ("largest", "limit", "maximum", "max", "huge", "longest", "big", "large", "many", "long"),
        ("smallest", "minimum", "min", "least", "lowest", "shortest"),
        ("sorted", "order", "ordered", "ascending", "increasing", "rising"),
        ("cycle", "loop", "ring"),
        ("end", "border", "edge", "last", "corner"),
        ("first", "start", "begin", "beginning"),
        ("reversed", "descending", "falling", "decreasing"),
        ("touching", "adjacent", "neighbouring", "neighbour"),
        ("within", "nested", "inside", "contained"),
    )
    for word in words
}
_LITTLE = frozenset("a an and are at be by for from in is it of on or s the to with".split())


def check_cases(claimed: Sequence[str], tags: Sequence[str]) -> CaseCheck:
    """Pair claims with the suite's cases by their words; every case is named at most once."""
    left = list(tags)
    covered: list[tuple[str, str]] = []
    for claim in claimed:
        best = max(left, key=lambda tag: _nearness(claim, tag), default=None)
        if best is not None and _nearness(claim, best) >= 0.5:
            left.remove(best)
            covered.append((claim, best))
    paired = {claim for claim, _ in covered}
    return CaseCheck(tuple(covered), tuple(left), tuple(c for c in claimed if c not in paired))


def _nearness(claim: str, tag: str) -> float:
    """The share of the shorter text's words that stand in the other, synonyms being one word."""
    one, other = _meanings(claim), _meanings(tag)
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter else 0.0


def _meanings(text: str) -> frozenset[str]:
    return frozenset(_sense(re.findall(r"\w+", text.casefold())))


def _sense(words: Iterable[str]) -> Iterable[str]:
    for word in words:
        if word in _LITTLE:
            continue
        stem = word[:-1] if len(word) > 3 and word.endswith("s") and word[-2] != "s" else word
        yield _SAME.get(word, _SAME.get(stem, stem))
