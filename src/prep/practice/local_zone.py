"""The time zone a person lives in, for the questions that are asked in local days.

Guards one decision: a zone with its rules, not today's offset. With an offset alone, last winter's
evenings would move to another day in summer.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

_SYSTEM = Path("/etc/localtime")
_FOLDER = "zoneinfo/"


def local_zone(environment: Mapping[str, str], system: Path = _SYSTEM) -> tzinfo:
    """The zone of ``TZ``, else that of the system, else the offset of this moment."""
    try:
        named = environment.get("TZ", "").lstrip(":")
        if named:
            return ZoneInfo(named)
        with system.open("rb") as file:
            return ZoneInfo.from_file(file, key=_name(system))
    except (OSError, ValueError, KeyError):  # no such zone, no such file, or an unreadable one
        return datetime.now().astimezone().tzinfo or UTC


def _name(system: Path) -> str:
    """``Europe/Berlin`` where the file is a link to a zone of that name."""
    target = system.resolve().as_posix()
    return target.partition(_FOLDER)[2] or "local"
