"""The short version of `benchmarks/judge_soak.py`: nothing grows, nothing is left, parts heal.

In a process of its own, for the judges of other tests live in this one.
"""

import subprocess
import sys
from pathlib import Path

import pytest

SOAK = Path(__file__).parents[2] / "benchmarks" / "judge_soak.py"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
def test_submissions_in_a_row_side_by_side_and_with_killed_parts() -> None:
    short = ["--submissions", "100", "--judges", "2"]
    done = subprocess.run([sys.executable, SOAK, *short], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
