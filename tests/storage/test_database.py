"""Opening, migrating and writing one file: by one program, by two, by an old and a new one."""

import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest
from fakes import NOON
from samples import make_answer

from prep.core.errors import PrepError
from prep.storage.answers import AnswerLog
from prep.storage.database import open_database
from prep.storage.schema import APPLICATION_ID, MIGRATIONS

SECOND = ("CREATE TABLE extra (x INTEGER)", "INSERT INTO extra VALUES (7)")


def pragma(path: Path, name: str) -> object:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]
    finally:
        connection.close()


def test_a_new_file_gets_the_newest_version_and_our_mark(path):
    open_database(path).close()
    assert pragma(path, "user_version") == len(MIGRATIONS)
    assert pragma(path, "application_id") == APPLICATION_ID


def test_foreign_keys_hold(path):
    database = open_database(path)
    with pytest.raises(sqlite3.IntegrityError):
        database.write("INSERT INTO session_events VALUES ('none', 0, 'start', 0, 0, '', '{}')")
    database.close()


def test_the_journal_is_wal_where_the_file_system_can(path):
    open_database(path).close()
    assert pragma(path, "journal_mode") == "wal"


def test_the_journal_is_delete_where_there_is_no_shared_memory(path):
    database = open_database(path, options="mode=rwc&vfs=unix-dotfile")
    assert database.row("PRAGMA journal_mode")[0] == "delete"
    assert database.row("PRAGMA synchronous")[0] == 2
    database.write("INSERT INTO settings VALUES ('track', '1')")
    database.close()


def test_a_second_opening_changes_nothing(path):
    open_database(path).close()
    before = path.read_bytes()
    open_database(path).close()
    assert path.read_bytes() == before


def test_a_file_of_an_older_version_is_brought_up_to_date_and_kept_as_it_was(path):
    old = open_database(path, MIGRATIONS)
    old.write("INSERT INTO settings VALUES ('track', '\"quant\"')")
    old.close()
    new = open_database(path, (*MIGRATIONS, SECOND))
    assert new.row("SELECT x FROM extra")["x"] == 7
    assert new.row("SELECT value FROM settings")["value"] == '"quant"'
    new.close()
    copy = path.with_name(f"history.version{len(MIGRATIONS)}.db")
    assert pragma(copy, "user_version") == len(MIGRATIONS)


def test_totals_counted_before_leave_concept_questions_out_afterwards(path):
    before = MIGRATIONS[:4]
    with closing(open_database(path, before)) as old:
        for kind in ("drill", "concept", "drill"):
            AnswerLog(old).add(make_answer(kind=kind))
        assert old.row("SELECT answers FROM drill_topics")["answers"] == 3
    with closing(open_database(path)) as new:
        (total,) = AnswerLog(new).totals()
        (hour,) = AnswerLog(new).hours(NOON)
    assert (total.answers, hour.answers, hour.seconds) == (2, 2, 43.0)


def test_a_migration_that_fails_leaves_the_old_version(path):
    open_database(path).close()
    broken = ("CREATE TABLE extra (x INTEGER)", "SELECT nonsense FROM nowhere")
    with pytest.raises(sqlite3.OperationalError):
        open_database(path, (*MIGRATIONS, broken))
    assert pragma(path, "user_version") == len(MIGRATIONS)
    open_database(path).close()


def test_a_file_of_a_newer_version_is_refused_and_not_touched(path):
    open_database(path, (*MIGRATIONS, SECOND)).close()
    before = path.read_bytes()
    with pytest.raises(PrepError, match="newer prep"):
        open_database(path)
    assert path.read_bytes() == before


def test_another_programs_database_is_refused_and_not_touched(path):
    path.parent.mkdir()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(PrepError, match="another program"):
        open_database(path)
    assert path.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_not_touched(path):
    path.parent.mkdir()
    path.write_bytes(b"my dear diary\n" * 200)
    before = path.read_bytes()
    with pytest.raises(PrepError, match="not a prep history") as caught:
        open_database(path)
    assert "backup" in caught.value.hint
    assert path.read_bytes() == before


def test_a_damaged_page_is_said_to_be_damage(path):
    database = open_database(path)
    for number in range(300):
        database.write("INSERT INTO settings VALUES (?, ?)", f"key{number}", "1" * 100)
    database.row("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    data = bytearray(path.read_bytes())
    data[4096:] = b"\xa5" * (len(data) - 4096)
    path.write_bytes(data)
    with (
        pytest.raises(PrepError, match="damaged"),
        closing(open_database(path)) as opened,
    ):
        opened.rows("SELECT * FROM settings ORDER BY key")


def test_a_check_finds_no_fault_in_a_sound_file(path):
    database = open_database(path)
    assert database.faults() == []
    database.close()


def test_a_transaction_is_whole_or_not_at_all(path):
    database = open_database(path)

    def fail() -> None:
        with database.transaction():
            database.write("INSERT INTO settings VALUES ('a', '1')")
            with database.transaction():
                database.write("INSERT INTO settings VALUES ('b', '1')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert database.rows("SELECT * FROM settings") == []
    database.close()


def test_many_threads_share_one_connection(path):
    database = open_database(path)

    def work(name: int) -> None:
        for number in range(40):
            database.write("INSERT INTO settings VALUES (?, '1')", f"{name}.{number}")

    threads = [threading.Thread(target=work, args=(name,)) for name in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert database.row("SELECT count(*) FROM settings")[0] == 200
    database.close()


OPEN_AND_WRITE = """
import sys
from pathlib import Path
from prep.storage.database import open_database
sys.stdin.read(1)
database = open_database(Path(sys.argv[1]))
for number in range(50):
    database.write("INSERT INTO settings VALUES (?, '1')", f"{sys.argv[2]}.{number}")
database.close()
"""


@pytest.mark.parametrize("attempt", range(3))
def test_programs_that_open_a_new_file_at_once_all_succeed(path, attempt):
    """Each waits for a byte, so that they really begin together."""
    path.parent.mkdir()
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", OPEN_AND_WRITE, str(path), str(name)],
            stdin=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for name in range(3)
    ]
    for program in programs:
        program.stdin.write(b"g")
        program.stdin.flush()
    for program in programs:
        _, said = program.communicate(timeout=60)
        assert (program.returncode, said) == (0, b"")
    database = open_database(path)
    assert database.row("SELECT count(*) FROM settings")[0] == 150
    assert database.faults() == []
    database.close()


def test_reading_a_snapshot_does_not_keep_a_writer_waiting(path):
    reader, writer = open_database(path), open_database(path)
    with reader.snapshot():
        assert reader.rows("SELECT * FROM settings") == []
        writer.write("INSERT INTO settings VALUES ('a', '1')")
        assert reader.rows("SELECT * FROM settings") == []
    assert len(reader.rows("SELECT * FROM settings")) == 1
    reader.close()
    writer.close()
