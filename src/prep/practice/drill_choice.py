"""Which question comes next: pure choices given a source of chance.

The decision guarded here: the choice depends on the session's seed, the number of the question and
the answers so far alone, so a session that is gone on with asks what it would have asked.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from prep.practice.drill_ladder import AIM_ABOVE, Ladder

SEEDS = 1_000_000
"""Seeds stay short, so that a person can type one to get a question again."""

_REST_OF_A_SPRINT = 3
_REST_OF_A_LADDER = 5
_NEAREST = 4


@dataclass(frozen=True, slots=True)
class Rung:
    """A drill at one level: what may be asked. ``topic`` is the drill's home."""

    drill: str
    topic: str
    level: int
    difficulty: int
    target_seconds: float


@dataclass(frozen=True, slots=True)
class Asking:
    """One question: drill, seed and level give it again. ``place`` is its place in a review."""

    drill: str
    level: int
    seed: int
    place: int | None = None


@dataclass(frozen=True, slots=True)
class LastTry:
    """The last answer to a drill: its level and how it went."""

    level: int
    correct: bool


def chance_of(seed: int, number: int) -> Random:
    """The source of chance for question ``number`` of a session."""
    return Random(f"{seed}/{number}")


def new_seed(chance: Random) -> int:
    """Another instance of whatever drill."""
    return chance.randrange(SEEDS)


def for_sprint(pool: Sequence[Rung], asked: Sequence[str], chance: Random) -> Asking:
    """Any drill that was not asked just now, at any of its levels in the pool."""
    rested = _rested(pool, asked, _REST_OF_A_SPRINT)
    drill = chance.choice(_drills(rested))
    rung = chance.choice([rung for rung in rested if rung.drill == drill])
    return Asking(rung.drill, rung.level, new_seed(chance))


def for_ladder(
    pool: Sequence[Rung], ladder: Ladder, asked: Sequence[str], chance: Random
) -> Asking:
    """One of the items nearest to where three of four answers are right."""
    rested = _rested(pool, asked, _REST_OF_A_LADDER)
    nearest = sorted(rested, key=lambda rung: (distance(rung, ladder), rung.drill, rung.level))
    rung = chance.choice(nearest[:_NEAREST])
    return Asking(rung.drill, rung.level, new_seed(chance))


def distance(rung: Rung, ladder: Ladder) -> float:
    """How far an item lies from the difficulty that fits the rating in its topic."""
    wanted = ladder.rating(rung.topic).theta - AIM_ABOVE
    return abs(ladder.beta((rung.drill, rung.level), rung.difficulty) - wanted)


def for_topic(
    pool: Sequence[Rung],
    last: Mapping[str, LastTry],
    asked: Sequence[str],
    level: int | None,
    chance: Random,
) -> Asking:
    """Every drill once before any comes again, each at the level that follows from last time."""
    counts = Counter(asked)
    drills = _drills(pool)
    fewest = min(counts[drill] for drill in drills)
    rarest = [drill for drill in drills if counts[drill] == fewest]
    if len(drills) > 1:
        rarest = [drill for drill in rarest if drill not in asked[-1:]] or rarest
    drill = chance.choice(rarest)
    levels = sorted(rung.level for rung in pool if rung.drill == drill)
    wanted = next_level(levels, last.get(drill)) if level is None else level
    return Asking(drill, wanted, new_seed(chance))


def next_level(levels: Sequence[int], last: LastTry | None) -> int:
    """The first level, then one up after a right answer and one down after a wrong one."""
    if last is None:
        return levels[0]
    harder = [level for level in levels if level > last.level]
    easier = [level for level in levels if level < last.level]
    if last.correct:
        return harder[0] if harder else levels[-1]
    return easier[-1] if easier else levels[0]


def _drills(pool: Sequence[Rung]) -> list[str]:
    return list(dict.fromkeys(rung.drill for rung in pool))


def _rested(pool: Sequence[Rung], asked: Sequence[str], rest: int) -> list[Rung]:
    """The rungs whose drill was not among the last few; fewer few where there are few drills."""
    few = min(rest, len(_drills(pool)) - 1)
    tired = set(asked[-few:]) if few else set()
    return [rung for rung in pool if rung.drill not in tired]
