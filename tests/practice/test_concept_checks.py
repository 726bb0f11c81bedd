"""Machine checks: right answers in other clothes are right, wrong ones are told why."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from prep.core.concept import Check, CheckKind, Option
from prep.core.errors import PrepError
from prep.practice.concept_checks import grade_check, pose

NUMBER = Check(
    CheckKind.NUMBER, "How much?", answer="160", expression="2*40*8*128*2/1024", unit="KiB"
)
SHARE = Check(CheckKind.NUMBER, "Which share?", answer="37.5", expression="300/8", unit="%")
CHOICE = Check(
    CheckKind.CHOICE,
    "Which one?",
    options=(
        Option("Bagging", "It averages."),
        Option("Boosting"),
        Option("Stacking", "It blends."),
    ),
)
ORDER = Check(CheckKind.ORDER, "Which first?", items=("split", "fit", "score"))
COMPLEXITY = Check(CheckKind.COMPLEXITY, "How long?", answer="O(n log n)")
SHAPE = Check(CheckKind.SHAPE, "Which shape?", answer="(8, 12, 64)", snippet="print((8, 12, 64))")
FLAT = Check(CheckKind.SHAPE, "Which shape?", answer="(8,)", snippet="print((8,))")
SCALAR = Check(CheckKind.SHAPE, "Which shape?", answer="()", snippet="print(())")
OUTPUT = Check(CheckKind.OUTPUT, "What is printed?", answer="[0.5 1. ]", snippet="...")
LINES = Check(CheckKind.OUTPUT, "What is printed?", answer="True -1e-05\n{'a': 3}", snippet="...")
COUNTS = Check(CheckKind.OUTPUT, "What is printed?", answer="[1 2]", snippet="...")


@pytest.mark.parametrize(
    ("check", "text"),
    [
        (NUMBER, "160"),
        (NUMBER, "160 KiB"),
        (NUMBER, "2*40*8*128*2/1024"),
        (NUMBER, "161"),
        (SHARE, "37.5"),
        (SHARE, "37.5 %"),
        (SHARE, "3/8*100"),
        (CHOICE, "boost"),
        (COMPLEXITY, "nlogn"),
        (SHAPE, "8,12,64"),
        (SHAPE, "[8, 12, 64]"),
        (SHAPE, "8x12x64"),
        (SHAPE, "8 12 64"),
        (FLAT, "(8)"),
        (FLAT, "8"),
        (SCALAR, "()"),
        (OUTPUT, "[0.5 1.]"),
        (OUTPUT, "[ .5   1.0 ]"),
        (OUTPUT, "[0.5, 1.]"),
        (LINES, "True -0.00001 {'a':3}"),
    ],
)
def test_right_answers_in_other_clothes(check, text):
    marks = grade_check(pose(check, 1), text)
    assert marks.correct
    assert marks.why == ""


@pytest.mark.parametrize(
    ("check", "text", "words"),
    [
        (NUMBER, "170", ""),
        (NUMBER, "80", "half the answer"),
        (SHARE, "0.375", ""),
        (CHOICE, "Bagging", "It averages."),
        (CHOICE, "stack", "It blends."),
        (COMPLEXITY, "O(n^2)", ""),
        (SHAPE, "(12, 8, 64)", ""),
        (SHAPE, "()", ""),
        (OUTPUT, "[0.5 1]", "printed differently"),
        (OUTPUT, "[1 1]", ""),
        (COUNTS, "[12]", ""),
        (COUNTS, "[1. 2.]", "printed differently"),
        (LINES, "False -1e-05 {'a': 3}", ""),
    ],
)
def test_wrong_answers_and_why(check, text, words):
    marks = grade_check(pose(check, 1), text)
    assert not marks.correct
    assert words in marks.why if words else marks.why == ""
    assert marks.expected


@pytest.mark.parametrize(
    ("check", "text", "words"),
    [
        (NUMBER, "many", "cannot|know|read|number"),
        (CHOICE, "d", "none of the options"),
        (CHOICE, "4", "none of the options"),
        (ORDER, "a b", "Each letter"),
        (ORDER, "a b b", "Each letter"),
        (COMPLEXITY, "n +", "cannot be read"),
        (SHAPE, "three", "no shape"),
        (SHAPE, ",", "no shape"),
        (OUTPUT, " ", "Nothing was typed"),
    ],
)
def test_what_cannot_be_read_is_told(check, text, words):
    with pytest.raises(PrepError, match=words):
        grade_check(pose(check, 1), text)


@pytest.mark.parametrize("check", [NUMBER, CHOICE, ORDER, COMPLEXITY, SHAPE, OUTPUT])
def test_a_question_mark_passes(check):
    marks = grade_check(pose(check, 1), " ? ")
    assert (marks.correct, marks.read_as) == (False, None)
    assert marks.expected


def test_the_way_an_answer_is_wanted_is_said():
    assert pose(NUMBER, 1).request == "Within 1 %, in KiB."


@given(st.integers(0, 10**6))
def test_options_are_put_shuffled_and_chosen_by_letter_or_number(seed):
    posed = pose(CHOICE, seed)
    assert sorted(posed.lines) == ["Bagging", "Boosting", "Stacking"]
    place = posed.lines.index("Boosting")
    for text in ("abc"[place], "ABC"[place] + ")", str(place + 1)):
        assert grade_check(posed, text).correct
    assert grade_check(posed, "abc"[(place + 1) % 3]).why


def test_the_right_option_stands_everywhere():
    assert {pose(CHOICE, seed).lines.index("Boosting") for seed in range(30)} == {0, 1, 2}


@given(st.integers(0, 10**6))
def test_an_order_is_put_shuffled_the_same_way_for_the_same_seed(seed):
    posed = pose(ORDER, seed)
    assert posed == pose(ORDER, seed)
    assert posed.lines != ORDER.items
    letter = {line: letter for letter, line in posed.lettered}
    right = [letter[item] for item in ORDER.items]
    assert grade_check(posed, " > ".join(right)).correct
    assert grade_check(posed, "".join(right).upper()).correct
    wrong = grade_check(posed, "".join([right[0], right[2], right[1]]))
    assert not wrong.correct
    assert wrong.why == "Place 2 is the first that is wrong."
