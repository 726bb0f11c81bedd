"""Lets every test import `fakes`: in importlib mode no folder of tests is on the path."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
