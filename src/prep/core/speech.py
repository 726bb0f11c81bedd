"""What counting can say of a talk: its pace, its long sentences, its unexplained terms.

The decision guarded here: a remark names what stands in the text and where, and nothing else. It
never judges what was meant, so it can be wrong about one term but never invents a fault.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

SLOWEST, FASTEST = 110.0, 160.0
"""Words per minute that a listener follows with ease; public speakers mostly lie between."""

LONG_SENTENCE = 30
"""A sentence of more words than this cannot be held in the ear."""

_WORD = re.compile(r"\w+(?:['’.,\-]\w+)*")
_END = re.compile(r"[.!?…]+[\"'”’)\]]*(?=\s|$)|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)])\s)")
_ABBREVIATION = re.compile(
    r"(?:\b(?:[eE]\.g|[iI]\.e|cf|vs|Dr|Mr|Mrs|Ms|[pP]rof|[fF]ig|[eE]q|approx|resp|al)"
    r"|\b[A-HJ-Z])\.$"
)
_AFTER = re.compile(
    r"\b(?:that is|that means|which means|which is|which are|meaning|means|i\.e\.|in other words"
    r"|in plain (?:words|terms|english)|simply put|put simply|think of|imagine|picture|as if)"
    r"(?![\w])"
)
_AT_ONCE = re.compile(
    r"\W*(?:\(|[–—]|\s-\s|:\s|,\s(?:a|an|the|or|which|where|that|so|how)\b"
    r"|(?:is|are|was|were)\s(?:a|an|the|like|how|what|when|where|just|simply|our|one)\b)"
)
_BEFORE = re.compile(r"\b(?:called|known as|name for|call it|call this|call that|we say)\b")
_OPENING = re.compile(
    r"\W*(?:that|this|it|they|these|those)\s(?:is|are|was|means?|says?|tells?|works?)\b"
    r"|\W*(?:think of|imagine|picture|in other words|put simply|simply put|in plain|by th(?:at|is))"
)
_JOINT = r"[\s\-]+"
_EMPTY = frozenset(
    "a an and are as at be by for from how in is it its not of on one or so than that the them they"
    " this to we what when which who with you your".split()
)


@dataclass(frozen=True)
class Sentence:
    """``text[start:end]`` of the whole; ``words`` are counted."""

    text: str
    start: int
    end: int
    words: int


class Speed(Enum):
    """Where a pace lies; the value is how one would say it."""

    SLOW = "slow"
    STEADY = "steady"
    FAST = "fast"


@dataclass(frozen=True)
class Pace:
    """``words`` said, or to be said, in ``seconds``."""

    words: int
    seconds: float

    @property
    def per_minute(self) -> float:
        """Words per minute; 0 where no time has gone."""
        return 60 * self.words / self.seconds if self.seconds > 0 else 0.0

    @property
    def speed(self) -> Speed:
        """Against the band that a listener follows."""
        if self.per_minute < SLOWEST:
            return Speed.SLOW
        return Speed.FAST if self.per_minute > FASTEST else Speed.STEADY

    @property
    def band(self) -> tuple[int, int]:
        """The fewest and the most words that suit this time."""
        minutes = self.seconds / 60
        return round(SLOWEST * minutes), round(FASTEST * minutes)


@dataclass(frozen=True)
class Term:
    """A term as it was first used; ``plain`` is another way to say it, empty if none is known."""

    name: str
    plain: str
    start: int
    end: int


@dataclass(frozen=True)
class Speech:
    """What was found in a text that is to be said in some time."""

    pace: Pace
    sentences: int
    long: tuple[Sentence, ...]
    unexplained: tuple[Term, ...]

    @property
    def lines(self) -> tuple[str, ...]:
        """As a screen or a shell shows it; the first line is the pace."""
        return (
            _pace_line(self.pace),
            *(f"{one.words} words in one sentence: {_clipped(one.text)}" for one in self.long),
            *(_term_line(one) for one in self.unexplained),
        )


def speech_of(text: str, seconds: float, terms: Mapping[str, str]) -> Speech:
    """Everything at once; ``terms`` maps what the audience may not know to a plain wording."""
    sentences = sentences_of(text)
    return Speech(
        Pace(len(words_of(text)), seconds),
        len(sentences),
        tuple(one for one in sentences if one.words > LONG_SENTENCE),
        unexplained(text, terms),
    )


def words_of(text: str) -> list[str]:
    """The words as one would count them: ``state-of-the-art`` and ``0.5`` are one each."""
    return _WORD.findall(text)


def sentences_of(text: str) -> tuple[Sentence, ...]:
    """The sentences in order; an item of a list is one, and so is what a blank line ends."""
    return tuple(
        Sentence(text[start:end], start, end, count)
        for start, end in _spans(text)
        if (count := len(words_of(text[start:end])))
    )


def _spans(text: str) -> Iterator[tuple[int, int]]:
    begin = 0
    for mark in _END.finditer(text):
        end = mark.end() if mark[0].strip() else mark.start()
        if not _ABBREVIATION.search(text, begin, end):
            yield _trimmed(text, begin, end)
            begin = mark.end()
    yield _trimmed(text, begin, len(text))


def _trimmed(text: str, begin: int, end: int) -> tuple[int, int]:
    part = text[begin:end]
    return begin + len(part) - len(part.lstrip()), begin + len(part.rstrip())


def unexplained(text: str, terms: Mapping[str, str]) -> tuple[Term, ...]:
    """Terms whose first use is explained neither in its sentence nor in the next, in text order."""
    sentences = sentences_of(text)
    return tuple(one for one in _first_uses(text, terms) if not _explained(one, sentences))


def _first_uses(text: str, terms: Mapping[str, str]) -> list[Term]:
    """Longer terms take their words first: *logistic regression* is no *regression*."""
    found: list[Term] = []
    taken: list[tuple[int, int]] = []
    for name in sorted(terms, key=lambda one: (-len(one), one)):
        uses = [one.span() for one in _pattern(name).finditer(text) if name.strip()]
        free = [(a, b) for a, b in uses if all(b <= c or d <= a for c, d in taken)]
        taken += free
        if free:
            found.append(Term(name, terms[name], *free[0]))
    return sorted(found, key=lambda one: one.start)


def _pattern(name: str) -> re.Pattern[str]:
    """A name in any case, in the plural too, with hyphens or blanks between its words."""
    words = [re.escape(one) for one in re.split(_JOINT, name.strip())]
    return re.compile(rf"(?<!\w){_JOINT.join(words)}(?:e?s)?(?!\w)", re.IGNORECASE)


def _explained(term: Term, sentences: Sequence[Sentence]) -> bool:
    place = next((i for i, one in enumerate(sentences) if term.start < one.end), None)
    if place is None:
        return False
    here = sentences[place]
    following = sentences[place + 1].text.lower() if place + 1 < len(sentences) else ""
    before = here.text[: max(0, term.start - here.start)].lower()
    after = here.text[max(0, term.end - here.start) :].lower()
    return bool(
        _BEFORE.search(before)
        or _AFTER.search(after)
        or _AT_ONCE.match(after)
        or _OPENING.match(following)
        or _said_plainly(term.plain, f"{before} {after} {following}")
    )


def _said_plainly(plain: str, around: str) -> bool:
    """Whether more than half of the words that carry the plain wording stand around the term."""
    carrying = {one.lower() for one in words_of(plain)} - _EMPTY
    near = {one.lower() for one in words_of(around)}
    return bool(carrying) and 2 * len(carrying & near) > len(carrying)


def _pace_line(pace: Pace) -> str:
    fewest, most = pace.band
    said = f"{pace.words} words in {pace.seconds:.0f} s"
    if not pace.seconds:
        return f"{pace.words} words"
    advice = {
        Speed.SLOW: f"room for more, {fewest} to {most} suit the time",
        Speed.STEADY: "a pace one can follow",
        Speed.FAST: f"too fast to follow, {fewest} to {most} suit the time",
    }
    return f"{said}, {pace.per_minute:.0f} a minute: {advice[pace.speed]}"


def _clipped(text: str, most: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else f"{flat[: most - 3].rstrip()}..."


def _term_line(term: Term) -> str:
    instead = f": {term.plain}?" if term.plain else "; say in the same breath what it means"
    return f"'{term.name}' is not explained{instead}"
