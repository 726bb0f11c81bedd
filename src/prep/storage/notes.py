"""One personal note per problem."""

from dataclasses import dataclass
from datetime import datetime

from prep.storage.database import Database
from prep.storage.moments import to_micros


@dataclass(frozen=True)
class NoteStore:
    """The table ``notes``."""

    database: Database

    def get(self, problem: str) -> str:
        """The note of a problem; empty if there is none."""
        row = self.database.row("SELECT text FROM notes WHERE problem = ?", problem)
        return "" if row is None else str(row["text"])

    def write(self, problem: str, text: str, at: datetime) -> None:
        """Replace the note; an empty text removes it."""
        if not text:
            self.database.write("DELETE FROM notes WHERE problem = ?", problem)
            return
        self.database.write(
            """INSERT INTO notes VALUES (?, ?, ?)
            ON CONFLICT (problem) DO UPDATE SET text = excluded.text, at = excluded.at""",
            problem,
            text,
            to_micros(at),
        )
