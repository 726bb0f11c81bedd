"""Stand-ins for the rooms around the use cases: a bank, a judge and a clock that do as told.

The stores are no fakes: `memory_records` is the real storage over a database in memory.
"""

# ruff: noqa: ARG002 - a fake takes whatever it is given

import weakref
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any

from prep.core.concept import Concept
from prep.core.errors import PrepError
from prep.core.judgement import (
    Case,
    CaseReport,
    Failure,
    Isolation,
    Judgement,
    JudgeOptions,
    Progress,
    RunReport,
    TierResult,
)
from prep.core.problem import (
    Compare,
    EntryPoint,
    Limits,
    Method,
    Parameter,
    Problem,
    Sample,
)
from prep.core.prompt import Prompt
from prep.core.session import Stamp
from prep.core.topic import Topic, Track
from prep.core.verdict import Verdict
from prep.drills.drill import Drill
from prep.practice.services import Services, join
from prep.storage.database import open_database
from prep.storage.records import Records, records_over

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)
ISOLATION = Isolation(confined=True, level="full", layers=("namespaces", "seccomp"))
CONFINED_NOWHERE = Isolation(confined=False, level="none", layers=(), warning="Not confined.")


class FakeClock:
    """A clock that moves only when told to."""

    def __init__(self) -> None:
        self.wall = NOON
        self.monotonic = 5000.0
        self.boot = "boot-1"

    def now(self) -> Stamp:
        return Stamp(self.wall, self.monotonic, self.boot)

    def forward(self, seconds: float) -> None:
        """Time passes."""
        self.wall += timedelta(seconds=seconds)
        self.monotonic += seconds

    def suspend(self, seconds: float) -> None:
        """The machine sleeps: its monotonic clock does too."""
        self.wall += timedelta(seconds=seconds)

    def reboot(self, seconds: float = 60.0) -> None:
        """Another boot, with a monotonic clock that begins again."""
        self.wall += timedelta(seconds=seconds)
        self.monotonic, self.boot = 3.0, f"{self.boot}+"


TWO_SUM = EntryPoint(
    form="function",
    function="two_sum",
    method="twoSum",
    parameters=(Parameter("nums", "list[int]"), Parameter("target", "int")),
    returns="list[int]",
)
MIN_STACK = EntryPoint(
    form="class",
    class_names=("MinStack",),
    methods=(
        Method("push", (Parameter("val", "int"),), "none"),
        Method("getMin", (), "int"),
    ),
)


def make_problem(slug: str = "two-sum", **changes: Any) -> Problem:
    """A small coding problem; any field may be given."""
    fields: dict[str, Any] = {
        "slug": slug,
        "title": "Two parcels on one scale",
        "kind": "coding",
        "difficulty": 2,
        "minutes": 20,
        "topics": {"arrays-hashing": 1.0},
        "entry": TWO_SUM,
        "compare": Compare("any_order"),
        "limits": Limits(cpu_ratio=12.0),
        "folder": Path("coding") / slug,
        "statement": "Find two readings that add up.\n",
        "starter": "def two_sum(nums, target):\n    ...\n",
        "reference": "def two_sum(nums, target):\n    return [0, 1]\n",
        "hints": ("What would the partner weigh?", "Look it up.", "Ask before you remember."),
        "editorial": "Walk once and remember.\n",
        "samples": (Sample([[4, 11, -2, 9], 7], [2, 3]),),
        "leetcode": 1,
        "leetcode_slug": "two-sum",
        "leetcode_title": "Two Sum",
    }
    return Problem(**{**fields, **changes})


@dataclass(frozen=True)
class Row:
    """One line of the fake catalogue."""

    slug: str
    title: str
    kind: str
    difficulty: int
    minutes: int
    topics: tuple[str, ...]
    leetcode: int | None = None
    leetcode_title: str = ""


def row_of(problem: Problem) -> Row:
    """The line of a problem."""
    return Row(
        problem.slug,
        problem.title,
        problem.kind,
        problem.difficulty,
        problem.minutes,
        tuple(problem.topics),
        problem.leetcode,
        problem.leetcode_title,
    )


def row_of_drill(drill: Drill) -> Row:
    """The line of a drill."""
    return Row(drill.id, drill.title, "drill", drill.difficulty, 1, drill.topics)


def row_of_concept(concept: Concept) -> Row:
    """The line of a concept question."""
    return Row(concept.id, concept.title, "concept", concept.level, 2, concept.topics)


def row_of_prompt(prompt: Prompt) -> Row:
    """The line of a design or talk prompt."""
    minutes = round(prompt.total_minutes)
    return Row(prompt.slug, prompt.title, prompt.kind, prompt.difficulty, minutes, prompt.topics)


TOPICS = (
    Topic("algorithms", "Algorithms"),
    Topic("arrays-hashing", "Arrays and hashing", "algorithms"),
    Topic("stack", "Stacks", "algorithms"),
    Topic("statistics", "Statistics"),
    Topic("probability", "Probability", "statistics"),
    Topic("mental-maths", "Mental arithmetic", "statistics"),
)


class FakeBank:
    """A bank of the given problems, and of further lines that only the catalogue has."""

    def __init__(
        self,
        problems: Sequence[Problem] = (),
        rows: Sequence[Row] = (),
        drills: Sequence[Drill] = (),
        tracks: Sequence[Track] = (),
        concepts: Sequence[Concept] = (),
        prompts: Sequence[Prompt] = (),
    ) -> None:
        self.tracks = tracks
        self._problems = {problem.slug: problem for problem in problems}
        self._drills = {drill.id: drill for drill in drills}
        self._concepts = {concept.id: concept for concept in concepts}
        self._prompts = {prompt.slug: prompt for prompt in prompts}
        self._rows = (
            *map(row_of, problems),
            *rows,
            *map(row_of_drill, drills),
            *map(row_of_concept, concepts),
            *map(row_of_prompt, prompts),
        )

    def catalogue(self) -> Sequence[Row]:
        return self._rows

    def problem(self, slug: str) -> Problem:
        if slug not in self._problems:
            raise PrepError(f"There is no problem '{slug}'.", "prep list shows them all.")
        return self._problems[slug]

    def drill(self, slug: str) -> Drill:
        if slug not in self._drills:
            raise PrepError(f"There is no drill '{slug}'.", "prep drill list shows them all.")
        return self._drills[slug]

    def concept(self, slug: str) -> Concept:
        if slug not in self._concepts:
            raise PrepError(f"There is no concept question '{slug}'.", "prep list shows them all.")
        return self._concepts[slug]

    def prompt(self, slug: str) -> Prompt:
        if slug not in self._prompts:
            raise PrepError(f"There is no prompt '{slug}'.", "prep list shows them all.")
        return self._prompts[slug]

    def topics(self) -> Sequence[Topic]:
        return TOPICS


def make_judgement(
    verdict: Verdict, passed: int = 3, total: int = 10, failure: Failure | None = None
) -> Judgement:
    """A judgement with one tier; an accepted one passes everything."""
    done = total if verdict is Verdict.ACCEPTED else passed
    tier = TierResult("correctness", verdict, done, total, 0.02)
    return Judgement(verdict, (tier,), failure, ISOLATION, 0.05)


def make_failure(input: str = "([3, 3], 6)", **changes: Any) -> Failure:
    """The first failing case, as the judge words it."""
    fields: dict[str, Any] = {
        "tier": "correctness",
        "case": "test_two_equal_values",
        "input": input,
        "expected": "[0, 1]",
        "actual": "[0, 0]",
        "message": "The answer is wrong.",
    }
    return Failure(**{**fields, **changes})


@dataclass
class FakeJudge:
    """Accepts a source that says "right"; ``next`` holds judgements to give before that.

    ``meanwhile`` is called while a judgement is under way.
    """

    next: list[Judgement] = field(default_factory=list)
    judged: list[str] = field(default_factory=list)
    ran: list[tuple[str, list[Case]]] = field(default_factory=list)
    meanwhile: Callable[[], None] | None = None

    def judge(
        self,
        problem: Problem,
        source: str,
        options: JudgeOptions = JudgeOptions(),  # noqa: B008 - frozen
        on_progress: Callable[[Progress], None] | None = None,
    ) -> Judgement:
        self.judged.append(source)
        if self.meanwhile:
            self.meanwhile()
        if self.next:
            return self._told(self.next.pop(0), on_progress)
        right = "right" in source
        failure = None if right else make_failure()
        verdict = Verdict.ACCEPTED if right else Verdict.WRONG_ANSWER
        return self._told(make_judgement(verdict, failure=failure), on_progress)

    def _told(
        self, judgement: Judgement, on_progress: Callable[[Progress], None] | None
    ) -> Judgement:
        if on_progress:
            for tier in judgement.tiers:
                on_progress(Progress(tier.name))
                on_progress(Progress(tier.name, tier, judgement.failure))
        return judgement

    def run(self, problem: Problem, source: str, cases: Sequence[Case] = ()) -> RunReport:
        self.ran.append((source, list(cases)))
        verdict = Verdict.ACCEPTED if "right" in source else Verdict.WRONG_ANSWER
        reports = tuple(
            CaseReport(case.name, verdict, repr(case.arguments), repr(case.expected), "None")
            for case in cases
        )
        return RunReport(verdict, reports, (), ISOLATION, 0.01)

    def expected(self, problem: Problem, arguments: list[Any]) -> Any:
        return [0, 1]

    def open(self, problem: Problem) -> None:
        """Nothing to warm."""

    def cancel(self) -> None:
        """Nothing to cancel."""

    def close(self) -> None:
        """Nothing to end."""


def memory_records() -> Records:
    """The real storage, over a database that is gone when it is closed."""
    database = open_database(Path("history.db"), options="mode=memory")
    # Newer Pythons warn of a connection that is dropped without being closed.
    weakref.finalize(database, database.connection.close)
    return records_over(database)


def make_services(
    *,
    bank: FakeBank | None = None,
    judge: FakeJudge | None = None,
    records: Records | None = None,
    clock: FakeClock | None = None,
    workspace: Path = Path("workspace"),
) -> Services:
    """All use cases over fakes; ids are numbers in the order they were asked for."""
    numbers = count(1)
    return join(
        bank=bank or FakeBank([make_problem()]),
        judge=judge or FakeJudge(),
        stores=records or memory_records(),
        clock=clock or FakeClock(),
        workspace=workspace,
        new_id=lambda: f"id-{next(numbers)}",
    )
