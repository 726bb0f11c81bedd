"""What may come from outside: little, plain, and read in one place."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.watched import (
    MOST_NOTE,
    MOST_QUESTION,
    Note,
    Question,
    Tick,
    data_of,
    plain,
    sent_of,
)

TEXTS = st.text(min_size=1, max_size=MOST_QUESTION).map(plain).filter(bool)
SENT = st.one_of(
    TEXTS.map(Note),
    TEXTS.map(Question),
    st.builds(
        Tick,
        st.sampled_from(["plan", "0.point.1"]),
        st.none() | st.floats(0, 4),
        st.integers(0, 9),
    ),
)


@given(SENT)
def test_what_is_sent_arrives_over_json_as_it_was(sent):
    assert sent_of(json.loads(json.dumps(data_of(sent)))) == sent


@given(st.text())
def test_plain_text_steers_no_terminal_and_stays_one_line(text):
    assert not any(unicodedata.category(one).startswith("C") for one in plain(text))
    assert plain(plain(text)) == plain(text)
    assert plain(text).split() == plain(text).split(" ") or plain(text) == ""


def test_words_stay_apart_and_escapes_go():
    assert plain(" a\tb\r\n\x1b[31mc\u202e ") == "a b [31mc"


@pytest.mark.parametrize(
    "data",
    [
        None,
        [],
        "note",
        {},
        {"kind": "run", "text": "rm"},
        {"kind": "note"},
        {"kind": "note", "text": 7},
        {"kind": "note", "text": " \x00\u200b "},
        {"kind": "note", "text": "x" * (MOST_NOTE + 1)},
        {"kind": "question", "text": "x" * (MOST_QUESTION + 1)},
        {"kind": "tick", "key": "plan", "value": 1},
        {"kind": "tick", "key": "plan", "value": True, "round": 0},
        {"kind": "tick", "key": "plan", "value": "1", "round": 0},
        {"kind": "tick", "key": "plan", "value": float("nan"), "round": 0},
        {"kind": "tick", "key": "plan", "value": -1, "round": 0},
        {"kind": "tick", "key": "plan", "value": 10**4000, "round": 0},
        {"kind": "tick", "key": "plan", "value": float("inf"), "round": 0},
        {"kind": "tick", "key": "plan", "value": 1, "round": -1},
        {"kind": "tick", "key": "plan", "value": 1, "round": True},
        {"kind": "tick", "key": "x" * 99, "value": 1, "round": 0},
        {"kind": "tick", "key": ["plan"], "value": 1, "round": 0},
    ],
)
def test_anything_else_is_refused_in_words(data):
    with pytest.raises(ValueError, match=r"\w"):
        sent_of(data)
