"""The log the learner reads: attempts and drill answers in one order of arrival.

The decision guarded here: order is arrival, not time. Clocks are set back and old records are
imported; arrival only ever grows, so reading on from a position gives what reading everything
gives. When something already read is taken back, the epoch changes and readers begin again.
"""

from heapq import merge

from prep.core.attempt import Attempt
from prep.core.drill_answer import DrillAnswer
from prep.storage.database import Database

Evidence = tuple[int, Attempt | DrillAnswer]


def disturb(database: Database) -> None:
    """Say that evidence already in the log no longer reads as it did."""
    database.write("UPDATE evidence_epoch SET value = value + 1")


def epoch(database: Database) -> int:
    """Changes whenever what was read before would now read otherwise."""
    row = database.row("SELECT value FROM evidence_epoch")
    assert row is not None
    return int(row["value"])


def evidence_after(database: Database, after: int, limit: int) -> list[Evidence]:
    """At most ``limit`` pieces with a position beyond ``after``; undone ones are left out."""
    from prep.storage.answers import read_answer
    from prep.storage.attempts import read_attempt

    def beyond(table: str) -> str:
        return f"""SELECT * FROM {table} WHERE seq > ? AND undone_at IS NULL
            ORDER BY seq LIMIT ?"""

    with database.snapshot():
        attempts = database.rows(beyond("attempts"), after, limit)
        answers = database.rows(beyond("drill_answers"), after, limit)
    tried: list[Evidence] = [(row["seq"], read_attempt(row)) for row in attempts]
    answered: list[Evidence] = [(row["seq"], read_answer(row)) for row in answers]
    return list(merge(tried, answered, key=lambda piece: piece[0]))[:limit]
