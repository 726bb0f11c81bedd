"""Texts about oneself, by name."""

from datetime import timedelta

from fakes import NOON

from prep.storage.records import open_records


def test_a_text_is_replaced_and_an_emptied_one_is_gone(records):
    assert records.own_texts.all() == {}
    records.own_texts.write("summary", "first", NOON)
    records.own_texts.write("summary", "second λ", NOON)
    records.own_texts.write("terms", "mesh", NOON)
    assert records.own_texts.all() == {"summary": "second λ", "terms": "mesh"}
    records.own_texts.write("terms", "", NOON)
    assert records.own_texts.all() == {"summary": "second λ"}


def test_a_restore_brings_back_neither_an_older_text_nor_one_that_was_emptied(records, tmp_path):
    records.own_texts.write("summary", "old", NOON)
    records.own_texts.write("terms", "old", NOON)
    records.archive.export(tmp_path / "all.jsonl")
    with open_records(tmp_path / "other.db") as other:
        other.own_texts.write("summary", "newer", NOON + timedelta(hours=1))
        other.own_texts.write("terms", "", NOON + timedelta(hours=1))
        other.archive.restore(tmp_path / "all.jsonl")
        assert other.own_texts.all() == {"summary": "newer"}
