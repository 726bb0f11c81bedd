"""The printed contract: stable keys, plain JSON, and values that can be typed back."""

import json
from fractions import Fraction

import pytest

from prep.drills.answer import Misconception, choice, estimate, integer, interval, percent
from prep.drills.arithmetic import AnswerError
from prep.drills.contract import drill_list, graded, question


def test_the_list(all_heads):
    (entry,) = drill_list([all_heads])
    assert entry == {
        "id": "all-heads",
        "title": "Only heads",
        "topic": "probability",
        "topics": ["probability", "distributions"],
        "levels": [1, 2, 3],
        "difficulty": 1,
    }


def test_a_question_hides_its_answer(all_heads):
    asked = question(all_heads.instance(3, 2))
    assert list(asked) == ["id", "seed", "level", "prompt", "kind", "choices", "target_seconds"]
    assert asked["kind"] == "fraction"
    assert asked["choices"] is None


def test_a_revealed_question(all_heads):
    asked = question(all_heads.instance(3, 3), reveal=True)
    json.dumps(asked)
    assert set(asked["answer"]) == {"value", "exact", "low", "high", "unit"}
    assert asked["answer"]["low"] < asked["answer"]["value"] < asked["answer"]["high"]
    assert Fraction(asked["answer"]["exact"]) == Fraction(asked["answer"]["value"])
    assert asked["explanation"][0].startswith("Idea")
    assert set(asked["misconceptions"][0]) == {"tag", "value", "message"}


def test_grading(all_heads):
    instance = all_heads.instance(3, 3)
    right = graded(instance.answer.written, instance)
    assert right["correct"]
    assert right["credit"] == 1.0
    assert right["misconceptions"] == []
    wrong = graded(str(instance.misconceptions[0].value), instance)
    assert not wrong["correct"]
    assert wrong["misconceptions"][0]["tag"] == instance.misconceptions[0].tag
    assert set(wrong) == {"correct", "credit", "expected", "read_as", "misconceptions"}


def test_unreadable(all_heads):
    with pytest.raises(AnswerError):
        graded("what?", all_heads.instance(1))


@pytest.mark.parametrize(
    ("form", "truth", "wrong", "band", "unit"),
    [
        (percent(points=0.6), Fraction(35, 100), Fraction(1, 2), (34.4, 35.6), "%"),
        (integer(), Fraction(12), Fraction(50, 3), (12, 12), ""),
        (interval(), (0.42, 0.58), (0.3, 0.7), (0.42, 0.58), ""),
        (choice("up", "down"), "up", "down", (None, None), ""),
        (estimate(2), 400.0, 4.0, (200, 800), ""),
    ],
)
def test_printed_values_can_be_typed_back(bent, form, truth, wrong, band, unit):
    drill = bent(
        form=form,
        exact=lambda _self, _p: truth,
        misconceptions=lambda _self, _p: [("wrong", wrong, "Wrong.")],
    )
    instance = drill.instance(1)
    asked = question(instance, reveal=True)
    assert asked["kind"] == form.kind.value
    assert (asked["answer"]["low"], asked["answer"]["high"]) == pytest.approx(band)
    assert asked["answer"]["unit"] == unit
    assert graded(str(asked["answer"]["value"]), instance)["correct"]
    outcome = graded(str(asked["misconceptions"][0]["value"]), instance)
    assert [found["tag"] for found in outcome["misconceptions"]] == ["wrong"]
    assert instance.misconceptions == (Misconception("wrong", wrong, "Wrong."),)
