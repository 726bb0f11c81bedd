"""drill list, ask, grade: the contract of scripts."""

import pytest

INSTANCE = ("--seed", "1", "--level", "1")


def test_list(prep):
    drills = prep("drill", "list", "--json").json
    assert len(drills) >= 12
    assert all({"id", "title", "topic", "levels", "difficulty"} <= set(drill) for drill in drills)
    assert prep("drill", "list").out.splitlines()[-1] == f"{len(drills)} drills"


def test_the_same_question_every_time(prep):
    first = prep("drill", "ask", "dice-sum-tail", *INSTANCE, "--json").json
    assert set(first) == {"id", "seed", "level", "prompt", "kind", "choices", "target_seconds"}
    assert prep("drill", "ask", "dice-sum-tail", *INSTANCE, "--json").json == first


def test_reveal_adds_the_answer_its_steps_and_the_mistakes(prep):
    told = prep("drill", "ask", "dice-sum-tail", *INSTANCE, "--reveal", "--json").json
    assert set(told["answer"]) == {"value", "exact", "low", "high", "unit"}
    assert told["explanation"]
    assert all(set(m) == {"tag", "value", "message"} for m in told["misconceptions"])


def test_right_and_wrong_answers(prep):
    told = prep("drill", "ask", "dice-sum-tail", *INSTANCE, "--reveal", "--json").json
    right = prep("drill", "grade", "dice-sum-tail", told["answer"]["exact"], *INSTANCE, "--json")
    assert right.code == 0
    assert set(right.json) == {"correct", "credit", "expected", "read_as", "misconceptions"}
    assert right.json["correct"]
    mistake = told["misconceptions"][0]
    wrong = prep("drill", "grade", "dice-sum-tail", mistake["value"], *INSTANCE, "--json")
    assert wrong.code == 1
    assert mistake["tag"] in [m["tag"] for m in wrong.json["misconceptions"]]


def test_a_negative_answer_is_read(prep):
    told = prep("drill", "grade", "dice-sum-tail", "-1/2", *INSTANCE, "--json")
    assert (told.code, told.json["correct"]) == (1, False)


@pytest.mark.parametrize("answer", ["9**9**9", "banana", "__import__('os')", ""])
def test_an_answer_that_cannot_be_read(prep, answer):
    told = prep("drill", "grade", "dice-sum-tail", answer, *INSTANCE, "--json")
    assert told.code == 2
    assert told.error["message"]


def test_unknown_drills_and_levels(prep):
    told = prep("drill", "ask", "dice-sum-tial", *INSTANCE, "--json")
    assert (told.code, "'dice-sum-tail'" in told.error["hint"]) == (2, True)
    told = prep("drill", "ask", "dice-sum-tail", "--seed", "1", "--level", "9", "--json")
    assert (told.code, "no level 9" in told.error["message"]) == (2, True)
    told = prep("drill", "ask", "two-sum", *INSTANCE, "--json")
    assert (told.code, told.error["message"]) == (2, "'two-sum' is no drill.")
