"""Load ``hidden/checker.py``: the rule for problems with several right answers."""

import runpy
from pathlib import Path

from prep.core.errors import PrepError
from prep.judge.suite.compare import Checker


def load_checker(package: Path) -> Checker | None:
    """The package's ``check(arguments, actual, expected)``, or None if it has no checker."""
    path = package / "hidden" / "checker.py"
    if not path.exists():
        return None
    check = runpy.run_path(str(path)).get("check")
    if not callable(check):
        raise PrepError(f"{path.name} of {package.name} defines no function check.")
    return check  # type: ignore[no-any-return]
