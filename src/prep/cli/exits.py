"""The exit codes scripts rely on, and which verdict gives which."""

from collections.abc import Iterable

from prep.core.verdict import Verdict

OK = 0
WRONG = 1
USAGE = 2
JUDGE_FAILED = 3
INTERRUPTED = 130
BROKEN_PIPE = 141
"""The last two are what a shell reports for a program ended by SIGINT or SIGPIPE."""


def of_verdict(verdict: Verdict) -> int:
    """0 accepted, 1 another verdict, 3 the judge failed."""
    if verdict is Verdict.JUDGE_ERROR:
        return JUDGE_FAILED
    return OK if verdict is Verdict.ACCEPTED else WRONG


def worst(codes: Iterable[int]) -> int:
    """The code of several results: that of the worst."""
    return max(codes, default=OK)
