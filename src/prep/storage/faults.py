"""What SQLite complains about, in words that help. The only place that reads its messages.

The decision guarded here: trouble of the machine (a full disk, a folder that cannot be written, a
damaged file) becomes a PrepError; a broken rule of the schema is our bug and keeps its traceback.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from prep.core.errors import PrepError

_ADVICE = {
    "is full": (
        "The disk is full; nothing was changed in the history {path}.",
        "Free some space and do the last step again.",
    ),
    "disk i/o": (
        "The history {path} could not be written (disk error, quota or size limit).",
        "What was stored before is safe. Check the space and health of the disk.",
    ),
    "readonly": (
        "The history {path} cannot be written.",
        "Make it writable, or set PREP_HOME to a folder that is.",
    ),
    "unable to open": (
        "The history {path} cannot be opened or created.",
        "Check that its folder can be written, or set PREP_HOME to one that can.",
    ),
    "not a database": (
        "{path} is not a prep history, or it is damaged.",
        "Move it away and put a backup in its place; prep starts a new one if there is none.",
    ),
    "malformed": (
        "The history {path} is damaged.",
        "Move it away and put a backup in its place; keep the damaged file, parts may be saved.",
    ),
    "locked": (
        "Another program holds the history {path}.",
        "Close the other program, then try again.",
    ),
    "locking protocol": (
        "The file system of {path} does not support locks.",
        "Set PREP_HOME to a folder on a local disk.",
    ),
}


def explained(error: sqlite3.Error, path: Path) -> PrepError | None:
    """The trouble in words, or None if it is a bug of ours."""
    said = str(error).lower()
    for sign, (message, hint) in _ADVICE.items():
        if sign in said:
            return PrepError(message.format(path=path), hint)
    return None


@contextmanager
def explaining(path: Path) -> Iterator[None]:
    """Let SQLite's troubles out as PrepError."""
    try:
        yield
    except sqlite3.Error as error:
        told = explained(error, path)
        if told is None:
            raise
        raise told from error
