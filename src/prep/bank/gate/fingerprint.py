"""What a result depends on, as a hash: an unchanged package under unchanged checks costs nothing.

Decision guarded here: only passes are remembered. A failure is looked at again, so a fault that
came from a busy machine does not stay.
"""

import hashlib
import os
import sys
from collections.abc import Collection, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import msgspec

import prep
from prep.bank.gate.report import Outcome, PackageReport

ROOMS = ("bank", "core", "judge")
"""The code whose change may change a result."""

_PASSING = ("__pycache__", ".hypothesis", ".pytest_cache")


def package_files(folder: Path) -> dict[str, bytes]:
    """Every file of a package by its path inside it; what tools leave behind is not part of it."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not set(path.relative_to(folder).parts) & set(_PASSING)
    }


def code_fingerprint(leaves: Collection[str]) -> str:
    """The hash of our own code, the topics and the Python that runs it."""
    root = Path(prep.__file__).parent
    sources = sorted(path for room in ROOMS for path in (root / room).rglob("*.py"))
    parts = [(str(path.relative_to(root)), path.read_bytes()) for path in sources]
    extra = [("python", sys.version.encode()), ("topics", "\n".join(sorted(leaves)).encode())]
    return _hash([*parts, *extra])


def _hash(parts: Iterable[tuple[str, bytes]]) -> str:
    digest = hashlib.sha256()
    for name, body in parts:
        digest.update(f"{len(name)} {name} {len(body)} ".encode())
        digest.update(body)
    return digest.hexdigest()


@dataclass(frozen=True)
class Passes:
    """Remembered passes, one small file each in ``folder``; ``code`` is `code_fingerprint`."""

    folder: Path
    code: str

    def find(self, package: Path, files: dict[str, bytes], quick: bool) -> PackageReport | None:
        """The pass of exactly these files; a full one counts for a quick check too."""
        names = [self._name(package, files, False)]
        if quick:
            names.append(self._name(package, files, True))
        for name in names:
            try:
                found = msgspec.json.decode((self.folder / name).read_bytes(), type=PackageReport)
            except (OSError, ValueError):
                continue
            return replace(found, cached=True)
        return None

    def keep(
        self, package: Path, files: dict[str, bytes], quick: bool, report: PackageReport
    ) -> None:
        """Remember a pass, if that can be written down; a failure is looked at again next time."""
        if report.outcome is not Outcome.PASSED:
            return
        path = self.folder / self._name(package, files, quick)
        draft = path.with_suffix(f".{os.getpid()}.new")
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(msgspec.json.encode(report))
            draft.replace(path)

    def _name(self, package: Path, files: dict[str, bytes], quick: bool) -> str:
        place = f"{package.parent.name}/{package.name}".encode()
        mode = b"quick" if quick else b"full"
        extra = [("code", self.code.encode()), ("place", place), ("mode", mode)]
        return f"{_hash([*sorted(files.items()), *extra])}.json"
