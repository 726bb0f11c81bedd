"""An unknown name is met with the nearest ones."""

from hypothesis import given
from hypothesis import strategies as st

from prep.bank.suggestions import did_you_mean, nearest

NAMES = ["two-sum", "three-sum", "reverse-list", "lru-cache"]


def test_a_slip_of_the_fingers():
    assert nearest("tow-sum", NAMES)[0] == "two-sum"
    assert nearest("lru_cache", NAMES) == ["lru-cache"]
    assert nearest("Two-Sum", NAMES)[0] == "two-sum"


def test_a_name_cut_short():
    assert nearest("reverse", NAMES) == ["reverse-list"]


def test_words_of_a_suggestion():
    assert did_you_mean("xyzzy", NAMES) == ""
    assert did_you_mean("reverse", NAMES) == "Did you mean 'reverse-list'?"
    assert did_you_mean("e-sum", NAMES) == "Did you mean 'three-sum' or 'two-sum'?"


@given(st.text(), st.lists(st.text()))
def test_only_known_names_are_suggested(name, known):
    found = nearest(name, known)
    assert set(found) <= set(known)
    assert len(found) == len(set(found)) <= 3
