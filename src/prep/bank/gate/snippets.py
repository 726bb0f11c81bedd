"""What a snippet prints, found by running it: an answer on paper is proved by the machine.

All snippets of a file run in one fresh interpreter, since importing numpy is what costs.
"""

import json
import subprocess
import sys
from collections.abc import Sequence

from prep.core.errors import PrepError

SECONDS = 60.0
"""A file of snippets that takes longer is broken."""

_RUNNER = """
import contextlib, io, json, sys, traceback
printed = []
for source in json.load(sys.stdin):
    out = io.StringIO()
    try:
        with contextlib.redirect_stdout(out):
            exec(compile(source, "<snippet>", "exec"), {"__name__": "__main__"})
    except Exception:
        out.write(traceback.format_exc(limit=1))
    printed.append(out.getvalue())
json.dump(printed, sys.stdout)
"""


def printed_by(snippets: Sequence[str]) -> list[str]:
    """What each snippet prints; the traceback of one that raises ends its text.

    Raises PrepError when they do not end or take the interpreter with them.
    """
    if not snippets:
        return []
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-c", _RUNNER],
            input=json.dumps(list(snippets)),
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=True,
        )
        texts: list[str] = json.loads(done.stdout)
    except subprocess.TimeoutExpired:
        raise PrepError(f"A snippet does not end within {SECONDS:.0f} s.") from None
    except (subprocess.CalledProcessError, ValueError) as error:
        raise PrepError(f"A snippet took the interpreter with it: {error}.") from None
    return texts
