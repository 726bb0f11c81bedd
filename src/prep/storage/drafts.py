"""The newest text per problem, and texts that were set aside."""

from dataclasses import dataclass

from prep.core.draft import Draft, KeptDraft
from prep.storage.database import Database
from prep.storage.moments import from_micros, to_micros


@dataclass(frozen=True)
class DraftStore:
    """The tables ``drafts`` and ``kept_drafts``."""

    database: Database

    def save(self, draft: Draft) -> None:
        """Replace the text of a problem."""
        self.database.write(
            """INSERT INTO drafts VALUES (?, ?, ?)
            ON CONFLICT (problem) DO UPDATE SET text = excluded.text, at = excluded.at""",
            draft.problem,
            draft.text,
            to_micros(draft.at),
        )

    def get(self, problem: str) -> Draft | None:
        """The newest text, if there is one."""
        row = self.database.row("SELECT * FROM drafts WHERE problem = ?", problem)
        return None if row is None else Draft(row["problem"], row["text"], from_micros(row["at"]))

    def problems(self) -> frozenset[str]:
        """The problems that have a text."""
        return frozenset(row["problem"] for row in self.database.rows("SELECT problem FROM drafts"))

    def keep(self, kept: KeptDraft) -> None:
        """Put a text aside for good."""
        self.database.write(
            "INSERT OR IGNORE INTO kept_drafts VALUES (?, ?, ?, ?)",
            kept.problem,
            to_micros(kept.at),
            kept.reason,
            kept.text,
        )

    def kept(self, problem: str) -> list[KeptDraft]:
        """What was put aside, the newest first."""
        rows = self.database.rows(
            "SELECT * FROM kept_drafts WHERE problem = ? ORDER BY at DESC", problem
        )
        return [
            KeptDraft(row["problem"], row["text"], from_micros(row["at"]), row["reason"])
            for row in rows
        ]
