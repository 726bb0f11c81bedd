"""History, reviews, solutions, drills and a report as files; and our own files back in.

The decisions guarded here: a file that exists is never overwritten; what could not be written whole
is not left behind; and an import adds only what is missing, whole or not at all.
"""

import csv
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TextIO, TypeVar

from prep.core.attempt import Attempt
from prep.core.drill_answer import DrillAnswer
from prep.core.errors import PrepError
from prep.core.review import Review
from prep.practice.exporting_history import COLUMNS as HISTORY_COLUMNS
from prep.practice.exporting_history import read_history, write_history
from prep.practice.exporting_reviews import COLUMNS as REVIEW_COLUMNS
from prep.practice.exporting_reviews import counted_reviews, read_reviews, write_reviews
from prep.practice.learning import Learning
from prep.practice.learning_cards import Record

_NAMES = {
    "jsonl": "prep-history.jsonl",
    "csv": "prep-history.csv",
    "fsrs": "prep-reviews.csv",
    "report": "prep-report.html",
    "solutions": "prep-solutions",
    "anki": "prep-drills.apkg",
}

NOUNS = {
    "jsonl": "record",
    "csv": "line",
    "fsrs": "rating",
    "report": "page",
    "solutions": "solution",
    "anki": "note",
}
"""Every format, and what it is counted in."""

_PAGE = 10_000
Found = TypeVar("Found")


def name_of(format: str) -> str:
    """The name an export gets when none is given."""
    return _NAMES[format]


@dataclass(frozen=True)
class Exporting:
    """Write one format to a path, or take a file back in."""

    learning: Learning

    def write(self, format: str, path: Path) -> int:
        """Write ``format`` (a key of `NOUNS`) to ``path``; how many of its nouns.

        Raises PrepError when the path exists (but for a folder of solutions) or cannot be written.
        """
        stores = self.learning.stores
        ways: dict[str, Callable[[Path], int]] = {
            "jsonl": stores.archive.export,
            "csv": self._csv,
            "fsrs": self._fsrs,
            "report": self._report,
            "solutions": self._solutions,
            "anki": self._anki,
        }
        return ways[format](path)

    def take(self, path: Path) -> int:
        """Take in one of our own exports (jsonl, csv or fsrs); how many records were new."""
        header = _first_line(path)
        if header == ",".join(HISTORY_COLUMNS):
            return self._take_rows(path, read_history, self._add_evidence)
        if header == ",".join(REVIEW_COLUMNS):
            return self._take_rows(path, read_reviews, self._review_adder())
        return self.learning.stores.archive.restore(path)

    # Out ------------------------------------------------------------------------------------

    def _csv(self, path: Path) -> int:
        evidence = (one for one in self._log() if not isinstance(one, Review))
        with _new_file(path) as file:
            return write_history(evidence, file)

    def _fsrs(self, path: Path) -> int:
        with _new_file(path) as file:
            return write_reviews(counted_reviews(self._log(), self.learning.zone), file)

    def _report(self, path: Path) -> int:
        from prep.practice.exporting_report import report

        page = report(self.learning)
        with _new_file(path) as file:
            file.write(page)
        return 1

    def _solutions(self, path: Path) -> int:
        from prep.practice.exporting_solutions import solutions_of, write_solutions

        solutions = solutions_of(self.learning.bank.catalogue(), self.learning.stores)
        return write_solutions(solutions, path)

    def _anki(self, path: Path) -> int:
        from prep.practice.exporting_anki import write_deck

        bank = self.learning.bank
        drills = (bank.drill(row.slug) for row in bank.catalogue() if row.kind == "drill")
        titles = {topic.id: topic.title for topic in bank.topics()}
        with _new_file(path):
            return write_deck(drills, titles, path)

    def _log(self) -> Iterator[Record]:
        position = 0
        while page := self.learning.stores.evidence(position, _PAGE):
            for position, record in page:  # noqa: B007 - the last one is where to read on
                yield record

    # In -------------------------------------------------------------------------------------

    def _take_rows(
        self,
        path: Path,
        read: Callable[[TextIO], Iterator[Found]],
        add: Callable[[Found], bool],
    ) -> int:
        try:
            with path.open(newline="", encoding="utf-8") as file, self.learning.stores.together():
                return sum(add(record) for record in read(file))
        except (ValueError, csv.Error) as error:
            raise PrepError(
                f"{path}, {error}; nothing was taken in.", "Export again, or mend it."
            ) from error

    def _add_evidence(self, record: Attempt | DrillAnswer) -> bool:
        """True if the record was new; a session that is not known here is left out."""
        stores = self.learning.stores
        known = record.session_id is None or stores.sessions.get(record.session_id) is not None
        kept = record if known else replace(record, session_id=None)
        if isinstance(kept, Attempt):
            if stores.attempts.get(kept.id) is not None:
                return False
            stores.attempts.add(kept)
        else:
            if stores.answers.get(kept.id) is not None:
                return False
            stores.answers.add(kept)
        return True

    def _review_adder(self) -> Callable[[Review], bool]:
        """Adds a rating unless it, or what it was proposed for, is here already."""
        stores = self.learning.stores
        known = {review.id for review in stores.reviews.all()}

        def add(review: Review) -> bool:
            rated = stores.attempts.get(review.id) or stores.answers.get(review.id)
            if review.id in known or rated is not None:
                return False
            known.add(review.id)
            stores.reviews.add(review)
            return True

        return add


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8") as file:
            return file.readline().rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise PrepError(f"{path} cannot be read: {error}.") from error


@contextmanager
def _new_file(path: Path) -> Iterator[TextIO]:
    """A file that was not there; it is gone again if anything fails."""
    if not path.parent.is_dir():
        raise PrepError(f"There is no folder {path.parent}.", "Make it first.")
    try:
        file = path.open("x", encoding="utf-8", newline="")
    except FileExistsError:
        raise PrepError(f"{path} exists already.", "Choose another name.") from None
    except OSError as error:
        raise PrepError(f"{path} cannot be written: {error.strerror}.") from error
    try:
        with file:
            yield file
    except BaseException as error:
        path.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise PrepError(f"{path} cannot be written: {error.strerror}.") from error
        raise
