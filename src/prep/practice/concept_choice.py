"""Which questions a session asks, and in which order: pure choices given a source of chance.

The decision guarded here: the line-up is drawn once, when the session begins, so a killed session
asks what it would have asked.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from prep.core.drill_answer import DrillAnswer
from prep.practice.ports import CatalogueRow

NEW, WRONG, KNOWN, JUST_ANSWERED = 4.0, 3.0, 1.0, 0.1
"""How likely a question is drawn, by how it stands with the person."""

_REST = timedelta(hours=20)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A question that may be asked; ``weight`` is how likely it is drawn against the others."""

    id: str
    topic: str
    weight: float


def candidates(
    rows: Iterable[CatalogueRow],
    latest: Mapping[str, DrillAnswer],
    weights: Mapping[str, float] | None,
    at: datetime,
) -> list[Candidate]:
    """The rows with their weights.

    ``weights`` are a track's shares of topics; a topic keeps its share however many questions it
    has. Without them every question counts alike.
    """
    rows = list(rows)
    shares = _shares(rows, weights) if weights is not None else dict.fromkeys(range(len(rows)), 1.0)
    return [
        Candidate(row.slug, row.topics[0], shares[n] * _freshness(latest.get(row.slug), at))
        for n, row in enumerate(rows)
    ]


def _shares(rows: Sequence[CatalogueRow], weights: Mapping[str, float]) -> dict[int, float]:
    """By place of the row: the shares of its topics, each split among all questions on it."""
    counts: dict[str, int] = {}
    for row in rows:
        for topic in row.topics:
            counts[topic] = counts.get(topic, 0) + 1
    return {
        n: sum(weights.get(topic, 0.0) / counts[topic] for topic in row.topics)
        for n, row in enumerate(rows)
    }


def _freshness(last: DrillAnswer | None, at: datetime) -> float:
    if last is None:
        return NEW
    if at - last.at < _REST:
        return JUST_ANSWERED
    return KNOWN if last.correct else WRONG


def line_up(pool: Iterable[Candidate], count: int, chance: Random) -> list[str]:
    """At most ``count`` questions, likely ones first, no topic twice in a row where it can be.

    Weighted sampling without replacement by exponential keys (Efraimidis and Spirakis 2006).
    """
    wanted = [one for one in pool if one.weight > 0]
    keys = {one.id: chance.expovariate(one.weight) for one in wanted}
    drawn = sorted(wanted, key=lambda one: keys[one.id])[:count]
    return [one.id for one in _apart(drawn)]


def _apart(drawn: Sequence[Candidate]) -> list[Candidate]:
    """The same questions, topics apart: the first in line whose topic was not just asked."""
    waiting, line = list(drawn), list[Candidate]()
    while waiting:
        last = line[-1].topic if line else None
        other = next((n for n, one in enumerate(waiting) if one.topic != last), 0)
        line.append(waiting.pop(other))
    return line
