"""From the paths of a command to what is to be checked, by kind.

Decision guarded here: a folder that nothing knows how to check is an error, never skipped, so
content of a new kind cannot slip in unproved.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from prep.bank.places import FOLDERS, is_pack
from prep.bank.suggestions import did_you_mean
from prep.core.errors import PrepError

PACKAGES = ("coding", "ml_coding")
PROMPTS = ("ml_design", "talk")
FILES = {"stats": ".py", "concepts": ".toml"}
"""Folders whose content is files, with their suffix."""

_IGNORED = (".", "_")


@dataclass(frozen=True)
class Targets:
    """Problem packages, files of drills, files of concept questions, folders of prompts."""

    packages: tuple[Path, ...]
    drills: tuple[Path, ...]
    concepts: tuple[Path, ...]
    prompts: tuple[Path, ...]

    def __bool__(self) -> bool:
        return bool(self.packages or self.drills or self.concepts or self.prompts)


def find_targets(paths: Sequence[Path]) -> Targets:
    """What lies at ``paths``: packages, folders of them, drill files, whole packs.

    Raises PrepError for a path that is not there or holds nothing that can be checked.
    """
    found = [target for path in paths for target in _below(path.resolve())]
    unique = tuple(dict.fromkeys(found))

    def within(*folders: str) -> tuple[Path, ...]:
        return tuple(path for path in unique if path.parent.name in folders)

    return Targets(
        packages=within(*PACKAGES),
        drills=within("stats"),
        concepts=within("concepts"),
        prompts=within(*PROMPTS),
    )


def _below(path: Path) -> Iterator[Path]:
    if not path.exists():
        near = path.parent.iterdir() if path.parent.is_dir() else ()
        hint = did_you_mean(path.name, [other.name for other in near])
        raise PrepError(
            f"There is nothing at {path.name}.", hint or "prep list shows what there is."
        )
    if _is_target(path):
        yield path
    elif path.name in FOLDERS and path.is_dir():
        yield from _of_kind(path)
    elif path.is_dir() and is_pack(path):
        yield from _of_pack(path)
    else:
        raise PrepError(
            f"{path.name} is neither a problem package nor a folder of them.",
            f"Packages lie in {' or '.join((*PACKAGES, *PROMPTS))}; files in {' or '.join(FILES)}.",
        )


def _is_target(path: Path) -> bool:
    """A package, a prompt, or a file of drills or questions, by the folder it lies in."""
    home = path.parent.name
    if home in FILES:
        return path.suffix == FILES[home]
    return home in (*PACKAGES, *PROMPTS) and path.is_dir()


def _of_pack(pack: Path) -> Iterator[Path]:
    for folder in _visible(pack):
        if folder.is_dir():
            yield from _of_kind(folder)


def _of_kind(folder: Path) -> Iterator[Path]:
    inside = _visible(folder)
    if folder.name in FOLDERS:
        yield from filter(_is_target, inside)
    elif inside:
        hint = did_you_mean(folder.name, FOLDERS)
        raise PrepError(f"Nothing here knows how to check the folder '{folder.name}'.", hint)


def _visible(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if not path.name.startswith(_IGNORED))
