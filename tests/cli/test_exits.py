"""One table of exit codes."""

import pytest

from prep.cli import exits
from prep.core.verdict import Verdict


@pytest.mark.parametrize("verdict", Verdict)
def test_every_verdict_has_its_code(verdict):
    codes = {Verdict.ACCEPTED: 0, Verdict.JUDGE_ERROR: 3}
    assert exits.of_verdict(verdict) == codes.get(verdict, 1)


def test_the_worst_file_decides():
    assert exits.worst([0, 1, 0]) == 1
    assert exits.worst([1, 3, 0]) == 3
    assert exits.worst([]) == 0
