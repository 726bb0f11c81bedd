"""Remarks on style after a verdict: what ruff sees, in words, a few at most.

Guards one decision: remarks never touch the verdict and never name rule codes; rules that a
pasted solution breaks by its nature (star imports, names that the prelude provides) are off.
"""

import json
import subprocess
from typing import Any

_RULES = "F,B,SIM,C4,PERF,E711,E712,E713,E714,E721,E722,RET505"
_OFF = "F401,F403,F405,F811,F821,SIM108,SIM105,B008"
_MOST = 3
_SECONDS = 5.0


def style_hints(source: str) -> tuple[str, ...]:
    """At most three remarks, by line. None of them is worth an error: no ruff, no remarks."""
    try:
        from ruff.__main__ import find_ruff_bin  # type: ignore[import-untyped]

        done = subprocess.run(
            [
                find_ruff_bin(),
                *("check", "--isolated", "--no-cache", "--output-format", "json", "--exit-zero"),
                *("--select", _RULES, "--ignore", _OFF, "--stdin-filename", "solution.py", "-"),
            ],
            input=source,
            capture_output=True,
            text=True,
            timeout=_SECONDS,
            check=False,
        )
    except (ImportError, OSError, subprocess.TimeoutExpired):
        return ()
    return _in_words(done.stdout)


def _in_words(report: str) -> tuple[str, ...]:
    try:
        found: list[dict[str, Any]] = json.loads(report)
    except ValueError:
        return ()
    seen: dict[str, int] = {}
    for remark in found:
        if remark.get("code") not in (None, "invalid-syntax"):
            seen.setdefault(str(remark["message"]).split("\n")[0], remark["location"]["row"])
    ordered = sorted(seen.items(), key=lambda item: item[1])
    return tuple(f"line {row}: {message}" for message, row in ordered[:_MOST])
