"""The fixtures of a hidden suite; ``bench`` is supplied by whoever runs it.

Under plain pytest ``problems/conftest.py`` supplies a bench with direct calls; the judge supplies
one whose ``solution`` is a confined worker behind the wall.
"""

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

import hypothesis
import pytest
from hypothesis import HealthCheck

from prep.core.problem import Problem
from prep.judge.suite.agreement import Agreement
from prep.judge.suite.outcomes import Callee

MakeInput = Callable[[int, random.Random], Any]
"""``make(size, rng)``: a tuple of arguments, or the operations of a call script.

It is also asked for the `smaller` size.
"""

GROWTH_STEP = 6


def smaller(size: int) -> int:
    """The size at which a race measures a second time, to see how the cost grows; at least 1."""
    return max(1, size // GROWTH_STEP)


MARKERS = (
    "deep: hypothesis properties, run after the quick tier",
    "efficiency: CPU time against the reference at the printed constraints",
)

hypothesis.settings.register_profile(
    "prep",
    max_examples=30,
    database=None,
    deadline=None,
    derandomize=True,
    print_blob=False,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


class Race(Protocol):
    """Measure the solution against the reference on inputs of ``size``."""

    def __call__(self, make: MakeInput, *, size: int) -> None:
        """Raise if the solution is too slow, or wrong, on ``make(size, rng)``."""


@dataclass(frozen=True)
class Bench:
    """Everything a suite is given."""

    problem: Problem
    solution: Callee
    reference: Callee
    agree: Agreement
    race: Race
    frozen: Callable[[], None]


@pytest.fixture(scope="module")
def solution(bench: Bench) -> Callee:
    """The candidate's solution."""
    return bench.solution


@pytest.fixture(scope="module")
def reference(bench: Bench) -> Callee:
    """The reference solution."""
    return bench.reference


@pytest.fixture(scope="module")
def agree(bench: Bench) -> Agreement:
    """Compare the two on given arguments."""
    return bench.agree


@pytest.fixture(scope="module")
def race(bench: Bench) -> Race:
    """Compare their CPU time on generated inputs."""
    return bench.race


@pytest.fixture(scope="module")
def frozen(bench: Bench) -> Callable[[], None]:
    """Replay the frozen corpus of ``hidden/cases.json``."""
    return bench.frozen


def configure(config: Any) -> None:
    """Register the tiers' markers and load the fixed hypothesis profile."""
    for marker in MARKERS:
        config.addinivalue_line("markers", marker)
    hypothesis.settings.load_profile("prep")
