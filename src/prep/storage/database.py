"""One SQLite file: opened, migrated, and written in whole transactions.

The decisions guarded here. We say BEGIN ourselves, always IMMEDIATE, so that a transaction never
finds half-way that another program was quicker. The version is read again inside it, so two
programs may open a new file at once. A file of a newer version is left exactly as it is. One
connection serves all threads, one at a time.
"""

import sqlite3
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from prep.core.errors import PrepError
from prep.storage.faults import explaining
from prep.storage.schema import APPLICATION_ID, MIGRATIONS

PATIENCE_SECONDS = 10.0
"""How long to wait while another program writes."""

Migrations = Sequence[Sequence[str]]


class Database:
    """A connection that any thread may use; see `open_database`."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection
        self._lock = threading.RLock()

    def rows(self, sql: str, *values: Any) -> list[sqlite3.Row]:
        """All rows of a query."""
        with self._lock, explaining(self.path):
            return self.connection.execute(sql, values).fetchall()

    def row(self, sql: str, *values: Any) -> sqlite3.Row | None:
        """The first row of a query, if there is one."""
        with self._lock, explaining(self.path):
            found: sqlite3.Row | None = self.connection.execute(sql, values).fetchone()
            return found

    def write(self, sql: str, *values: Any) -> int:
        """One statement, in the open transaction or its own; how many rows it touched."""
        with self.transaction(), explaining(self.path):
            return self.connection.execute(sql, values).rowcount

    def insert(self, sql: str, fields: Mapping[str, Any]) -> None:
        """One statement with named values."""
        with self.transaction(), explaining(self.path):
            self.connection.execute(sql, fields)

    def write_many(self, sql: str, values: Sequence[Sequence[Any]]) -> None:
        """One statement for many rows, whole or not at all."""
        with self.transaction(), explaining(self.path):
            self.connection.executemany(sql, values)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Whole or not at all; one inside another is part of it."""
        with self._lock:
            if self.connection.in_transaction:
                yield
                return
            with explaining(self.path), _immediate(self.connection):
                yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Reads inside all see the same moment, and keep no writer waiting."""
        with self._lock, explaining(self.path):
            if self.connection.in_transaction:
                yield
                return
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self.connection.execute("ROLLBACK")

    def copy_to(self, path: Path) -> None:
        """A copy in one single file; refuses to overwrite."""
        with self._lock:
            copy_database(self.connection, path)

    def faults(self) -> list[str]:
        """What a check of the whole file finds wrong; seconds for a large one."""
        found = [str(row[0]) for row in self.rows("PRAGMA quick_check(20)")]
        return [] if found == ["ok"] else found

    def close(self) -> None:
        """Give the file back; a second time does nothing."""
        with self._lock:
            self.connection.close()


@contextmanager
def _immediate(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # A full disk may have rolled back already.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def open_database(
    path: Path, migrations: Migrations = MIGRATIONS, options: str = "mode=rwc"
) -> Database:
    """The database at ``path``, made or brought up to date if need be.

    ``options`` are URI parameters of SQLite. Raises PrepError if the file is damaged, of a newer
    version or another program's, or cannot be written.
    """
    _make_folder(path.parent)
    with explaining(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?{options}",
            uri=True,
            isolation_level=None,
            timeout=PATIENCE_SECONDS,
            check_same_thread=False,
        )
    try:
        with explaining(path):
            _prepare(connection, path, migrations)
    except BaseException:
        connection.close()
        raise
    return Database(path, connection)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise PrepError(
            f"The folder {folder} cannot be made: {error.strerror}.",
            "Set PREP_HOME to a folder that can be written.",
        ) from error


def _prepare(connection: sqlite3.Connection, path: Path, migrations: Migrations) -> None:
    connection.row_factory = sqlite3.Row
    connection.execute("PRAGMA foreign_keys = ON")
    _refuse_strangers(connection, path, len(migrations))
    if _version(connection) < len(migrations):
        _migrate(connection, path, migrations)
    _choose_journal(connection)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _refuse_strangers(connection: sqlite3.Connection, path: Path, newest: int) -> None:
    if _version(connection) > newest:
        raise PrepError(
            f"The history {path} was written by a newer prep.", "Upgrade prep, then try again."
        )
    owner = connection.execute("PRAGMA application_id").fetchone()[0]
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if tables and owner != APPLICATION_ID:
        raise PrepError(
            f"{path} is the database of another program.", "Set PREP_HOME to a folder for prep."
        )


def _migrate(connection: sqlite3.Connection, path: Path, migrations: Migrations) -> None:
    _keep_copy(connection, path)
    with _immediate(connection):
        # Another program may have been quicker while we waited for the lock.
        _refuse_strangers(connection, path, len(migrations))
        for statements in migrations[_version(connection) :]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(migrations)}")


def _keep_copy(connection: sqlite3.Connection, path: Path) -> None:
    """The file as it was before a migration, beside it: should the new prep disappoint."""
    version = _version(connection)
    copy = path.with_name(f"{path.stem}.version{version}{path.suffix}")
    if version and not copy.exists():
        copy_database(connection, copy)


def copy_database(connection: sqlite3.Connection, path: Path) -> None:
    """A copy in one single file at ``path``, which must not exist; no half copy is left behind."""
    try:
        path.open("xb").close()
    except FileExistsError:
        raise PrepError(f"{path} exists already.", "Choose another name.") from None
    except OSError as error:
        raise PrepError(f"{path} cannot be written: {error.strerror}.") from error
    target = sqlite3.connect(path, isolation_level=None)
    try:
        with explaining(path):
            connection.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    finally:
        target.close()


def _choose_journal(connection: sqlite3.Connection) -> None:
    """WAL where the file system can; else SQLite's own default, DELETE, with full syncing."""
    if _switch_to_wal(connection):
        # Safe against a killed program; only a power cut may cost the last moments.
        connection.execute("PRAGMA synchronous = NORMAL")
        return
    with suppress(sqlite3.OperationalError):
        connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA synchronous = FULL")


def _switch_to_wal(connection: sqlite3.Connection) -> bool:
    """True once the journal is WAL. SQLite does not wait for locks here, so we do."""
    deadline = time.monotonic() + 2.0
    while True:
        try:
            if connection.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
                return False
            # The first read maps the shared memory, which some file systems refuse.
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return True
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                return False
            time.sleep(0.01)
