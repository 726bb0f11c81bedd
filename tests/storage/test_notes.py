"""Notes, one per problem."""

from fakes import NOON


def test_a_note_is_replaced_and_removed(records):
    assert records.notes.get("two-sum") == ""
    records.notes.write("two-sum", "ask before you remember", NOON)
    records.notes.write("two-sum", "ask first", NOON)
    assert records.notes.get("two-sum") == "ask first"
    records.notes.write("two-sum", "", NOON)
    assert records.notes.get("two-sum") == ""
