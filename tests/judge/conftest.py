"""One warm judge for the whole session, and problems of the bank by slug."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from prep.bank.package import load_problem
from prep.core.problem import Problem
from prep.judge.host import WarmJudge

BANK = Path(__file__).parents[2] / "problems"


def bank_problem(slug: str) -> Problem:
    return load_problem(next(BANK.glob(f"*/{slug}")))


@pytest.fixture(scope="session")
def judge() -> Iterator[WarmJudge]:
    with WarmJudge() as warm:
        if os.environ.get("PREP_REQUIRE_CONFINED") == "1":
            assert warm.isolation().level == "full", warm.refusals
        yield warm


@pytest.fixture(scope="session")
def problem() -> Callable[[str], Problem]:
    return bank_problem
