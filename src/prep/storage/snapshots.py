"""Daily figures of the learner, and caches of its state."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from prep.core.snapshot import DaySnapshot, StateCache
from prep.storage.database import Database


@dataclass(frozen=True)
class SnapshotStore:
    """The tables ``day_snapshots`` and ``state_caches``."""

    database: Database

    def save_day(self, day: date, rows: Sequence[DaySnapshot]) -> None:
        """Replace the figures of one local day."""
        with self.database.transaction():
            self.database.write("DELETE FROM day_snapshots WHERE day = ?", day.isoformat())
            self.database.write_many(
                "INSERT INTO day_snapshots VALUES (?, ?, ?, ?, ?)",
                [
                    (day.isoformat(), row.topic, row.mean, row.deviation, row.model_version)
                    for row in rows
                ],
            )

    def day(self, day: date) -> list[DaySnapshot]:
        """The figures of one day, by topic; none if it was not kept."""
        rows = self.database.rows(
            "SELECT * FROM day_snapshots WHERE day = ? ORDER BY topic", day.isoformat()
        )
        return [_read(row) for row in rows]

    def before(self, day: date) -> list[DaySnapshot]:
        """The figures of the latest day that was kept up to ``day``; none if there is none."""
        row = self.database.row(
            "SELECT max(day) AS latest FROM day_snapshots WHERE day <= ?", day.isoformat()
        )
        assert row is not None
        return [] if row["latest"] is None else self.day(date.fromisoformat(row["latest"]))

    def of(self, topic: str, since: date) -> list[DaySnapshot]:
        """The figures of one topic from a day on, in order of days."""
        rows = self.database.rows(
            "SELECT * FROM day_snapshots WHERE topic = ? AND day >= ? ORDER BY day",
            topic,
            since.isoformat(),
        )
        return [_read(row) for row in rows]

    def clear(self) -> None:
        """Forget all days: they are about to be made again from the records."""
        self.database.write("DELETE FROM day_snapshots")

    def days(self) -> list[date]:
        """The days that were kept, in order."""
        rows = self.database.rows("SELECT DISTINCT day FROM day_snapshots ORDER BY day")
        return [date.fromisoformat(row["day"]) for row in rows]

    def save_state(self, name: str, cache: StateCache) -> None:
        """Replace a cache."""
        self.database.write(
            "INSERT OR REPLACE INTO state_caches VALUES (?, ?, ?, ?, ?)",
            name,
            cache.version,
            cache.position,
            cache.epoch,
            cache.body,
        )

    def state(self, name: str) -> StateCache | None:
        """A cache by name; whether it is stale is for the reader to say."""
        row = self.database.row("SELECT * FROM state_caches WHERE name = ?", name)
        if row is None:
            return None
        return StateCache(row["version"], row["position"], row["epoch"], row["body"])


def _read(row: sqlite3.Row) -> DaySnapshot:
    return DaySnapshot(
        date.fromisoformat(row["day"]),
        row["topic"],
        row["mean"],
        row["deviation"],
        row["model_version"],
    )
