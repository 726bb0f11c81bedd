"""Lets the tests of the gate import the judge they tell what to say."""

import sys
from pathlib import Path

import pytest

from prep.bank.package import load_problem
from prep.core.problem import Problem

sys.path.insert(0, str(Path(__file__).parents[1]))


@pytest.fixture
def problem(package: Path) -> Problem:
    return load_problem(package)
