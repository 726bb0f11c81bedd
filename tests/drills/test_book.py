"""Drills are found by id and topic."""

import pytest

from prep.core.errors import PrepError
from prep.drills.book import DrillBook


def test_finding(all_heads, bent):
    book = DrillBook([all_heads, bent(id="all-tails", topics=("distributions",))])
    assert len(book) == 2
    assert book.find("all-heads") is all_heads
    assert [drill.id for drill in book.of_topic("distributions")] == ["all-heads", "all-tails"]
    assert [drill.id for drill in book.of_topic("probability")] == ["all-heads"]


def test_an_unknown_id_is_met_with_near_ones(all_heads):
    with pytest.raises(PrepError, match="no drill called 'al-heads'") as refusal:
        DrillBook([all_heads]).find("al-heads")
    assert "all-heads" in refusal.value.hint


def test_two_drills_of_one_id(all_heads):
    with pytest.raises(PrepError, match="Two drills"):
        DrillBook([all_heads, all_heads])
