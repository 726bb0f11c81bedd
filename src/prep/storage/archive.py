"""Export, restore and backup of the whole history.

An export is a text file: a header line, then one JSON record a line, in the order things arrived.
The decisions guarded here: nothing that exists is overwritten, neither a file nor a newer record;
and a restore is whole or not at all, so it may be repeated and adds only what is missing.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from heapq import merge
from pathlib import Path
from typing import Any, TextIO

from prep.core.errors import PrepError
from prep.storage.database import Database
from prep.storage.evidence import disturb
from prep.storage.schema import NEXT_ARRIVAL

FORMAT = 1

_ORDER = {
    "sessions": "started_at, id",
    "session_events": "session, number",
    "attempts": "seq",
    "drill_answers": "seq",
    "submissions": "seq",
    "drafts": "problem",
    "kept_drafts": "problem, at",
    "own_cases": "at, id",
    "notes": "problem",
    "own_texts": "name",
    "marks": "mark, item",
    "hints": "problem, number, at",
    "reviews": "seq",
    "rubric_gradings": "begun_at, session, grader",
    "rubric_grades": "session, grader, point",
    "settings": "key",
    "day_snapshots": "day, topic",
}
"""What is exported and in which order; everything else can be made again."""

_EVIDENCE = ("attempts", "drill_answers", "reviews")
_NEWEST_WINS = {"drafts": "problem", "notes": "problem", "own_texts": "name"}
_CLOSE_ENDED = """UPDATE sessions SET ended_at = (
        SELECT wall FROM session_events WHERE session = sessions.id AND kind = 'end'
    ) WHERE ended_at IS NULL"""
_HEADER = {"prep_export": FORMAT}

Record = tuple[str, dict[str, Any]]


@dataclass(frozen=True)
class Archive:
    """The whole history as one file."""

    database: Database

    def backup(self, path: Path) -> None:
        """A copy of the database at ``path``; refuses to overwrite."""
        _check_folder(path)
        self.database.copy_to(path)

    def export(self, path: Path) -> int:
        """Write everything to a text file at ``path``; how many records. Refuses to overwrite."""
        _check_folder(path)
        try:
            file = path.open("x", encoding="utf-8")
        except FileExistsError:
            raise PrepError(f"{path} exists already.", "Choose another name.") from None
        except OSError as error:
            raise PrepError(f"{path} cannot be written: {error.strerror}.") from error
        try:
            with file:
                return self._export(file)
        except BaseException as error:
            path.unlink(missing_ok=True)
            if isinstance(error, OSError):
                raise PrepError(f"{path} cannot be written: {error.strerror}.") from error
            raise

    def restore(self, path: Path) -> int:
        """Take in an export; how many records were new or newer."""
        try:
            with path.open(encoding="utf-8") as file, self.database.transaction():
                return self._restore(path, file)
        except (OSError, UnicodeDecodeError) as error:
            raise PrepError(f"{path} cannot be read: {error}.") from error

    def _export(self, file: TextIO) -> int:
        file.write(json.dumps(_HEADER) + "\n")
        count = 0
        with self.database.snapshot():
            for table, row in self._records():
                line = {"table": table, "row": row}
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
                count += 1
        return count

    def _records(self) -> Iterator[Record]:
        for table in _ORDER:
            if table == "attempts":
                streams = [self._arrivals(name) for name in _EVIDENCE]
                yield from (record for _, record in merge(*streams, key=lambda pair: pair[0]))
            elif table not in _EVIDENCE:
                yield from (record for _, record in self._arrivals(table))

    def _arrivals(self, table: str) -> Iterator[tuple[int, Record]]:
        """Records with their arrival number (0 where there is none)."""
        cursor = self.database.connection.execute(f"SELECT * FROM {table} ORDER BY {_ORDER[table]}")
        for row in cursor:
            fields = dict(row)
            yield fields.pop("seq", 0), (table, fields)

    def _restore(self, path: Path, file: TextIO) -> int:
        added = 0
        columns = {table: self._columns(table) for table in _ORDER}
        for number, line in enumerate(file, 1):
            where = f"{path}, line {number}"
            data = _parsed(line, where)
            if number == 1:
                _check_header(data, path)
                continue
            table, row = _record(data, columns, where)
            try:
                added += self._take(table, row)
            except sqlite3.IntegrityError:
                raise _unreadable(where) from None
        if added:
            self.database.write(_CLOSE_ENDED)
            disturb(self.database)
        return added

    def _columns(self, table: str) -> frozenset[str]:
        names = (row["name"] for row in self.database.rows(f"PRAGMA table_info({table})"))
        return frozenset(names) - {"seq"}

    def _take(self, table: str, row: dict[str, Any]) -> int:
        names = ", ".join(row)
        values = ", ".join("?" for _ in row)
        if table in _EVIDENCE:
            names, values = f"seq, {names}", f"{NEXT_ARRIVAL}, {values}"
        conflict = "ON CONFLICT DO NOTHING"
        if table in _NEWEST_WINS:
            conflict = f"""ON CONFLICT ({_NEWEST_WINS[table]}) DO UPDATE SET
                text = excluded.text, at = excluded.at WHERE excluded.at > {table}.at"""
        sql = f"INSERT INTO {table} ({names}) VALUES ({values}) {conflict}"
        return self.database.write(sql, *row.values())


def _check_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise PrepError(f"There is no folder {path.parent}.", "Make it first.")


def _parsed(line: str, where: str) -> Any:
    try:
        return json.loads(line)
    except json.JSONDecodeError:
        raise _unreadable(where) from None


def _check_header(data: Any, path: Path) -> None:
    if not isinstance(data, dict) or "prep_export" not in data:
        raise PrepError(f"{path} is not an export of prep.", "prep export FILE writes one.")
    if data["prep_export"] != FORMAT:
        raise PrepError(f"{path} was written by a newer prep.", "Upgrade prep, then try again.")


def _record(data: Any, columns: Mapping[str, frozenset[str]], where: str) -> Record:
    match data:
        case {"table": str(table), "row": dict(row)} if row and row.keys() <= columns.get(
            table, frozenset()
        ):
            return table, row
    raise _unreadable(where)


def _unreadable(where: str) -> PrepError:
    return PrepError(f"{where} cannot be read; nothing was taken in.", "Export again, or mend it.")
