"""A hidden suite run by plain pytest against its own reference, each input held to the constraints.

Decision guarded here: a suite is ordinary pytest for whoever reads or debugs it, and asks nothing
that the statement rules out.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from prep.bank.places import own_pack

SECONDS = 120.0
"""A suite that takes longer under plain pytest is broken."""

_FAILURE = re.compile(r"(?m)^(?:FAILED|ERROR) \S+?(?:::(\S+))?(?: - (.*))?$")

_RAISED = re.compile(r"(?m)^E +(.*)$")


def complaint_of_pytest(package: Path) -> str | None:
    """What plain pytest finds wrong with a suite, as ``test: message``; None if it passes."""
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-x",
        "--tb=line",
        "--no-header",
        "--noconftest",
    ]
    command += ["-p", "conftest", "-p", "no:cacheprovider", "-c", os.devnull, "--rootdir"]
    command += [str(package), str(package / "hidden" / "test_hidden.py")]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=SECONDS,
            env=_environment(),
            check=False,
        )
    except subprocess.TimeoutExpired:
        return f"plain pytest does not end within {SECONDS:.0f} s."
    if done.returncode == 0:
        return None
    return _first_failure(done.stdout) or _last_line(done.returncode, done.stdout + done.stderr)


def _first_failure(text: str) -> str | None:
    failure, raised = _FAILURE.search(text), _RAISED.search(text)
    if failure is None:
        return None
    message = failure[2] or (raised[1] if raised else "fails")
    return f"{failure[1] or 'suite'}: {message}"


def _last_line(code: int, text: str) -> str:
    return f"plain pytest ends with {code}: {' '.join(text.strip().splitlines()[-1:])}"


def _environment() -> dict[str, str]:
    """Ours, with the plugin of our pack in reach and no other plugin in the way."""
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([str(own_pack()), *sys.path]),
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
        "COLUMNS": "1000",  # pytest cuts its summary lines to the width of the terminal
    }
