"""The library: every item of the bank with what the person has done about it; search and filter.

The decision guarded here: ten thousand rows stay fluid. What is searched is prepared once per
catalogue, in lower case; only rows with a history are made anew; a search is plain substring tests.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from prep.core.drill_answer import DrillAnswer
from prep.core.submission import ProblemRecord
from prep.core.verdict import Verdict
from prep.practice.ports import Bank, CatalogueRow, Stores

FAVOURITE = "favourite"
SOLVED_ELSEWHERE = "solved_elsewhere"


class ProblemState(Enum):
    """What the person has done about an item; a drill is solved if its last answer was right."""

    NEW = "new"
    ATTEMPTED = "attempted"
    SOLVED = "solved"
    SOLVED_ELSEWHERE = "solved_elsewhere"


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """One item as a list shows it. ``best_seconds`` is the shortest active time of a solve."""

    slug: str
    title: str
    kind: str
    difficulty: int
    minutes: int
    topics: tuple[str, ...]
    leetcode: int | None
    leetcode_title: str
    haystack: str
    state: ProblemState = ProblemState.NEW
    favourite: bool = False
    submissions: int = 0
    last_verdict: Verdict | None = None
    last_at: datetime | None = None
    best_seconds: float | None = None
    drafted: bool = False


@dataclass(frozen=True)
class Query:
    """What is looked for; an empty part asks for nothing. ``topics`` may be parents."""

    text: str = ""
    kinds: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    difficulties: frozenset[int] = frozenset()
    states: frozenset[ProblemState] = frozenset()
    favourites: bool = False


class Library:
    """The rows of the bank, joined with the history."""

    def __init__(self, bank: Bank, stores: Stores) -> None:
        self._bank = bank
        self._stores = stores
        self._catalogue: Sequence[CatalogueRow] | None = None
        self._blank: tuple[LibraryRow, ...] = ()

    def rows(self) -> tuple[LibraryRow, ...]:
        """Every item in the order of the catalogue, as things stand now."""
        history = _History.read(self._stores)
        blank = self._blank_rows()
        return tuple(history.onto(row) if row.slug in history.known else row for row in blank)

    def row(self, slug: str) -> LibraryRow | None:
        """One item as it stands now, if the bank has it."""
        history = _History.read(self._stores)
        found = next((row for row in self._blank_rows() if row.slug == slug), None)
        return None if found is None else history.onto(found)

    def find(self, rows: Iterable[LibraryRow], query: Query) -> list[LibraryRow]:
        """The rows that fit; an exact LeetCode number or slug comes first."""
        words = query.text.lower().split()
        topics = self.below(query.topics)
        found = [row for row in rows if _fits(row, query, topics) and _holds(row, words)]
        exact = query.text.strip().lstrip("#").lower()
        if exact:
            found.sort(key=lambda row: exact not in (row.slug, str(row.leetcode)))
        return found

    def below(self, topics: Iterable[str]) -> frozenset[str]:
        """The topics themselves and everything below them in the tree."""
        wanted = set(topics)
        for topic in self._bank.topics() if wanted else ():
            # Parents come before their children.
            if topic.parent in wanted:
                wanted.add(topic.id)
        return frozenset(wanted)

    def _blank_rows(self) -> tuple[LibraryRow, ...]:
        catalogue = self._bank.catalogue()
        if catalogue is not self._catalogue:
            self._blank = tuple(_blank(row) for row in catalogue)
            self._catalogue = catalogue
        return self._blank


def _blank(row: CatalogueRow) -> LibraryRow:
    number = "" if row.leetcode is None else f"#{row.leetcode}#"
    return LibraryRow(
        slug=row.slug,
        title=row.title,
        kind=row.kind,
        difficulty=row.difficulty,
        minutes=row.minutes,
        topics=tuple(row.topics),
        leetcode=row.leetcode,
        leetcode_title=row.leetcode_title,
        haystack=f"{row.slug} {row.title} {row.leetcode_title} {number}".lower(),
    )


def _holds(row: LibraryRow, words: Sequence[str]) -> bool:
    return all(word in row.haystack for word in words)


def _fits(row: LibraryRow, query: Query, topics: frozenset[str]) -> bool:
    return (
        (not query.kinds or row.kind in query.kinds)
        and (not query.difficulties or row.difficulty in query.difficulties)
        and (not query.states or row.state in query.states)
        and (not query.favourites or row.favourite)
        and (not topics or not topics.isdisjoint(row.topics))
    )


@dataclass(frozen=True)
class _History:
    """What is remembered of all items, read in a handful of queries."""

    records: Mapping[str, ProblemRecord]
    best: Mapping[str, float | None]
    favourites: frozenset[str]
    elsewhere: frozenset[str]
    drafted: frozenset[str]
    attempted: frozenset[str]
    answers: Mapping[str, DrillAnswer]
    known: frozenset[str]

    @classmethod
    def read(cls, stores: Stores) -> "_History":
        records = stores.submissions.records()
        favourites = stores.marks.of(FAVOURITE)
        elsewhere = stores.marks.of(SOLVED_ELSEWHERE)
        drafted = stores.drafts.problems()
        best = stores.attempts.best_seconds()
        answers = stores.answers.latest()
        attempted = drafted | best.keys() | records.keys() | answers.keys()
        known = favourites | elsewhere | attempted
        return cls(records, best, favourites, elsewhere, drafted, attempted, answers, known)

    def onto(self, row: LibraryRow) -> LibraryRow:
        record, answer = self.records.get(row.slug), self.answers.get(row.slug)
        # Spelled out, since dataclasses.replace is several times slower.
        return LibraryRow(
            slug=row.slug,
            title=row.title,
            kind=row.kind,
            difficulty=row.difficulty,
            minutes=row.minutes,
            topics=row.topics,
            leetcode=row.leetcode,
            leetcode_title=row.leetcode_title,
            haystack=row.haystack,
            state=self._state(row.slug),
            favourite=row.slug in self.favourites,
            submissions=record.submissions if record else 0,
            last_verdict=record.last_verdict if record else None,
            last_at=record.last_at if record else answer.at if answer else None,
            best_seconds=self.best.get(row.slug),
            drafted=row.slug in self.drafted,
        )

    def _state(self, slug: str) -> ProblemState:
        record = self.records.get(slug)
        answer = self.answers.get(slug)
        if (record is not None and record.accepted) or (answer is not None and answer.correct):
            return ProblemState.SOLVED
        if slug in self.elsewhere:
            return ProblemState.SOLVED_ELSEWHERE
        if slug in self.attempted:
            return ProblemState.ATTEMPTED
        return ProblemState.NEW
