"""What passes between a session's process and the one that serves the pages, as lines of JSON.

The decision guarded here: the serving process gets values to show and hands values back. It has no
way into the session, the history or the judge, so whatever a visitor makes of it costs the visit.

    to the pages     {"open": {host, port, watch, interviewer}}       once, the first line
                     {"view": {...}}  {"desk": {...}}  {"clock": "31:07 left"}
                     {"answer": {"number": 7, "refusal": null | "why not"}}
    to the session   {"port": 40123} or {"failed": "why"}             once
                     {"present": 2}                                   how many look on
                     {"sent": {"number": 7, "message": {...}}}        a note, a question, a tick
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

MOST_LINE = 4_000_000
"""Bytes of one line; a longer one is a mistake of ours."""


@dataclass(frozen=True)
class Address:
    """Where to listen: ``port`` 0 takes a free one. ``watch`` and ``interviewer`` are secrets."""

    host: str
    port: int
    watch: str
    interviewer: str


def line_of(name: str, value: Any) -> bytes:
    """One line."""
    return json.dumps({name: value}, ensure_ascii=True).encode() + b"\n"


def read_line(line: bytes) -> tuple[str, Any]:
    """The name and the value of a line; raises ValueError for what is none."""
    data = json.loads(line)
    if not isinstance(data, Mapping) or len(data) != 1:
        raise ValueError("not one name with its value")
    ((name, value),) = data.items()
    return str(name), value
