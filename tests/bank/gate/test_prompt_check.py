"""The gate of design and talk prompts, tried on spoiled copies of our own."""

import shutil

import pytest

from prep.bank.gate.prompt_check import check_prompts, rubric_text, runs
from prep.bank.gate.report import Outcome
from prep.bank.places import own_pack
from prep.bank.prompts import load_prompt
from prep.core.prompt import DIMENSIONS

LEAVES = ("trust-risk-design", "layperson-pitch")


@pytest.fixture
def design(tmp_path):
    return copied(tmp_path, "ml_design", "card-fraud")


@pytest.fixture
def talk(tmp_path):
    return copied(tmp_path, "talk", "thesis-in-three")


def copied(tmp_path, kind, slug):
    shutil.copytree(own_pack() / kind / slug, tmp_path / kind / slug)
    return tmp_path / kind / slug


def messages(*folders):
    reports = check_prompts(folders, LEAVES)
    return "\n".join(line for report in reports for line in report.lines())


def spoil(folder, old, new, name="rubric.toml"):
    text = (folder / name).read_text("utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), "utf-8")
    return messages(folder)


def test_our_own_prompts_are_sound(design, talk):
    for report in check_prompts([design, talk], LEAVES):
        assert (report.outcome, report.faults) == (Outcome.PASSED, ())


def test_dimensions_come_in_the_order_of_the_rubric(design):
    prompt = load_prompt(design)
    assert prompt.dimensions == tuple(DIMENSIONS["ml-design"])
    assert prompt.total_minutes == sum(prompt.minutes.values())


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('answer = "15,552"', 'answer = "19,552"', "the expression gives 15552"),
        ('"6/86"', '"6/"', "must be numbers"),
        ("factor = 1.15", "factor = 0.9", "factor 0.9"),
        ('dimension = "D1"', 'dimension = "D11"', "'D11' is no dimension"),
        ('double = ["D2", "D4", "D8"]', 'double = ["D2"]', "two or three"),
        ("sketch = 16", "sketch = 0", "'sketch' has no target"),
        ("sketch = 16", "scetch = 16", "'scetch' is no phase"),
        ('"trust-risk-design"', '"trust-risk-desing"', "Did you mean 'trust-risk-design'"),
        ('text = "Asks what may', 'text = "Great overall thinking"\n# ', "no fact"),
        ('weak = "I would train', 'weak = ""\n# ', "weak has 0 words"),
        ("difficulty = 4", "difficulty = 9", "difficulty: 9"),
        ("difficulty = 4", "dificulty = 4", "dificulty"),
        ("format = 1", "format = 3", "format 3"),
        ("important = true", "important = 7", "bool"),
    ],
)
def test_every_fault_is_named(design, old, new, said):
    assert said in spoil(design, old, new)


def test_a_missing_part_is_counted(design):
    text = (design / "rubric.toml").read_text("utf-8")
    start, end = text.index("[[twist]]"), text.index("[[point]]")
    (design / "rubric.toml").write_text(text[:start] + text[end:], "utf-8")
    assert "twists: 0, and it should be 3 to 5" in messages(design)


def test_too_few_words_to_work_with(design):
    (design / "prompt.md").write_text("Design fraud detection.\n", "utf-8")
    assert "words in prompt.md: 3" in messages(design)
    (design / "prompt.md").unlink()
    assert "prompt.md is missing" in messages(design)


def test_two_rubrics_must_not_share_text(design, talk, tmp_path):
    twin = tmp_path / "ml_design" / "twin"
    shutil.copytree(design, twin)
    assert "stands in 'twin' too" in messages(design)
    assert "ok" in messages(talk)


def test_runs_stay_within_lines():
    assert runs("a b c d e f") == {"a b c d e", "b c d e f"}
    assert runs("a b c\nd e f") == frozenset()


def test_a_rubric_holds_exemplars_and_probes(talk):
    text = rubric_text(load_prompt(talk))
    assert "Think of tasting a soup" in text
    assert "Why had nobody done that before?" in text
