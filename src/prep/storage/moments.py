"""Moments as whole microseconds since 1970 in UTC: exact, small, and in order as numbers."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)


def to_micros(moment: datetime) -> int:
    """An aware datetime as a number; a naive one is a bug and raises TypeError."""
    return (moment - _EPOCH) // _TICK


def from_micros(micros: int) -> datetime:
    """The aware UTC datetime of a number."""
    return _EPOCH + micros * _TICK


def maybe_micros(moment: datetime | None) -> int | None:
    """`to_micros` for what may be absent."""
    return None if moment is None else to_micros(moment)
