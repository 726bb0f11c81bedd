"""Where a solution's text comes from: a file, standard input, or the workspace."""

import sys
from pathlib import Path

from prep.cli.rooms import Rooms
from prep.core.errors import PrepError

STDIN = "-"


def read_source(name: str) -> str:
    """The text of a file, or of standard input for ``-``.

    Raises PrepError when there is none, or it is a folder, empty, or not UTF-8.
    """
    try:
        text = _bytes_of(name).decode("utf-8-sig")
    except FileNotFoundError:
        raise PrepError(f"There is no file {name}.", "Check the path.") from None
    except IsADirectoryError:
        raise PrepError(f"{name} is a folder, not a file.", "Give the file in it.") from None
    except UnicodeDecodeError:
        raise PrepError(f"{name} is not UTF-8 text.", "Save it as UTF-8.") from None
    except OSError as error:
        raise PrepError(f"{name} cannot be read: {error.strerror}.", "Check it.") from None
    if not text.strip():
        raise PrepError(f"{_shown(name)} is empty.", "Write a solution first.")
    return text


def _bytes_of(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == STDIN else Path(name).read_bytes()


def _shown(name: str) -> str:
    return "Standard input" if name == STDIN else name


def named_or_workspace(rooms: Rooms, slug: str, names: list[str]) -> list[str]:
    """The files that were named, or else the problem's file in the workspace."""
    if names:
        return names
    path = rooms.services.workspace.path(slug)
    if not path.exists():
        raise PrepError(
            f"There is no solution of {slug} in the workspace.",
            f"prep start {slug} writes one, or name a file: prep submit {slug} FILE",
        )
    return [str(path)]
