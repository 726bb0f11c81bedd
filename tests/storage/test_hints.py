"""Hints that were shown."""

from datetime import timedelta

from fakes import NOON


def test_hints_are_listed_once_and_in_order(records):
    records.hints.add("two-sum", 2, NOON, None)
    records.hints.add("two-sum", 1, NOON, "session-1")
    records.hints.add("two-sum", 1, NOON + timedelta(days=9), "session-2")
    assert records.hints.shown("two-sum") == [1, 2]
    assert records.hints.shown("lru-cache") == []
