"""A light list of everything in a pack, quick enough to make at every start.

Reading ten thousand packages takes seconds, so what is listed is kept in one index file, and a
row is read again only if the file it came from has another time or size. Decision guarded here:
the index is never trusted for more than speed; a lost or damaged one is simply made again.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from math import ceil
from pathlib import Path
from typing import Any

import msgspec

from prep.bank.places import FOLDERS
from prep.core.errors import PrepError

FORMAT = 2
Stamp = tuple[int, int]
"""Time of the last change in nanoseconds, size in bytes."""


@dataclass(frozen=True, slots=True)
class Entry:
    """What a list shows of one item. ``source`` is its file, relative to the pack."""

    slug: str
    title: str
    kind: str
    difficulty: int
    minutes: int
    topics: tuple[str, ...]
    source: str
    leetcode: int | None = None
    leetcode_title: str = ""


@dataclass(frozen=True)
class Catalogue:
    """The entries of one pack, by kind and slug, and what could not be read."""

    pack: Path
    entries: tuple[Entry, ...]
    faults: tuple[PrepError, ...] = ()

    def folder(self, entry: Entry) -> Path:
        """The package of an entry that has one."""
        return self.pack / Path(entry.source).parent


class _Index(msgspec.Struct):
    format: int
    stamps: dict[str, Stamp]
    entries: tuple[Entry, ...]


def read_catalogue(pack: Path, cache: Path | None) -> Catalogue:
    """Everything in ``pack``; ``cache`` is the folder of the index, None to do without."""
    path = cache / f"catalogue-{_name_of(pack)}.json" if cache else None
    old = _load(path) if path else _empty()
    stamps = dict(_stamps(pack))
    if stamps == old.stamps:
        return Catalogue(pack, old.entries)
    changed = [source for source, stamp in stamps.items() if old.stamps.get(source) != stamp]
    entries, faults = _read(pack, changed)
    kept = [entry for entry in old.entries if old.stamps[entry.source] == stamps.get(entry.source)]
    ordered = tuple(sorted([*kept, *entries], key=lambda entry: (entry.kind, entry.slug)))
    if path and not faults:
        _save(path, _Index(FORMAT, stamps, ordered))
    return Catalogue(pack, ordered, faults)


def _stamps(pack: Path) -> Iterator[tuple[str, Stamp]]:
    """The file behind every entry, and its stamp; files that vanish meanwhile are left out."""
    for folder, kind in FOLDERS.items():
        reader = _READERS.get(kind)
        if reader is None:
            continue
        for name in _names(pack / folder):
            if not reader.file.startswith("."):
                source = f"{folder}/{name}/{reader.file}"
            elif name.endswith(reader.file):
                source = f"{folder}/{name}"
            else:
                continue
            try:
                status = os.stat(f"{pack}/{source}")
            except (FileNotFoundError, NotADirectoryError):
                continue
            yield source, (status.st_mtime_ns, status.st_size)


def _names(folder: Path) -> list[str]:
    try:
        return sorted(name for name in os.listdir(folder) if not name.startswith((".", "_")))
    except FileNotFoundError:
        return []


def _read(pack: Path, sources: Iterable[str]) -> tuple[list[Entry], tuple[PrepError, ...]]:
    entries: list[Entry] = []
    faults: list[PrepError] = []
    for source in sources:
        kind = FOLDERS[source.partition("/")[0]]
        try:
            entries += _READERS[kind].read(pack, source)
        except PrepError as error:
            faults.append(error)
    return entries, tuple(faults)


def _read_package(pack: Path, source: str) -> list[Entry]:
    from prep.bank.package import read_table

    folder = (pack / source).parent
    table = read_table(folder)
    return [
        Entry(
            slug=folder.name,
            title=table.title,
            kind=folder.parent.name.replace("_", "-"),
            difficulty=table.difficulty,
            minutes=table.minutes,
            topics=tuple(table.topics),
            source=source,
            leetcode=table.leetcode,
            leetcode_title=table.leetcode_title,
        )
    ]


def _read_drills(pack: Path, source: str) -> list[Entry]:
    from prep.drills.source import load_drills

    return [
        Entry(
            slug=drill.id,
            title=drill.title,
            kind="drill",
            difficulty=drill.difficulty,
            minutes=max(1, round(drill.target_seconds(drill.levels[0]) / 60)),
            topics=tuple(drill.topics),
            source=source,
        )
        for drill in load_drills(pack / source)
    ]


def _read_concepts(pack: Path, source: str) -> list[Entry]:
    from prep.bank.concepts import load_concepts

    return [
        Entry(
            slug=one.id,
            title=one.title,
            kind="concept",
            difficulty=one.level,
            minutes=ceil(2 * one.seconds / 60),  # to answer, then to read and tick as long
            topics=one.topics,
            source=source,
        )
        for one in load_concepts(pack / source)
    ]


def _read_prompt(pack: Path, source: str) -> list[Entry]:
    from prep.bank.prompts import read_rubric

    folder = (pack / source).parent
    table = read_rubric(folder)
    return [
        Entry(
            slug=folder.name,
            title=table.title,
            kind=folder.parent.name.replace("_", "-"),
            difficulty=table.difficulty,
            minutes=max(1, round(sum(table.minutes.values()))),
            topics=tuple(table.topics),
            source=source,
        )
    ]


@dataclass(frozen=True)
class _Reader:
    """``file`` is what makes a folder a package, or the suffix of files that count alone."""

    file: str
    read: Callable[[Path, str], list[Entry]]


_READERS = {
    "coding": _Reader("problem.toml", _read_package),
    "ml-coding": _Reader("problem.toml", _read_package),
    "drill": _Reader(".py", _read_drills),
    "concept": _Reader(".toml", _read_concepts),
    "ml-design": _Reader("rubric.toml", _read_prompt),
    "talk": _Reader("rubric.toml", _read_prompt),
}


def _name_of(pack: Path) -> str:
    return blake2b(str(pack.resolve()).encode(), digest_size=8).hexdigest()


def _empty() -> _Index:
    return _Index(FORMAT, {}, ())


def _load(path: Path) -> _Index:
    try:
        index: Any = msgspec.json.decode(path.read_bytes(), type=_Index)
    except (OSError, ValueError):
        return _empty()
    return index if index.format == FORMAT else _empty()


def _save(path: Path, index: _Index) -> None:
    """Write the index whole or not at all; a cache that cannot be written is no error."""
    draft = path.with_suffix(f".{os.getpid()}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_bytes(msgspec.json.encode(index))
        draft.replace(path)
    except OSError:
        with suppress(OSError):
            draft.unlink()
