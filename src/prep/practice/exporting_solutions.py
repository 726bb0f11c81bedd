"""Accepted solutions as a folder that looks well in git: one file a problem, one page about all.

Guards two decisions: the same history gives the same bytes (no date of the export), so a commit
shows only what changed; and a file that prep did not write is never overwritten.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from prep.core.errors import PrepError
from prep.core.problem import DIFFICULTY_WORDS
from prep.core.submission import Submission
from prep.core.verdict import Verdict
from prep.practice.ports import CatalogueRow, Stores

MARK = "Written by prep export solutions"
_EVERY = 1_000_000


@dataclass(frozen=True, slots=True)
class Solution:
    """The newest accepted submission to a problem, and how many submissions counted."""

    row: CatalogueRow
    submission: Submission
    submissions: int
    best_seconds: float | None


def solutions_of(rows: Iterable[CatalogueRow], stores: Stores) -> Iterator[Solution]:
    """Every problem of the bank that was solved, in the bank's order."""
    records, best = stores.submissions.records(), stores.attempts.best_seconds()
    for row in rows:
        record = records.get(row.slug)
        if record is None or not record.accepted:
            continue
        listed = stores.submissions.of(row.slug, _EVERY)
        newest = next(s for s in listed if s.verdict is Verdict.ACCEPTED and not s.undone)
        submission = stores.submissions.get(newest.id)
        assert submission is not None, "what is listed is there"
        yield Solution(row, submission, record.submissions, best.get(row.slug))


def write_solutions(solutions: Iterable[Solution], folder: Path) -> int:
    """Write or renew the folder; how many solutions. Raises PrepError for a stranger's file."""
    listed = list(solutions)
    texts = {folder / one.row.kind / f"{one.row.slug}.py": _source(one) for one in listed}
    texts[folder / "README.md"] = _page(listed)
    for path in texts:
        _refuse_strangers(path)
    try:
        for path, text in texts.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
    except OSError as error:
        raise PrepError(f"{folder} cannot be written: {error.strerror}.") from error
    return len(listed)


def _refuse_strangers(path: Path) -> None:
    try:
        known = MARK in path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return
    except (OSError, UnicodeDecodeError):
        known = False
    if not known:
        raise PrepError(f"{path} was not written by prep.", "Choose another folder.")


def _source(solution: Solution) -> str:
    row, submission = solution.row, solution.submission
    number = f", LeetCode {row.leetcode}" if row.leetcode else ""
    level = DIFFICULTY_WORDS[row.difficulty]
    lines = [
        f"# {row.title} ({row.slug}{number}), {level}",
        f"# Accepted on {submission.at:%Y-%m-%d}. {MARK}; changes are lost.",
        "",
        submission.source.rstrip(),
        "",
    ]
    return "\n".join(lines)


def _page(solutions: list[Solution]) -> str:
    lines = [
        "# Solutions",
        "",
        f"<!-- {MARK}; changes are lost. -->",
        "",
        "| problem | difficulty | topics | accepted | submissions | best time |",
        "| --- | --- | --- | --- | --- | --- |",
        *map(_table_row, solutions),
        "",
    ]
    return "\n".join(lines)


def _table_row(solution: Solution) -> str:
    row, submission = solution.row, solution.submission
    seconds = solution.best_seconds
    best = "" if seconds is None else f"{int(seconds) // 60}:{int(seconds) % 60:02d}"
    title = row.title.replace("|", "\\|")
    return (
        f"| [{title}]({row.kind}/{row.slug}.py) | {DIFFICULTY_WORDS[row.difficulty]} "
        f"| {', '.join(row.topics)} | {submission.at:%Y-%m-%d} | {solution.submissions} | {best} |"
    )
