"""Solution files that a person edits with an editor of their own.

The decision guarded here: no text of the person's is ever overwritten. A file that is there is
kept; starting again moves it aside first.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from prep.core.errors import PrepError
from prep.core.problem import Problem

_SIZE_CAP = 1_000_000


@dataclass(frozen=True)
class Workspace:
    """The folder of solution files, one per problem."""

    folder: Path

    def path(self, slug: str, folder: Path | None = None) -> Path:
        """Where the solution of a problem lives."""
        return (folder or self.folder) / f"{slug}.py"

    def start(self, problem: Problem, folder: Path | None = None, text: str | None = None) -> Path:
        """The file of a problem, made from ``text`` or the starter if there is none yet."""
        path = self.path(problem.slug, folder)
        if not path.exists():
            self._write(path, problem.starter if text is None else text)
        return path

    def restart(self, problem: Problem, folder: Path | None = None) -> tuple[Path, Path | None]:
        """The starter again, and where the old file went (None if there was nothing to keep)."""
        path = self.path(problem.slug, folder)
        if not path.exists():
            return self.start(problem, folder), None
        if self.read(path) == problem.starter:
            return path, None
        aside = _free_name(path)
        with _writing(path):
            path.rename(aside)
        self._write(path, problem.starter)
        return path, aside

    def read(self, path: Path) -> str:
        """The text of a solution file; raises PrepError if it is none."""
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            raise PrepError(f"There is no file {path}.", "prep start SLUG makes one.") from None
        except IsADirectoryError:
            raise PrepError(f"{path} is a folder.", "Give the file with the solution.") from None
        except OSError as error:
            raise PrepError(f"{path} cannot be read: {error.strerror}.") from error
        if len(data) > _SIZE_CAP:
            raise PrepError(f"{path} is too large for a solution.", "At most 1 MB is judged.")
        try:
            return data.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise PrepError(f"{path} is not UTF-8 text.", "Save it as UTF-8.") from None

    def _write(self, path: Path, text: str) -> None:
        with _writing(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8") as file:
                file.write(text)


@contextmanager
def _writing(path: Path) -> Iterator[None]:
    """Trouble with writing a file, in words."""
    try:
        yield
    except OSError as error:
        raise PrepError(
            f"{path} cannot be written: {error.strerror}.",
            "Choose another folder with --dir, or set PREP_HOME.",
        ) from error


def _free_name(path: Path) -> Path:
    names = (path.with_name(f"{path.stem}.bak{number}.py") for number in count(1))
    return next(name for name in names if not name.exists())
