"""Trouble of the machine: what is said, and that nothing is lost."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from prep.core.errors import PrepError
from prep.storage.database import open_database
from prep.storage.records import open_records

FILL = """
import resource, sys
from pathlib import Path
from prep.core.errors import PrepError
from prep.storage.records import open_records
records = open_records(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
kept = 0
try:
    for number in range(1000):
        records.settings.put(f"key{number}", "x" * 5000)
        kept += 1
except PrepError as error:
    print(kept)
    print(error.message)
    print(error.hint)
    print(len(records.settings.all()))
"""


def test_a_full_disk_is_said_and_loses_nothing(path):
    """A limit on the size of files stands for the full disk."""
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(path)], capture_output=True, text=True, timeout=60
    )
    assert done.stderr == ""
    kept, message, hint, still_there = done.stdout.splitlines()
    assert int(kept) > 10
    assert "history" in message
    assert "space" in hint
    assert still_there == kept
    with open_records(path) as records:
        assert len(records.settings.all()) == int(kept)
        assert records.faults() == []
        records.settings.put("after", 1)


COPY = """
import resource, sys
from pathlib import Path
from prep.core.errors import PrepError
from prep.storage.records import open_records
records = open_records(Path(sys.argv[1]))
for number in range(100):
    records.settings.put(f"key{number}", "x" * 5000)
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
try:
    getattr(records.archive, sys.argv[2])(Path(sys.argv[3]))
except PrepError as error:
    print(error.message)
"""


@pytest.mark.parametrize("write", ["backup", "export"])
def test_a_copy_that_does_not_fit_on_the_disk_is_not_left_half_written(path, tmp_path, write):
    target = tmp_path / "copy"
    done = subprocess.run(
        [sys.executable, "-c", COPY, str(path), write, str(target)],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stderr == ""
    assert str(target) in done.stdout
    assert "written" in done.stdout
    assert not target.exists()


READ_ONLY = """
import os, sys
from pathlib import Path
from prep.core.errors import PrepError
from prep.storage.records import open_records
if os.getuid() == 0:
    os.setuid(65534)
try:
    open_records(Path(sys.argv[1])).settings.put("a", 1)
except PrepError as error:
    print(error.message)
    print(error.hint)
"""


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    """Not below pytest's own folder, which only its owner may enter."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        yield folder
        folder.chmod(0o755)


@pytest.mark.parametrize("existing", [False, True])
def test_a_folder_that_cannot_be_written_is_said(read_only_folder, existing):
    """The program gives up being root, if it was: root may write everywhere."""
    path = read_only_folder / "history.db"
    if existing:
        open_database(path).close()
    before = path.read_bytes() if existing else None
    read_only_folder.chmod(0o555)
    done = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(path)], capture_output=True, text=True, timeout=60
    )
    assert done.stderr == ""
    message, hint = done.stdout.splitlines()
    assert str(path) in message
    assert "PREP_HOME" in hint
    assert (path.read_bytes() if existing else None) == before


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(PrepError, match="cannot be made"):
        open_database(tmp_path / "file" / "home" / "history.db")


def test_a_folder_in_place_of_the_file_is_said(path):
    path.mkdir(parents=True)
    with pytest.raises(PrepError, match="cannot be opened"):
        open_database(path)


def test_a_file_that_another_program_never_lets_go_is_said(path, monkeypatch):
    monkeypatch.setattr("prep.storage.database.PATIENCE_SECONDS", 0.05)
    holder, waiter = open_database(path), open_database(path)
    with holder.transaction(), pytest.raises(PrepError, match="Another program"):
        waiter.write("INSERT INTO settings VALUES ('a', '1')")
    holder.close()
    waiter.close()
