"""The real command in a process of its own, with all its state in a folder that goes away."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from small_package import BANK, copy_two_sum

TWO_SUM = BANK / "coding" / "two-sum"


@dataclass(frozen=True)
class Done:
    """A command that has ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[Any]:
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def error(self) -> dict[str, str]:
        return dict(json.loads(self.out.splitlines()[-1])["error"])


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PREP_")}
    if os.environ.get("PREP_REQUIRE_CONFINED"):
        kept["PREP_REQUIRE_CONFINED"] = os.environ["PREP_REQUIRE_CONFINED"]
    return {**kept, "PREP_HOME": str(tmp_path / "home")}


@pytest.fixture
def prep(environment: dict[str, str], tmp_path: Path) -> Callable[..., Done]:
    """Run ``prep ARGUMENTS``; ``text`` is its standard input."""

    def run(*arguments: object, text: str = "", **extra: str) -> Done:
        done = subprocess.run(
            [sys.executable, "-m", "prep", *map(str, arguments)],
            input=text.encode(),
            capture_output=True,
            env={**environment, **extra},
            cwd=tmp_path,
            timeout=120,
            check=False,
        )
        return Done(done.returncode, done.stdout.decode(), done.stderr.decode())

    return run


@pytest.fixture
def solution(tmp_path: Path) -> Callable[[str], Path]:
    """A file of two-sum by its stem, copied to where the person works."""

    def copy(stem: str) -> Path:
        (source,) = (path for path in TWO_SUM.rglob("*.py") if path.stem == stem)
        return Path(shutil.copy(source, tmp_path / source.name))

    return copy


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of a sound package, in a pack of its own."""
    folder = copy_two_sum(tmp_path / "mine")
    shutil.copy(BANK / "topics.toml", folder.parents[1])
    return folder
