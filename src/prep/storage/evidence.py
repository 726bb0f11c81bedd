"""The log the learner reads: attempts, drill answers and reviews in one order of arrival.

The decision guarded here: order is arrival, not time. Clocks are set back and old records are
imported; arrival only ever grows, so reading on from a position gives what reading everything
gives. When something already read is taken back, the epoch changes and readers begin again: at a
state that was kept before it, if there is one.
"""

import sqlite3
from heapq import merge

from prep.core.attempt import Attempt
from prep.core.drill_answer import DrillAnswer
from prep.core.review import Review
from prep.storage.database import Database

Evidence = tuple[int, Attempt | DrillAnswer | Review]


def disturb(database: Database) -> None:
    """Say that evidence already in the log no longer reads as it did."""
    database.write("UPDATE evidence_epoch SET value = value + 1")


def disturb_at(database: Database, table: str, id: str) -> None:
    """The same for one piece of evidence: what was kept before it was read still holds."""
    database.write(
        f"""UPDATE state_caches SET epoch = epoch + 1
        WHERE epoch = (SELECT value FROM evidence_epoch)
        AND position < (SELECT seq FROM {table} WHERE id = ?)""",
        id,
    )
    disturb(database)


def epoch(database: Database) -> int:
    """Changes whenever what was read before would now read otherwise."""
    row = database.row("SELECT value FROM evidence_epoch")
    assert row is not None
    return int(row["value"])


def evidence_after(database: Database, after: int, limit: int) -> list[Evidence]:
    """At most ``limit`` pieces with a position beyond ``after``; undone ones are left out."""
    from prep.storage.answers import read_answer
    from prep.storage.attempts import read_attempt
    from prep.storage.reviews import read_review

    def beyond(table: str, standing: str = "AND undone_at IS NULL") -> list[sqlite3.Row]:
        return database.rows(
            f"SELECT * FROM {table} WHERE seq > ? {standing} ORDER BY seq LIMIT ?", after, limit
        )

    with database.snapshot():
        attempts, answers, reviews = (
            beyond("attempts"),
            beyond("drill_answers"),
            beyond("reviews", ""),
        )
    tried: list[Evidence] = [(row["seq"], read_attempt(row)) for row in attempts]
    answered: list[Evidence] = [(row["seq"], read_answer(row)) for row in answers]
    rated: list[Evidence] = [(row["seq"], read_review(row)) for row in reviews]
    return list(merge(tried, answered, rated, key=lambda piece: piece[0]))[:limit]
