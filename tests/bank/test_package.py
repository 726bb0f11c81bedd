"""problem.toml is read strictly, and an error names the file and the key."""

import pytest

from prep.bank.package import load_problem, loadings, split_hints
from prep.core.errors import PrepError


def test_a_package_becomes_a_problem(package):
    problem = load_problem(package)
    assert (problem.slug, problem.kind, problem.leetcode) == ("two-sum", "coding", 1)
    assert problem.entry.function == "two_sum"
    assert problem.samples[0].expected == [2, 3]
    assert len(problem.hints) == 4


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("format = 1", "format = 2", "format must be 1"),
        ("difficulty = 2", "difficulty = 6", "difficulty must be 1 to 5"),
        ("minutes = 15", "minuts = 15", "minuts"),
        ("minutes = 15", "minutes = 0", "minutes must be positive"),
        ('kind = "any_order"', 'kind = "fuzzy"', "compare.kind"),
        ("cpu_ratio = ", "cpu_ratio = 0.5 # ", "cpu_ratio must be above 1"),
        ('"list[int]"', '"list[integer]"', "'list[integer]' is unknown"),
        ('method = "twoSum"', 'method = ""', "entry needs function and method"),
        ("difficulty = 2", 'difficulty = "easy"', "difficulty"),
        ("[entry]", "[entry", "problem.toml"),
    ],
)
def test_a_mistake_in_problem_toml_is_named(package, change, old, new, said):
    change("problem.toml", old, new)
    with pytest.raises(PrepError, match=r"two-sum/problem\.toml") as caught:
        load_problem(package)
    assert said in caught.value.message


@pytest.mark.parametrize("name", ["statement.md", "starter.py", "reference.py", "editorial.md"])
def test_a_missing_file_is_named(package, name):
    (package / name).unlink()
    with pytest.raises(PrepError, match=f"two-sum/{name} is missing"):
        load_problem(package)


def test_a_file_that_is_not_text_is_named(package):
    (package / "starter.py").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PrepError, match=r"two-sum/starter\.py cannot be read"):
        load_problem(package)


def test_a_folder_that_is_not_there(package):
    with pytest.raises(PrepError, match="no problem package at three-sums"):
        load_problem(package.parent / "three-sums")


def test_loadings_sum_to_one():
    assert loadings(["a", "b"]) == {"a": 0.5, "b": 0.5}
    assert loadings({"a": 3.0, "b": 1.0}) == {"a": 0.75, "b": 0.25}


def test_hints_are_split_at_their_headings():
    assert split_hints("## One\nfirst\n\n## Two\nsecond\nline\n") == ("first", "second\nline")
