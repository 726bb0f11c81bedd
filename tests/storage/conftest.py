"""The real storage over a real file."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from prep.storage.records import Records, open_records


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "home" / "history.db"


@pytest.fixture
def records(path: Path) -> Iterator[Records]:
    with open_records(path) as opened:
        yield opened
