"""Lets the learner's tests import the simulators that the benchmark uses too."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "benchmarks"))
