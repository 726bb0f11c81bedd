"""Submissions: the source as it was and the judgement as it was given."""

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from prep.core.judgement import Judgement
from prep.core.submission import ProblemRecord, Submission, SubmissionSummary
from prep.core.verdict import Verdict
from prep.storage.database import Database
from prep.storage.moments import from_micros, to_micros

_INSERT = """INSERT INTO submissions
    (id, problem, session, at, verdict, passed, total, active_seconds, judgement, source)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

# Beside max(), SQLite takes the other columns from the row of the maximum
# (https://sqlite.org/lang_select.html#bareagg).
_RECORDS = """SELECT problem, count(*) AS submissions, sum(verdict = 'accepted') AS accepted,
    max(seq), verdict, at FROM submissions WHERE undone_at IS NULL GROUP BY problem"""


@dataclass(frozen=True)
class SubmissionLog:
    """The table ``submissions``."""

    database: Database

    def add(self, submission: Submission) -> None:
        """Write one submission; its id must be new."""
        judgement = submission.judgement
        self.database.write(
            _INSERT,
            submission.id,
            submission.problem,
            submission.session_id,
            to_micros(submission.at),
            judgement.verdict.value,
            judgement.passed,
            judgement.total,
            submission.active_seconds,
            msgspec.json.encode(judgement).decode(),
            submission.source,
        )

    def get(self, submission_id: str) -> Submission | None:
        """One submission with everything."""
        row = self.database.row("SELECT * FROM submissions WHERE id = ?", submission_id)
        return None if row is None else _read(row)

    def of(self, problem: str, limit: int) -> list[SubmissionSummary]:
        """The newest first, undone ones too (they say so)."""
        rows = self.database.rows(
            """SELECT id, problem, at, verdict, passed, total, active_seconds, undone_at
            FROM submissions WHERE problem = ? ORDER BY seq DESC LIMIT ?""",
            problem,
            limit,
        )
        return [_summary(row) for row in rows]

    def records(self) -> Mapping[str, ProblemRecord]:
        """What the submissions to each problem amount to."""
        return {
            row["problem"]: ProblemRecord(
                row["problem"],
                row["submissions"],
                row["accepted"],
                Verdict(row["verdict"]),
                from_micros(row["at"]),
            )
            for row in self.database.rows(_RECORDS)
        }

    def solved(self, problem: str) -> bool:
        """True if a submission that counts was ever accepted."""
        row = self.database.row(
            """SELECT 1 FROM submissions
            WHERE problem = ? AND verdict = 'accepted' AND undone_at IS NULL LIMIT 1""",
            problem,
        )
        return row is not None


def _summary(row: sqlite3.Row) -> SubmissionSummary:
    return SubmissionSummary(
        id=row["id"],
        problem=row["problem"],
        at=from_micros(row["at"]),
        verdict=Verdict(row["verdict"]),
        passed=row["passed"],
        total=row["total"],
        active_seconds=row["active_seconds"],
        undone=row["undone_at"] is not None,
    )


def _read(row: sqlite3.Row) -> Submission:
    return Submission(
        id=row["id"],
        problem=row["problem"],
        session_id=row["session"],
        at=from_micros(row["at"]),
        source=row["source"],
        judgement=msgspec.json.decode(row["judgement"], type=Judgement),
        active_seconds=row["active_seconds"],
        undone=row["undone_at"] is not None,
    )
