"""One edit leads from any text to any other."""

from hypothesis import given
from hypothesis import strategies as st

from prep.core.edit import Edit, apply_edit, edit_between

texts = st.text(alphabet="ab\nλ", max_size=30)


@given(texts, texts)
def test_applying_the_edit_between_two_texts_gives_the_second(old, new):
    assert apply_edit(old, edit_between(old, new)) == new


@given(texts, texts)
def test_an_edit_is_no_longer_than_the_change(old, new):
    edit = edit_between(old, new)
    assert len(edit.put) <= len(new)
    assert edit.cut <= len(old)
    assert 0 <= edit.at <= min(len(old), len(new))


@given(texts)
def test_no_change_is_an_empty_edit(text):
    assert edit_between(text, text) == Edit(len(text), 0, "")


def test_typing_one_letter_costs_one_letter():
    assert edit_between("def f():\n    pass", "def fx():\n    pass") == Edit(5, 0, "x")


def test_an_edit_survives_its_plain_data():
    edit = Edit(3, 1, "λ")
    assert Edit.of(edit.data()) == edit


def test_a_position_beyond_the_end_means_the_end():
    assert apply_edit("ab", Edit(9, 4, "c")) == "abc"
