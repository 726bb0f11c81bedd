"""What commands print: JSON for scripts, aligned text for people, errors in two lines."""

import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

from prep.core.errors import PrepError


def print_json(value: Any) -> None:
    """One JSON value on one line of stdout, at once."""
    print(json.dumps(value, ensure_ascii=False), flush=True)


def print_error(error: PrepError, as_json: bool) -> None:
    """What happened and what to try: on stderr, and on stdout too for a script that asked."""
    print(f"prep: {error.message}", file=sys.stderr)
    if error.hint:
        print(f"      {error.hint}", file=sys.stderr)
    if as_json:
        print_json({"error": {"message": error.message, "hint": error.hint}})


def warn(text: str) -> None:
    """A remark that must not get into the data on stdout."""
    print(f"prep: {text}", file=sys.stderr)


def table(rows: Iterable[Sequence[str]]) -> list[str]:
    """Rows as aligned lines, two blanks between columns."""
    cells = [tuple(row) for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in cells
    ]


def indented(text: str, by: int = 4) -> str:
    """Every line of ``text`` moved to the right."""
    return "\n".join(f"{' ' * by}{line}".rstrip() for line in text.splitlines())
