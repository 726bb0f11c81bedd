"""The person's own editor: which one it is, and noticing that it saved.

Guards two decisions. A terminal editor takes the screen and is read when it ends; a windowed one
is watched, every 250 ms, by time, size and inode (no watcher library is worth its weight). A
save counts once it was the same twice and is not empty: editors write in several steps.
"""

import os
import shlex
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

POLL_SECONDS = 0.25
_WINDOWED = frozenset(
    "atom code codium cursor emacsclient gedit gnome-text-editor gvim idea kate mate mvim "
    "notepad notepad++ pycharm subl vscodium xed zed zeditor".split()
)
_FALLBACKS = ("nano", "vim", "vi", "micro", "emacs")
_Signature = tuple[int, int, int]


@dataclass(frozen=True)
class ExternalEditor:
    """A command to which a path is added, and whether it needs the terminal for itself."""

    command: tuple[str, ...]
    takes_terminal: bool


def find_editor(environ: Mapping[str, str]) -> ExternalEditor | None:
    """``$VISUAL``, else ``$EDITOR``, else a well-known one; None when there is none."""
    wanted = environ.get("VISUAL") or environ.get("EDITOR")
    if wanted:
        command = tuple(shlex.split(wanted))
    else:
        known = next((name for name in _FALLBACKS if shutil.which(name)), None)
        command = (known,) if known else ()
    if not command or shutil.which(command[0]) is None:
        return None
    terminal_emacs = {"-t", "-nw", "--tty"} & set(command)
    windowed = Path(command[0]).name in _WINDOWED and not terminal_emacs
    return ExternalEditor(command, not windowed)


@dataclass
class WatchedFile:
    """A file that another program may save at any time."""

    path: Path
    text: str
    _seen: _Signature | None = field(default=None, init=False)
    _read: _Signature | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self.path.write_text(self.text, encoding="utf-8")
        self._read = self._signature()

    def _signature(self) -> _Signature | None:
        try:
            status = os.stat(self.path)
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino

    def poll(self) -> str | None:
        """The new text if a save has settled since the last call, else None."""
        signature = self._signature()
        settled = signature is not None and signature == self._seen
        self._seen = signature
        if not settled or signature == self._read:
            return None
        self._read = signature
        return self.read()

    def read(self) -> str | None:
        """The file's text if it is another one than before, is not empty and is UTF-8."""
        try:
            text = self.path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            return None
        if not text.strip() or text == self.text:
            return None
        self.text = text
        return text
