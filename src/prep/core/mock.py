"""The plan of a mock interview: rounds with their items, drawn from what there is by a seed.

The decision guarded here: a plan is a function of track, seed, stock and what was seen lately, so
that it can be printed, repeated and argued about. A topic is drawn by the track's weights first
and an item within it second, so that a topic with many items is not asked more often for that.
Whatever gives way (a thin topic to its parent, a kind without content to the nearest) is written
in the plan.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from random import Random
from typing import Any

from prep.core.errors import PrepError
from prep.core.topic import Round, Topic, Track

THIN = 3
"""A topic with fewer items than this is asked through its parent."""

STRAYS = 0.1
"""A root with a smaller share of a kind's items is not what that kind is about."""

SEEDS = 1_000_000
"""Seeds stay short, so that a person can type one to get a question again."""

TEMPLATES = frozenset({"drill"})
"""Kinds whose items are new numbers each time: having seen one does not spoil it."""

NEAREST: Mapping[str, tuple[str, ...]] = {
    "coding": ("ml-coding", "concept", "drill"),
    "ml-coding": ("coding", "concept", "drill"),
    "code-base": ("coding", "ml-coding", "concept", "drill"),
    "drill": ("concept", "ml-coding", "coding"),
    "concept": ("drill", "ml-coding", "coding"),
    "ml-design": ("concept", "talk", "ml-coding", "coding", "drill"),
    "talk": ("ml-design", "concept", "drill", "coding"),
}
"""What a round becomes when its own kind has nothing left, the nearest first."""

_MOST_ITEMS = {"coding": 2, "ml-coding": 2, "ml-design": 1, "talk": 1}
_LEAST_MINUTES = {"coding": 10.0, "ml-coding": 10.0}
"""What is left of a round is used for one more item only if it is as long as this."""


@dataclass(frozen=True)
class StockItem:
    """Something that can be asked.

    ``topics`` are leaves, the home first. ``lengths`` holds (level, minutes), one for each level;
    the level of what has none is None.
    """

    kind: str
    slug: str
    topics: tuple[str, ...]
    lengths: tuple[tuple[int | None, float], ...]

    @cached_property
    def shortest(self) -> float:
        """Minutes at its shortest level."""
        return min(minutes for _, minutes in self.lengths)


@dataclass(frozen=True, slots=True)
class PlannedItem:
    """One thing to be asked; ``seed`` and ``level`` belong to drills.

    ``topic`` is the leaf that was drawn and ``drawn_from`` the topic whose items were taken: an
    ancestor where the leaf is thin. Both are empty for an item that was not drawn by topic;
    ``reason`` says why such a one was chosen.
    """

    kind: str
    slug: str
    minutes: float
    seed: int | None = None
    level: int | None = None
    topic: str = ""
    drawn_from: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PlannedRound:
    """One round; ``substituted_for`` is the kind it stands in for, None if it is what it says."""

    kind: str
    title: str
    minutes: float
    items: tuple[PlannedItem, ...]
    substituted_for: str | None = None


@dataclass(frozen=True)
class MockPlan:
    """What will be asked, in order. ``blind``: neither difficulty nor topics are shown.

    ``name`` is the id of the track, or what another timed session is called.
    """

    name: str
    seed: int
    rounds: tuple[PlannedRound, ...]
    blind: bool = True

    @property
    def minutes(self) -> float:
        """All rounds together; breaks come on top."""
        return sum(one.minutes for one in self.rounds)

    def only(self, number: int) -> "MockPlan":
        """The same with one of its rounds, counted from 1; raises PrepError if there is none."""
        if not 1 <= number <= len(self.rounds):
            raise PrepError(
                f"There is no round {number}.", f"This loop has rounds 1 to {len(self.rounds)}."
            )
        return MockPlan(self.name, self.seed, (self.rounds[number - 1],), self.blind)

    def data(self) -> dict[str, Any]:
        """As plain JSON values; `of` reads them again."""
        return {
            "track": self.name,
            "seed": self.seed,
            "minutes": self.minutes,
            "blind": self.blind,
            "rounds": [_round_data(one) for one in self.rounds],
        }

    @classmethod
    def of(cls, data: Mapping[str, Any]) -> "MockPlan":
        """The plan that `data` describes."""
        rounds = tuple(_round_of(one) for one in data["rounds"])
        return cls(data["track"], data["seed"], rounds, data["blind"])


def _round_data(one: PlannedRound) -> dict[str, Any]:
    return {
        "kind": one.kind,
        "title": one.title,
        "minutes": one.minutes,
        "items": [
            {name: getattr(item, name) for name in PlannedItem.__slots__} for item in one.items
        ],
        "substituted_for": one.substituted_for,
    }


def _round_of(data: Mapping[str, Any]) -> PlannedRound:
    items = tuple(PlannedItem(**item) for item in data["items"])
    return PlannedRound(
        data["kind"], data["title"], data["minutes"], items, data["substituted_for"]
    )


class Stock:
    """What can be asked, by kind and by topic; a topic holds what its whole subtree holds."""

    def __init__(self, items: Iterable[StockItem], topics: Sequence[Topic]) -> None:
        self.items = tuple(items)
        self._topics = topics
        self._parents = {topic.id: topic.parent for topic in topics}

    def without(self, seen: Collection[str]) -> "Stock":
        """The same without what was seen; templates stay."""
        kept = (one for one in self.items if one.kind in TEMPLATES or one.slug not in seen)
        return Stock(kept, self._topics)

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds that have anything."""
        return frozenset(item.kind for item in self.items)

    @cached_property
    def _by_topic(self) -> Mapping[tuple[str, str | None], tuple[StockItem, ...]]:
        found: defaultdict[tuple[str, str | None], dict[str, StockItem]] = defaultdict(dict)
        for item in self.items:
            found[item.kind, None][item.slug] = item
            for leaf in item.topics:
                for topic in self.line(leaf):
                    found[item.kind, topic][item.slug] = item
        return {key: tuple(items.values()) for key, items in found.items()}

    def within(self, kind: str, topic: str | None) -> tuple[StockItem, ...]:
        """The items of a kind at or below a topic; None stands for all topics."""
        return self._by_topic.get((kind, topic), ())

    def line(self, topic: str) -> list[str]:
        """A topic and all above it, upwards."""
        line, here = [], topic if topic in self._parents else None
        while here is not None:
            line.append(here)
            here = self._parents[here]
        return line

    def leaves(self, kind: str, weights: Mapping[str, float]) -> dict[str, float]:
        """The weighed leaves under the roots where items of a kind are at home, strays left out.

        All homes of that kind, all alike, where these weigh nothing.
        """
        homes = Counter(item.topics[0] for item in self.within(kind, None) if item.topics)
        roots: Counter[str] = Counter()
        for home, items in homes.items():
            roots.update(dict.fromkeys(self.line(home)[-1:], items))
        kept = {root for root, items in roots.items() if items >= STRAYS * roots.total()}
        known = (topic for topic, weight in weights.items() if weight > 0 and self.line(topic))
        found = {topic: weights[topic] for topic in known if self.line(topic)[-1] in kept}
        return found or dict.fromkeys(sorted(homes), 1.0)


def plan_mock(track: Track, seed: int, stock: Stock, seen: Collection[str] = ()) -> MockPlan:
    """The loop of a track. ``seen`` are slugs that were lately seen: they are not drawn.

    The same arguments give the same plan. Raises PrepError where there is nothing at all to ask.
    """
    draft = _Draft(track, seed, stock.without(seen) if seen else stock)
    return MockPlan(track.id, seed, tuple(draft.round(one) for one in track.rounds))


class _Draft:
    """A plan while it is drawn; ``used`` counts the slugs that stand in it."""

    def __init__(self, track: Track, seed: int, stock: Stock) -> None:
        self.track, self.stock = track, stock
        self.chance = Random(f"{track.id}/{seed}")
        self.used: Counter[str] = Counter()

    def round(self, wanted: Round) -> PlannedRound:
        kind = self._kind_of(wanted)
        items = tuple(self._items(kind, wanted))
        instead = wanted.kind if kind != wanted.kind else None
        return PlannedRound(kind, wanted.title, wanted.minutes, items, instead)

    def _kind_of(self, wanted: Round) -> str:
        for kind in (wanted.kind, *NEAREST.get(wanted.kind, ())):
            if self._free(self.stock.within(kind, None)):
                return kind
        raise PrepError(
            f"There is nothing to ask in '{wanted.title}'.", "The bank is empty, or all was seen."
        )

    def _items(self, kind: str, wanted: Round) -> Iterable[PlannedItem]:
        left, most = float(wanted.minutes), _MOST_ITEMS.get(kind, 10_000)
        for number in range(most):
            if number and left < _LEAST_MINUTES.get(kind, 0.01):
                return
            item = self._item(kind, wanted, left, first=number == 0)
            if item is None:
                return
            self.used[item.slug] += 1
            left -= item.minutes
            yield item

    def _item(self, kind: str, wanted: Round, left: float, *, first: bool) -> PlannedItem | None:
        leaf = self._leaf(kind, wanted)
        for topic in (*self._open_line(kind, leaf), None):
            pool = self._free(self.stock.within(kind, topic))
            # A round of questions may end in one that is cut short; a problem has to fit.
            short = [one for one in pool if kind in TEMPLATES or one.shortest <= left]
            if short:
                return self._drawn(short, leaf, topic)
        pool = self._free(self.stock.within(kind, None)) if first else []
        shortest = sorted(pool, key=lambda one: (one.shortest, one.slug))[:1]
        return self._drawn(shortest, leaf, None) if shortest else None

    def _drawn(self, pool: Sequence[StockItem], leaf: str, topic: str | None) -> PlannedItem:
        item = self.chance.choice(pool)
        level, minutes = self.chance.choice(item.lengths)
        seed = self.chance.randrange(SEEDS) if item.kind in TEMPLATES else None
        return PlannedItem(item.kind, item.slug, minutes, seed, level, leaf, topic or "")

    def _leaf(self, kind: str, wanted: Round) -> str:
        weights = self._weights(kind, wanted)
        return self.chance.choices(list(weights), list(weights.values()))[0]

    def _weights(self, kind: str, wanted: Round) -> Mapping[str, float]:
        """The round's own topics as the track weighs them, else all that suit the kind."""
        suited = self.stock.leaves(kind, self.track.weights)
        own = {topic: self.track.weights.get(topic, 0.0) for topic in wanted.topics}
        related = {t: w for t, w in own.items() if self._has_root(kind, t)}
        if not related:
            return suited
        return related if sum(related.values()) > 0 else dict.fromkeys(related, 1.0)

    def _has_root(self, kind: str, topic: str) -> bool:
        line = self.stock.line(topic)
        return bool(line) and bool(self.stock.within(kind, line[-1]))

    def _open_line(self, kind: str, leaf: str) -> list[str]:
        """The leaf and what is above it, without what is thin; the root stays in any case."""
        line = self.stock.line(leaf)
        return [t for t in line if len(self.stock.within(kind, t)) >= THIN] or line[-1:]

    def _free(self, pool: Sequence[StockItem]) -> list[StockItem]:
        """What is not in the plan yet; of templates those that were asked least often."""
        if pool and pool[0].kind in TEMPLATES:
            least = min(self.used[one.slug] for one in pool)
            return [one for one in pool if self.used[one.slug] == least]
        return [one for one in pool if one.slug not in self.used]
