"""The log of ratings."""

import sqlite3
from dataclasses import dataclass

from prep.core.review import Review
from prep.storage.database import Database
from prep.storage.moments import from_micros, to_micros
from prep.storage.schema import NEXT_ARRIVAL


@dataclass(frozen=True)
class ReviewLog:
    """The table ``reviews``."""

    database: Database

    def add(self, review: Review) -> None:
        """Write one rating; its id must be new."""
        self.database.write(
            f"INSERT INTO reviews VALUES ({NEXT_ARRIVAL}, ?, ?, ?, ?, ?, ?, ?)",
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
        return [read_review(row) for row in rows]

    def all(self) -> list[Review]:
        """Every rating, in the order they were given."""
        return [
            read_review(row) for row in self.database.rows("SELECT * FROM reviews ORDER BY seq")
        ]


def read_review(row: sqlite3.Row) -> Review:
    """The rating in a row of ``reviews``."""
    return Review(
        id=row["id"],
        item_id=row["item"],
        kind=row["kind"],
        rating=row["rating"],
        proposed=row["proposed"],
        at=from_micros(row["at"]),
        corrects=row["corrects"],
    )
