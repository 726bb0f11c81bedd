"""How many inputs a race measures as one, and that they are fresh and the same for everybody."""

import random
from collections.abc import Callable
from typing import Any

import pytest

from prep.core.problem import Problem
from prep.judge.suite.direct import DirectCallee
from prep.judge.trusted.rounds import MOST_CALLS, QUICK_SECONDS, Rounds

FindProblem = Callable[[str], Problem]


class Stopwatch:
    """A reference whose calls take as long as it is told."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.asked: list[Any] = []

    def cpu_seconds(self, case: list[Any]) -> float:
        self.asked.append(case)
        return self.seconds


def rounds_of(seconds: float) -> Rounds:
    reference: Any = Stopwatch(seconds)
    return Rounds(reference)


def numbers(size: int, rng: random.Random) -> tuple[list[int], int]:
    return [rng.randrange(10**6) for _ in range(size)], size


@pytest.mark.parametrize("seconds", [QUICK_SECONDS, 0.01, 3.0])
def test_a_call_that_can_be_measured_is_measured_alone(seconds: float) -> None:
    assert len(rounds_of(seconds).of(numbers, 10, 0)) == 1


@pytest.mark.parametrize(("seconds", "calls"), [(0.0001, 20), (0.00005, 40), (0.0, MOST_CALLS)])
def test_quick_calls_are_measured_together(seconds: float, calls: int) -> None:
    assert len(rounds_of(seconds).of(numbers, 10, 0)) == calls


def test_large_inputs_are_not_multiplied() -> None:
    assert len(rounds_of(0.0).of(numbers, 100_000, 0)) == 1


def test_every_input_of_every_round_is_another() -> None:
    rounds = rounds_of(0.0001)
    inputs = [tuple(case[0]) for index in range(3) for case in rounds.of(numbers, 10, index)]
    assert len(set(inputs)) == len(inputs) == 60


def test_rounds_are_the_same_for_everybody_made_ahead_or_not() -> None:
    ahead = rounds_of(0.0001)
    ahead.make_ahead(numbers, 10, 2)
    made = ahead.of(numbers, 10, 1)
    assert made is ahead.of(numbers, 10, 1)
    assert made == rounds_of(0.0001).of(numbers, 10, 1)


@pytest.mark.parametrize("slug", ["two-sum", "min-stack", "serialize-tree", "rotate-image"])
def test_the_reference_is_timed_on_cases_of_every_form(problem: FindProblem, slug: str) -> None:
    chosen = problem(slug)
    case = chosen.samples[0].arguments
    before = repr(case)
    assert DirectCallee(chosen, chosen.reference).cpu_seconds(case) >= 0.0
    assert repr(case) == before
