"""Run a hidden suite by plain pytest: ``pytest problems/coding/two-sum [--solution FILE]``.

Without ``--solution`` the suite runs against the package's own reference. Nothing is confined
here: use ``prep submit`` for code you do not trust.
"""

from pathlib import Path

import pytest

from prep.bank.package import load_problem
from prep.judge.suite import fixtures
from prep.judge.suite.fixtures import agree, frozen, race, reference, solution  # noqa: F401
from prep.judge.suite.plain import plain_bench


def pytest_addoption(parser):
    parser.addoption("--solution", default=None, help="a solution to run the hidden suite against")


def pytest_configure(config):
    fixtures.configure(config)


@pytest.fixture(scope="module")
def bench(request):
    problem = load_problem(Path(request.module.__file__).parents[1])
    chosen = request.config.getoption("--solution")
    source = Path(chosen).read_text(encoding="utf-8") if chosen else problem.reference
    return plain_bench(problem, source)
