"""Settings: plain JSON values by name."""

import json
from dataclasses import dataclass
from typing import Any

from prep.storage.database import Database


@dataclass(frozen=True)
class SettingStore:
    """The table ``settings``."""

    database: Database

    def get(self, key: str, default: Any = None) -> Any:
        """The value of ``key``, or ``default`` if it was never put."""
        row = self.database.row("SELECT value FROM settings WHERE key = ?", key)
        return default if row is None else json.loads(row["value"])

    def put(self, key: str, value: Any) -> None:
        """Set ``key``."""
        self.database.write(
            """INSERT INTO settings VALUES (?, ?)
            ON CONFLICT (key) DO UPDATE SET value = excluded.value""",
            key,
            json.dumps(value),
        )

    def all(self) -> dict[str, Any]:
        """Everything that was put."""
        rows = self.database.rows("SELECT key, value FROM settings ORDER BY key")
        return {row["key"]: json.loads(row["value"]) for row in rows}
