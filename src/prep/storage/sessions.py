"""Sessions and their events, written as they happen."""

import json
import sqlite3
from dataclasses import dataclass
from typing import Any

from prep.core.session import Event, EventKind, Session, Stamp
from prep.storage.database import Database
from prep.storage.moments import from_micros, to_micros
from prep.storage.schema import WATCHED_NOTE

# Nothing is written unless the session holds exactly the events that the writer knows of.
_APPEND = """INSERT INTO session_events SELECT ?, ?, ?, ?, ?, ?, ?
    WHERE (SELECT count(*) FROM session_events WHERE session = ?) = ?"""


@dataclass(frozen=True)
class SessionLog:
    """The tables ``sessions`` and ``session_events``; ``ended_at`` only repeats the end event."""

    database: Database

    def add(self, session: Session, start: Event) -> None:
        """A new session and its first event."""
        with self.database.transaction():
            self.database.write(
                "INSERT INTO sessions VALUES (?, ?, ?, ?, ?, ?, NULL)",
                session.id,
                session.kind,
                session.item_id,
                session.target_seconds,
                json.dumps(dict(session.options)),
                to_micros(start.stamp.wall),
            )
            self.append(session.id, 0, start)

    def append(self, session_id: str, after: int, event: Event) -> bool:
        """Write the event that follows ``after`` others; False if another program was quicker."""
        with self.database.transaction():
            written = self.database.write(_APPEND, *_fields(session_id, after, event))
            if written and event.kind is EventKind.END:
                self.database.write(
                    "UPDATE sessions SET ended_at = ? WHERE id = ?",
                    to_micros(event.stamp.wall),
                    session_id,
                )
        return bool(written)

    def get(self, session_id: str) -> Session | None:
        """What a session is about."""
        row = self.database.row("SELECT * FROM sessions WHERE id = ?", session_id)
        return None if row is None else _read(row)

    def events(self, session_id: str) -> list[Event]:
        """The whole log of a session, in order."""
        rows = self.database.rows(
            "SELECT * FROM session_events WHERE session = ? ORDER BY number", session_id
        )
        return [_read_event(row) for row in rows]

    def open(self, item_id: str | None = None) -> list[Session]:
        """Sessions without an end, of one item or of all, the newest first."""
        where, values = ("AND item = ?", [item_id]) if item_id is not None else ("", [])
        rows = self.database.rows(
            f"""SELECT * FROM sessions WHERE ended_at IS NULL {where}
            ORDER BY started_at DESC, id""",
            *values,
        )
        return [_read(row) for row in rows]

    def recent(self, limit: int) -> list[Session]:
        """The newest first, ended or not."""
        rows = self.database.rows(
            "SELECT * FROM sessions ORDER BY started_at DESC, id LIMIT ?", limit
        )
        return [_read(row) for row in rows]

    def ends(self, item_id: str) -> list[tuple[str, dict[str, Any]]]:
        """(session id, data of its end) of every ended session on an item, the newest first."""
        rows = self.database.rows(
            """SELECT sessions.id, data FROM sessions JOIN session_events AS event
            ON event.session = sessions.id AND event.kind = 'end'
            WHERE item = ? AND ended_at IS NOT NULL ORDER BY ended_at DESC, sessions.id""",
            item_id,
        )
        return [(row["id"], json.loads(row["data"])) for row in rows]

    def watched(self) -> frozenset[str]:
        """The sessions in which somebody looked on; read from an index of those notes alone."""
        rows = self.database.rows(
            f"SELECT DISTINCT session FROM session_events WHERE {WATCHED_NOTE}"
        )
        return frozenset(row["session"] for row in rows)

    def discard(self, session_id: str) -> None:
        """Forget a session in which nothing was done; one with a record to it is our bug."""
        self.database.write("DELETE FROM sessions WHERE id = ?", session_id)


def _fields(session_id: str, after: int, event: Event) -> tuple[object, ...]:
    return (
        session_id,
        after,
        event.kind.value,
        to_micros(event.stamp.wall),
        event.stamp.monotonic,
        event.stamp.clock,
        json.dumps(dict(event.data), ensure_ascii=False),
        session_id,
        after,
    )


def _read(row: sqlite3.Row) -> Session:
    return Session(
        id=row["id"],
        kind=row["kind"],
        item_id=row["item"],
        target_seconds=row["target_seconds"],
        options=json.loads(row["options"]),
    )


def _read_event(row: sqlite3.Row) -> Event:
    stamp = Stamp(from_micros(row["wall"]), row["monotonic"], row["clock"])
    return Event(EventKind(row["kind"]), stamp, json.loads(row["data"]))
