"""The gate of concept questions: nothing that can be computed is believed."""

from dataclasses import replace
from pathlib import Path

import pytest

from prep.bank.concepts import load_concepts
from prep.bank.gate.concept_check import check_concept, check_concepts
from prep.bank.gate.report import Outcome
from prep.bank.places import own_pack
from prep.core.concept import Check, CheckKind, Option

LEAVES = ("attention", "llm-efficiency", "decoding")
PARENTS = {
    "ml-coding": None,
    "transformers": "ml-coding",
    "attention": "transformers",
    "llm-efficiency": "transformers",
    "decoding": "transformers",
}


@pytest.fixture
def file(tmp_path):
    """A copy of our own questions on attention, to be spoiled."""
    path = tmp_path / "concepts" / "attention.toml"
    path.parent.mkdir()
    path.write_text((own_pack() / "concepts" / "attention.toml").read_text("utf-8"), "utf-8")
    return path


@pytest.fixture
def sound(file):
    return load_concepts(file)[0]


def messages(file: Path) -> str:
    (report,) = check_concepts([file], LEAVES, PARENTS)
    return "\n".join(report.lines())


def spoil(file: Path, old: str, new: str) -> str:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), "utf-8")
    return messages(file)


def test_our_own_file_is_sound(file):
    (report,) = check_concepts([file], LEAVES, PARENTS)
    assert (report.outcome, report.faults) == (Outcome.PASSED, ())
    assert report.contents.endswith("machine checks")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('answer = "16"', 'answer = "17"', "but the expression gives 16"),
        ("sqrt(256)", "sqrt(", "must be numbers"),
        ("full((2, 2), 0.5)", "full((2, 2), 0.25)", "the snippet prints"),
        ("np.tril(np.ones((2, 2)))", "np.nothing()", "AttributeError"),
        ("level = 2", "level = 6", "level: 6"),
        ('topics = ["attention"]', 'topics = ["atention"]', "Did you mean 'attention'"),
        ('topics = ["attention"]', 'topics = ["ml-coding"]', "no leaf"),
        ("seconds = 90", "seconds = 900", "seconds: 900"),
        ("seconds = 90", "secnds = 90", "secnds"),
        ('id = "kv-cache-memory"', 'id = "why-attention-is-scaled"', "same id"),
        ("nearly one-hot.", "nearly one-hot. Then it is stuck.", "not one sentence"),
        ("format = 1", "format = 2", "format 2"),
    ],
)
def test_every_fault_is_named(file, old, new, said):
    assert said in spoil(file, old, new)


def test_a_file_is_named_for_a_topic_of_its_questions(file):
    other = file.rename(file.with_name("decoding.toml"))
    assert "is not within 'decoding'" in messages(other)
    assert "is no topic" in messages(other.rename(file.with_name("atention.toml")))


def test_a_file_may_be_named_for_an_inner_topic(file):
    assert messages(file.rename(file.with_name("transformers.toml"))).startswith("ok")


def test_two_files_may_not_ask_the_same(file):
    question, *_ = file.read_text("utf-8").split("[[question]]", 2)[1:]
    other = file.with_name("transformers.toml")
    text = question.replace("why-attention-is-scaled", "scaling").replace("What would", "What may")
    other.write_text(f"format = 1\n[[question]]{text}", "utf-8")
    assert "nearly the same as 'scaling'" in messages(file)


def test_a_point_must_not_be_given_away_by_the_question(sound):
    copied = replace(sound, points=(*sound.points[:3], sound.question.replace("\n", " ")))
    assert any("given away" in fault.message for fault in check_concept(copied, LEAVES))


def faults_of(sound, check: Check) -> str:
    return " ".join(fault.message for fault in check_concept(replace(sound, check=check), LEAVES))


def test_a_choice_has_exactly_one_right_option(sound):
    wrong = [Option(f"{n}", "no") for n in range(3)]
    choice = Check(CheckKind.CHOICE, "Which?", options=(*wrong, Option("right")))
    assert faults_of(sound, choice) == ""
    assert "0 options are right" in faults_of(sound, replace(choice, options=tuple(wrong)))
    twice = replace(choice, options=(*choice.options, Option("other")))
    assert "2 options are right" in faults_of(sound, twice)
    same = replace(choice, options=(*wrong, Option("2 ")))
    assert "two options are the same" in faults_of(sound, same)


@pytest.mark.parametrize(
    ("check", "said"),
    [
        (Check(CheckKind.ORDER, "Sort.", items=("a", "b")), "2 items"),
        (Check(CheckKind.ORDER, "Sort.", items=("a", "b", "a")), "items are the same"),
        (Check(CheckKind.COMPLEXITY, "How?", answer="n log n"), "not of the form O("),
        (Check(CheckKind.SHAPE, "Shape?", answer="2x3", snippet="print(1)"), "not a shape"),
        (Check(CheckKind.SHAPE, "Shape?", answer="(2, 3)"), "must prove the answer"),
        (Check(CheckKind.OUTPUT, "Out?", snippet="print()"), "the answer is empty"),
        (Check(CheckKind.OUTPUT, "", answer="1", snippet="print(1)"), "the prompt is empty"),
        (Check(CheckKind.ORDER, "S", items=("a", "b", "c"), unit="m"), "'order' has no unit"),
    ],
)
def test_each_kind_of_check_has_its_own_shape(sound, check, said):
    assert said in faults_of(sound, check)


@pytest.mark.parametrize("answer", ["()", "(4,)", "(2, 3)", "(2, 3, 64)"])
def test_shapes_as_numpy_prints_them(sound, answer):
    check = Check(CheckKind.SHAPE, "Shape?", answer=answer, snippet="print(1)")
    assert faults_of(sound, check) == ""
