"""Favourites, and what was solved elsewhere."""

from dataclasses import dataclass
from datetime import datetime

from prep.storage.database import Database
from prep.storage.moments import to_micros


@dataclass(frozen=True)
class MarkStore:
    """The table ``marks``."""

    database: Database

    def of(self, mark: str) -> frozenset[str]:
        """The items that carry a mark."""
        rows = self.database.rows("SELECT item FROM marks WHERE mark = ?", mark)
        return frozenset(row["item"] for row in rows)

    def put(self, item_id: str, mark: str, at: datetime) -> None:
        """Mark an item; a second time changes nothing."""
        self.database.write(
            "INSERT OR IGNORE INTO marks VALUES (?, ?, ?)", mark, item_id, to_micros(at)
        )

    def remove(self, item_id: str, mark: str) -> None:
        """Take a mark away."""
        self.database.write("DELETE FROM marks WHERE mark = ? AND item = ?", mark, item_id)
