"""A real database of a million answers: how long pages and choices take, and the first reading.

Beside the database of N answers a bank of 10,000 further problems is offered, so that "next" has
something to choose from. Each figure is the median of several runs; "start" is a new program that
finds the saved state, "open" one that holds it and takes in one more answer.
"""

import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from prep.bank.bank import Bank
from prep.bank.catalogue import Entry
from prep.bank.places import own_pack
from prep.core.drill_answer import DrillAnswer
from prep.core.topic import Topic, Track
from prep.practice.clock import SystemClock
from prep.practice.learning import Learning
from prep.practice.learning_cache import NAME
from prep.practice.progress import Progress
from prep.practice.progress_days import days_page
from prep.practice.progress_insight import insight_page
from prep.storage.records import Records, open_records

YEARS = 2
FURTHER = 10_000
RUNS = 7


class LargeBank:
    """Our own bank with many further problems, spread over the same topics."""

    def __init__(self) -> None:
        own = Bank((own_pack(),), None)
        self.tracks: tuple[Track, ...] = own.tracks
        self._topics: tuple[Topic, ...] = own.topics()
        rows = own.catalogue()
        self.drills = tuple(row for row in rows if row.kind == "drill")
        parents = {topic.parent for topic in self._topics}
        leaves = [topic.id for topic in self._topics if topic.id not in parents]
        self._rows = rows + tuple(
            Entry(f"p-{n}", f"Problem {n}", "coding", 1 + n % 5, 25, (leaves[n % len(leaves)],), "")
            for n in range(FURTHER)
        )

    def catalogue(self) -> tuple[Entry, ...]:
        """Always the same."""
        return self._rows

    def topics(self) -> tuple[Topic, ...]:
        """Those of our own pack."""
        return self._topics


@dataclass(frozen=True)
class Workplace:
    """A database and the bank beside it."""

    records: Records
    bank: LargeBank

    def learning(self) -> Learning:
        """As a program that has just been started."""
        numbers = iter(range(10**9))
        return Learning(
            self.bank, self.records, SystemClock(), UTC, lambda: f"review-{next(numbers)}"
        )

    def answer(self, name: str, at: datetime, rng: random.Random) -> None:
        """One more answer."""
        drill = rng.choice(self.bank.drills)
        correct = rng.random() < 0.7
        self.records.answers.add(
            DrillAnswer(
                id=name,
                drill_id=drill.slug,
                seed=1,
                level=1,
                topic=drill.topics[0],
                at=at,
                text="3/8",
                reading="3/8 = 0.375",
                correct=correct,
                credit=float(correct),
                seconds=rng.uniform(5, 90),
                difficulty=drill.difficulty,
                misconception=None if correct else f"mistake-{rng.randrange(4)}",
                confidence=round(rng.uniform(0.5, 0.99), 2),
                p_before=round(rng.uniform(0.3, 0.95), 3),
                target_seconds=60.0,
            )
        )


def fill(place: Workplace, answers: int) -> None:
    """Answers in sessions of an hour or two, day by day, over the years before now."""
    rng = random.Random(1)
    days = 365 * YEARS
    begin = datetime.now(UTC) - timedelta(days=days)
    for day in range(days):
        first, last = answers * day // days, answers * (day + 1) // days
        evening = (begin + timedelta(days=day)).replace(hour=18)
        with place.records.together():
            for number in range(first, last):
                share = (number - first) / max(1, last - first)
                place.answer(f"a{number}", evening + timedelta(hours=2 * share), rng)


def seconds_of(action: Callable[[], object]) -> float:
    """Wall time of one call."""
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


def large_history(answers: int) -> None:
    """Table 5: a database of so many answers."""
    print(
        f"\n5. A database of {answers:,} answers over {YEARS} years, {FURTHER:,} further problems"
    )
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "history.db"
        with open_records(path) as records:
            place = Workplace(records, LargeBank())
            print(f"  writing them {seconds_of(lambda: fill(place, answers)):9.1f} s")
            print(f"  size of the file {path.stat().st_size / 2**20:5.0f} MB")
            first = seconds_of(lambda: Progress(place.learning()).overview())
            each = 1e6 * first / answers
            print(f"  first page, every answer read {first:.1f} s ({each:.0f} us each)")
            cache = records.snapshots.state(NAME)
            assert cache is not None
            print(f"  saved state {len(cache.body) / 1024:.0f} kB")
            _print_pages(place)


def _print_pages(place: Workplace) -> None:
    kept = place.learning()
    rng, now = random.Random(2), datetime.now(UTC)
    page = {
        "progress page": lambda one: Progress(one).overview(),
        "tracks compared": lambda one: Progress(one).tracks(),
        "days and forecast": days_page,
        "calibration and mistakes": insight_page,
        "next": lambda one: one.next(),
        "next in 10 minutes": lambda one: one.next(minutes=10),
        "due drills": lambda one: one.due_drills(),
    }
    kept.next()
    print(f"  {'median of ' + str(RUNS) + ' runs, ms':<28} {'start':>8} {'open':>8}")
    for number, (name, action) in enumerate(page.items()):
        starts, opens = [], []
        for run in range(RUNS):
            place.answer(f"more-{number}-{run}", now, rng)
            opens.append(seconds_of(lambda action=action: action(kept)))
            starts.append(seconds_of(lambda action=action: action(place.learning())))
        print(f"  {name:<28} {1000 * median(starts):8.1f} {1000 * median(opens):8.1f}")
