"""A sound package with few examples, so that tests of the gate are quick and the bank may grow."""

import shutil
from pathlib import Path

BANK = Path(__file__).parents[1] / "problems"
KEPT = {
    "slowest_binary_search_per_value.py",
    "sort_and_close_in.py",
    "tries_every_pair.py",
    "equal_pair_is_lost.py",
    "hash_of_minus_one.py",
    "position_zero_is_falsy.py",
    "returns_the_values.py",
    "shared_default.py",
}


def copy_two_sum(pack: Path) -> Path:
    """Our own two-sum in ``pack``, with as many submissions as the gate asks for and some more."""
    package = pack / "coding" / "two-sum"
    shutil.copytree(BANK / "coding" / "two-sum", package)
    for path in (package / "submissions").glob("*/*.py"):
        if path.name not in KEPT:
            path.unlink()
    for folder in (package / "submissions").iterdir():
        if not any(folder.glob("*.py")):
            shutil.rmtree(folder)
    return package
