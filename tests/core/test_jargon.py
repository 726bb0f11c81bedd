"""The word lists: no term twice, each with a plain wording that is no jargon itself."""

from collections import Counter

import pytest

from prep.core.jargon import JARGON, terms_of
from prep.core.speech import unexplained

ALL = [(name, plain) for terms in JARGON.values() for name, plain in terms.items()]


def test_no_term_stands_in_two_fields() -> None:
    counts = Counter(name.casefold() for name, _ in ALL)
    assert [name for name, times in counts.items() if times > 1] == []


@pytest.mark.parametrize(("name", "plain"), ALL, ids=[name for name, _ in ALL])
def test_a_plain_wording_is_plain_and_explains(name: str, plain: str) -> None:
    assert unexplained(plain, terms_of()) == ()
    assert unexplained(f"We use {name}. In our case {plain}.", {name: plain}) == ()
    assert [one.name for one in unexplained(f"We use {name} here.", {name: plain})] == [name]


def test_own_terms_win_over_the_lists() -> None:
    found = terms_of(["statistics"], own={"Posterior": "my words", "mesh": "a net"})
    assert found["Posterior"] == "my words"
    assert "posterior" not in found
    assert found["mesh"] == "a net"
    assert "embedding" not in found


def test_an_unknown_field_is_an_error() -> None:
    with pytest.raises(KeyError):
        terms_of(["alchemy"])
