"""The short version of `benchmarks/judge_soak.py`: nothing grows, nothing is left, parts heal."""

import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

from prep.core.problem import Problem

FindProblem = Callable[[str], Problem]
SOURCE = Path(__file__).parents[2] / "benchmarks" / "judge_soak.py"
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


@pytest.fixture(scope="module")
def soak() -> ModuleType:
    spec = importlib.util.spec_from_file_location("judge_soak", SOURCE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["judge_soak"] = module
    spec.loader.exec_module(module)
    return module


def test_a_hundred_submissions_leave_nothing(soak: ModuleType, problem: FindProblem) -> None:
    assert soak.in_a_row(problem("two-sum"), 100)


def test_judges_side_by_side(soak: ModuleType, problem: FindProblem) -> None:
    assert soak.side_by_side(problem("two-sum"), 2, 18)


def test_every_killed_part_heals_by_itself(soak: ModuleType, problem: FindProblem) -> None:
    assert soak.killed_parts(problem("two-sum"))
