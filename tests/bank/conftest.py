"""A sound package in a folder of its own, to be damaged at will."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from small_package import BANK, copy_two_sum


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """A pack with one problem, one file of drills, topics and tracks."""
    folder = tmp_path / "pack"
    copy_two_sum(folder)
    (folder / "stats").mkdir()
    shutil.copy(BANK / "stats" / "probability_dice.py", folder / "stats")
    for name in ("topics.toml", "tracks.toml"):
        shutil.copy(BANK / name, folder / name)
    return folder


@pytest.fixture
def package(pack: Path) -> Path:
    return pack / "coding" / "two-sum"


@pytest.fixture
def change(package: Path) -> Callable[[str, str, str], None]:
    """Replace a text in a file of the package; it must be there."""

    def replace(name: str, old: str, new: str) -> None:
        path = package / name
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    return replace
