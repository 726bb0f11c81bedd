"""Marks are kept apart by name."""

from fakes import NOON


def test_marks_are_put_once_and_removed(records):
    records.marks.put("two-sum", "favourite", NOON)
    records.marks.put("two-sum", "favourite", NOON)
    records.marks.put("lru-cache", "solved_elsewhere", NOON)
    assert records.marks.of("favourite") == {"two-sum"}
    records.marks.remove("two-sum", "favourite")
    assert records.marks.of("favourite") == frozenset()
    assert records.marks.of("solved_elsewhere") == {"lru-cache"}
