"""Texts about oneself, by name: the research summary, the projects, the terms of one's field."""

from dataclasses import dataclass
from datetime import datetime

from prep.storage.database import Database
from prep.storage.moments import to_micros


@dataclass(frozen=True)
class OwnTextStore:
    """The table ``own_texts``."""

    database: Database

    def write(self, name: str, text: str, at: datetime) -> None:
        """Replace a text. An emptied one stays as such, so that no restore brings it back."""
        self.database.write(
            """INSERT INTO own_texts VALUES (?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET text = excluded.text, at = excluded.at""",
            name,
            text,
            to_micros(at),
        )

    def all(self) -> dict[str, str]:
        """Every text that is not empty, by name."""
        rows = self.database.rows("SELECT name, text FROM own_texts WHERE text <> ''")
        return {row["name"]: row["text"] for row in rows}
