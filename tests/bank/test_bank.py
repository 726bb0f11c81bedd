"""Every pack at once: slugs, suggestions, and who owns a name."""

import shutil

import pytest

from prep.bank.bank import Bank
from prep.core.errors import PrepError


@pytest.fixture
def bank(pack, tmp_path):
    return Bank((pack,), tmp_path)


def test_a_problem_by_its_slug_however_it_is_typed(bank):
    assert bank.problem("two-sum").title == "Two parcels on one scale"
    assert bank.problem("Two_Sum").slug == "two-sum"


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("tow-sum", "Did you mean 'two-sum'?"),
        ("1", "'1' is 'two-sum' here."),
        ("Two Sum", "Did you mean 'two-sum'?"),
        ("two parcels on one scale", "'two parcels on one scale' is 'two-sum' here."),
        ("xyzzy", "prep list shows them all."),
    ],
)
def test_an_unknown_slug_is_met_with_help(bank, typed, hint):
    with pytest.raises(PrepError, match="There is no item called") as caught:
        bank.problem(typed)
    assert caught.value.hint == hint


def test_a_drill_is_no_problem(bank):
    with pytest.raises(PrepError, match="'dice-sum-tail' is a drill"):
        bank.problem("dice-sum-tail")
    assert bank.entry("dice-sum-tail").kind == "drill"
    assert bank.source("dice-sum-tail").name == "probability_dice.py"


def test_a_broken_package_says_how_it_is_broken(bank, change):
    change("problem.toml", "format = 1", "format = 7")
    with pytest.raises(PrepError, match="format must be 1"):
        bank.problem("two-sum")


def test_the_first_pack_keeps_a_slug(pack, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(pack, other)
    toml = other / "coding" / "two-sum" / "problem.toml"
    toml.write_text(toml.read_text().replace("Two parcels", "Seven parcels"))
    shutil.copytree(other / "coding" / "two-sum", other / "coding" / "seven-sum")
    bank = Bank((pack, other))
    assert bank.problem("two-sum").title == "Two parcels on one scale"
    assert bank.problem("seven-sum").title == "Seven parcels on one scale"
    assert {entry.slug for entry in bank.hidden} >= {"two-sum", "dice-sum-tail"}


def test_a_pack_that_has_gone_is_empty(pack, tmp_path):
    bank = Bank((pack, tmp_path / "gone"))
    assert bank.problem("two-sum").slug == "two-sum"
    assert bank.faults == ()


def test_topics_and_tracks_are_those_of_the_first_pack(bank):
    assert len(bank.topics()) == 149
    assert {track.id for track in bank.tracks} >= {"qr-sig"}
