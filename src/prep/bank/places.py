"""Where problems live: the pack that comes with prep, and those of other people.

Decision guarded here: a slug belongs to the first place that has it, our own pack first, so no
pack can quietly replace a problem that somebody has a history with.
"""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import prep
from prep.core.errors import PrepError

VARIABLE = "PREP_PACKS"
FOLDERS = {
    "coding": "coding",
    "ml_coding": "ml-coding",
    "stats": "drill",
    "concepts": "concept",
    "ml_design": "ml-design",
    "talk": "talk",
}
"""Folder of a pack -> kind of what lies in it."""


def own_pack() -> Path:
    """``problems`` inside the installed package, or beside ``src`` in a checkout.

    Raises PrepError when neither is there: the installation is broken.
    """
    package = Path(prep.__file__).resolve().parent
    for candidate in (package / "problems", package.parents[1] / "problems"):
        if candidate.is_dir():
            return candidate
    raise PrepError("The problem bank is missing.", "Install prep again; its problems were lost.")


def packs_of(environment: Mapping[str, str]) -> tuple[Path, ...]:
    """The folders named in PREP_PACKS, in order; empty parts are skipped."""
    parts = environment.get(VARIABLE, "").split(os.pathsep)
    return tuple(Path(part).expanduser() for part in parts if part.strip())


def is_pack(folder: Path) -> bool:
    """True if ``folder`` is a pack: it has at least one folder of a known kind."""
    return any((folder / name).is_dir() for name in FOLDERS)


@dataclass(frozen=True)
class PackList:
    """The packs that were added by hand, one folder a line in ``file``."""

    file: Path

    def read(self) -> tuple[Path, ...]:
        """The folders in the order they were added; none if there is no list yet."""
        if not self.file.exists():
            return ()
        lines = self.file.read_text(encoding="utf-8").splitlines()
        return tuple(Path(line) for line in lines if line.strip())

    def add(self, folder: Path) -> Path:
        """Remember ``folder``; raises PrepError if it is no pack."""
        resolved = self.check(folder)
        known = self.read()
        if resolved not in known:
            self._write((*known, resolved))
        return resolved

    def check(self, folder: Path) -> Path:
        """The absolute path of a folder that can be added; raises PrepError if it cannot."""
        resolved = folder.expanduser().resolve()
        if not resolved.is_dir():
            raise PrepError(f"{folder} is not a folder.", "Give the folder that holds the pack.")
        if not is_pack(resolved):
            raise PrepError(
                f"{folder} is not a pack: it has none of the folders {', '.join(FOLDERS)}.",
                "A pack has the shape of prep's own problems folder.",
            )
        return resolved

    def remove(self, folder: Path) -> Path:
        """Forget ``folder`` (its files stay); raises PrepError if it was never added."""
        resolved = folder.expanduser().resolve()
        known = self.read()
        if resolved not in known:
            raise PrepError(f"{folder} was not added.", "prep pack list shows what was.")
        self._write(tuple(path for path in known if path != resolved))
        return resolved

    def _write(self, folders: Iterable[Path]) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        draft = self.file.with_suffix(".new")
        draft.write_text("".join(f"{folder}\n" for folder in folders), encoding="utf-8")
        draft.replace(self.file)
