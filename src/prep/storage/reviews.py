"""The log of ratings."""

import sqlite3
from dataclasses import dataclass

from prep.core.review import Review
from prep.storage.database import Database
from prep.storage.moments import from_micros, to_micros


@dataclass(frozen=True)
class ReviewLog:
    """The table ``reviews``."""

    database: Database

    def add(self, review: Review) -> None:
        """Write one rating; its id must be new."""
        self.database.write(
            """INSERT INTO reviews (id, item, kind, rating, proposed, at, corrects)
            VALUES (?, ?, ?, ?, ?, ?, ?)""",
            review.id,
            review.item_id,
            review.kind,
            review.rating,
            review.proposed,
            to_micros(review.at),
            review.corrects,
        )

    def of(self, item_id: str) -> list[Review]:
        """The ratings of one item, in the order they were given."""
        rows = self.database.rows("SELECT * FROM reviews WHERE item = ? ORDER BY seq", item_id)
        return [_read(row) for row in rows]

    def all(self) -> list[Review]:
        """Every rating, in the order they were given."""
        return [_read(row) for row in self.database.rows("SELECT * FROM reviews ORDER BY seq")]


def _read(row: sqlite3.Row) -> Review:
    return Review(
        id=row["id"],
        item_id=row["item"],
        kind=row["kind"],
        rating=row["rating"],
        proposed=row["proposed"],
        at=from_micros(row["at"]),
        corrects=row["corrects"],
    )
