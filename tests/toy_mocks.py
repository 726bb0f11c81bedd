"""A small bank and track for mock interviews: sums, two problems, one question."""

from fakes import FakeBank, FakeClock, make_problem, make_services
from toy_concepts import make_concept
from toy_drills import three_drills

from prep.core.mock import MockPlan, PlannedItem, PlannedRound
from prep.core.topic import Round, Track
from prep.practice.services import Services

TRACK = Track(
    "quant",
    "Quant researcher",
    "",
    {"arrays-hashing": 0.5, "stack": 0.1, "probability": 0.2, "mental-maths": 0.2},
    (
        Round("drill", "Mental maths", 3, ("mental-maths",)),
        Round("coding", "Coding", 45),
        Round("talk", "A project", 20),
    ),
)
SUMS = tuple(PlannedItem("drill", "sum", 0.1, seed, 1) for seed in (1, 2, 3))
PROBLEMS = (PlannedItem("coding", "two-sum", 20.0), PlannedItem("coding", "pairs", 20.0))
QUESTIONS = (PlannedItem("concept", "why-scale", 3.0),)
PLAN = MockPlan(
    "quant",
    7,
    (
        PlannedRound("drill", "Mental maths", 2, SUMS),
        PlannedRound("coding", "Coding", 40, PROBLEMS),
        PlannedRound("concept", "A project", 20, QUESTIONS, "talk"),
    ),
)


def mock_bank() -> FakeBank:
    """What the plan asks."""
    problems = [make_problem(), make_problem("pairs", title="Pairs", topics={"stack": 1.0})]
    return FakeBank(problems, drills=three_drills(), concepts=[make_concept()], tracks=[TRACK])


def mock_services(clock: FakeClock, **rooms: object) -> Services:
    """All use cases over `mock_bank`."""
    return make_services(bank=mock_bank(), clock=clock, **rooms)


def sum_of(question) -> str:
    """The right answer to a sum: its prompt is '7 + 13 = ?'."""
    first, _, second, *_ = question.prompt.split()
    return str(int(first) + int(second))
