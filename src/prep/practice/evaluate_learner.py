"""Judge the learner model on a CSV log of answers: `prep learner evaluate FILE.csv`.

The log may be larger than memory. It is read once to see whether it is in time order; if it is, it
is streamed, otherwise sorted outside memory first. Rows of equal time keep the order of the file.
"""

import csv
import heapq
import math
import pickle
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import IO

from prep.core.errors import PrepError
from prep.learner.evaluate import Report, Row, evaluate

_REQUIRED = ("user", "item", "correct")
_HINT = "Expected columns: user,item,topics,time,correct[,difficulty][,score]."
_RUN_ROWS = 200_000
_DAY_SECONDS = 86_400.0
_MILLISECONDS_FROM = 1e11
_TRUTH = {"true": 1.0, "false": 0.0, "yes": 1.0, "no": 0.0}

_Timed = tuple[float, int, Row]
"""A row with what it is sorted by: its day and its place in the file."""


def evaluate_file(path: Path, run_rows: int = _RUN_ROWS) -> Report:
    """Walk the log in time order and report the figures of the model and the baselines.

    ``run_rows`` rows are held in memory at once when the file must be sorted. Raises PrepError when
    the file is not such a log.
    """
    try:
        with ExitStack() as stack:
            return evaluate(_in_order(path, run_rows, stack))
    except FileNotFoundError as error:
        raise PrepError(f"{path} does not exist.", "Give the path of a CSV file.") from error
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise PrepError(f"{path} cannot be read: {error}.", _HINT) from error
    except ValueError as error:
        raise PrepError(f"{path}: {error}.", "At least one row must count.") from error


def report_table(report: Report) -> str:
    """The report as text: one line per model, best log loss first."""
    lines = [
        f"{report.rows:,} answers, each foretold from the earlier ones only",
        "",
        f"{'model':<12} {'AUC':>8} {'log loss':>9} {'RMSE':>8} {'ECE':>8} {'slope':>7}",
    ]
    for name, s in sorted(report.models.items(), key=lambda entry: entry[1].log_loss):
        lines.append(
            f"{name:<12} {_figure(s.auc, 8)} {_figure(s.log_loss, 9)} {_figure(s.rmse, 8)} "
            f"{_figure(s.ece, 8)} {_figure(s.slope, 7, 2)}"
        )
    return "\n".join(lines)


def _figure(value: float | None, width: int, digits: int = 4) -> str:
    return f"{value:>{width}.{digits}f}" if value is not None else f"{'-':>{width}}"


def _in_order(path: Path, run_rows: int, stack: ExitStack) -> Iterator[Row]:
    """The rows in time order; temporary files close with ``stack``."""
    timed = _timed_rows(path)
    if not _is_sorted(path):
        runs = []
        while run := sorted(islice(timed, run_rows), key=_place):
            runs.append(_stored(run, stack))
        timed = heapq.merge(*runs, key=_place)
    return (row for _, _, row in timed)


def _is_sorted(path: Path) -> bool:
    latest = -math.inf
    for day, _, _ in _timed_rows(path):
        if day < latest:
            return False
        latest = day
    return True


def _place(timed: _Timed) -> tuple[float, int]:
    return timed[0], timed[1]


def _stored(run: list[_Timed], stack: ExitStack) -> Iterator[_Timed]:
    """Put one sorted run on disk and read it back row by row."""
    file = stack.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - the stack closes it
    for timed in run:
        pickle.dump(timed, file, pickle.HIGHEST_PROTOCOL)
    file.seek(0)
    return _loaded(file, len(run))


def _loaded(file: IO[bytes], count: int) -> Iterator[_Timed]:
    for _ in range(count):
        yield pickle.load(file)


def _timed_rows(path: Path) -> Iterator[_Timed]:
    """Every row with its day; a row without a time stands with the row before it."""
    with path.open(newline="", encoding="utf-8-sig") as file:
        reader = csv.reader(file)
        row_of = _row_reader([name.strip().lower() for name in next(reader, [])], path)
        day = -math.inf
        for place, fields in enumerate(reader):
            if not fields:
                continue
            try:
                row = row_of(fields)
            except (ValueError, IndexError) as error:
                raise PrepError(f"{path}, line {reader.line_num}: {error}.", _HINT) from error
            day = day if row.day is None else row.day
            yield day, place, row


def _row_reader(header: list[str], path: Path) -> Callable[[list[str]], Row]:
    """A function from the fields of a line to a row; the header's names decide."""
    missing = [name for name in _REQUIRED if name not in header]
    if missing:
        raise PrepError(f"{path} has no column {missing[0]!r}.", _HINT)
    at = {name: place for place, name in enumerate(header)}

    def field(fields: list[str], name: str) -> str:
        return fields[at[name]].strip() if name in at else ""

    def row_of(fields: list[str]) -> Row:
        return Row(
            user=field(fields, "user"),
            item=field(fields, "item"),
            topics=_topics(field(fields, "topics")),
            day=_day(field(fields, "time")),
            correct=_correct(field(fields, "correct")),
            difficulty=_number(field(fields, "difficulty")),
            score=_truth(field(fields, "score") or "1") > 0,
        )

    return row_of


def _topics(text: str) -> tuple[str, ...]:
    return tuple(topic for part in text.split(";") if (topic := part.strip()))


def _number(text: str) -> float | None:
    """A finite number, or None for an empty field or one that says so (``nan``)."""
    value = float(text) if text else math.nan
    return value if math.isfinite(value) else None


def _correct(text: str) -> float:
    value = _truth(text)
    if not 0 <= value <= 1:
        raise ValueError(f"correct is {text!r}, not between 0 and 1")
    return value


def _truth(text: str) -> float:
    word = _TRUTH.get(text.lower())
    return float(text) if word is None else word


def _day(text: str) -> float | None:
    """Days since the epoch of seconds, milliseconds (from 1e11 on) or an ISO date and time."""
    if not text:
        return None
    try:
        seconds = float(text)
    except ValueError:
        moment = datetime.fromisoformat(text)
        seconds = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    if abs(seconds) >= _MILLISECONDS_FROM:
        seconds /= 1000
    if not math.isfinite(seconds):
        raise ValueError(f"time is {text!r}, not a moment")
    return seconds / _DAY_SECONDS
