"""Every fault of form is found, and a sound package has none."""

import pytest

from prep.bank.gate.shape import check_shape, words
from prep.bank.package import load_problem, read_table

LEAVES = {"arrays-hashing", "heap"}


def faults(package):
    found = check_shape(load_problem(package), read_table(package), LEAVES)
    return [f"{fault.check}: {fault.message} {fault.hint}".strip() for fault in found]


def test_a_sound_package_has_no_fault(package):
    assert faults(package) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("problem.toml", '"arrays-hashing"', '"array-hashing"', "Did you mean 'arrays-hashing'?"),
        ("problem.toml", 'leetcode_slug = "two-sum"\n', "", "leetcode needs leetcode_slug"),
        ("problem.toml", "O(n) time, O(n) space", "", "complexity is empty"),
        ("statement.md", "## Constraints", "## Limits", "'## Constraints' is missing"),
        ("statement.md", "A parcel depot", "# Depot\n\nA parcel depot", "'# ' heading"),
        ("statement.md", "A parcel depot", "Two parcels on one scale. A depot", "gives the title"),
        ("statement.md", "A parcel depot", "This is two sum. A depot", "gives the title 'Two Sum'"),
        ("statement.md", "A parcel depot", "word " * 200, "it should be 120 to 250"),
        ("hidden/test_hidden.py", "def corpus(", "def cases(", "defines no corpus"),
        ("hidden/test_hidden.py", "test_frozen_corpus", "test_frozen", "no test_frozen_corpus"),
        ("hidden/test_hidden.py", "def corpus(", "def corpus(:", "cannot be read"),
        ("problem.toml", '"any_order"', '"checker"', "belong together"),
        (
            "submissions/wrong_answer/returns_the_values.py",
            "# Witness:",
            "# Look:",
            "returns_the_values.py opens without '# Witness: ...'",
        ),
        (
            "problem.toml",
            "[entry]",
            '[[equivalent_mutants]]\nmutant = "x [deleted]"\nreason = "trust me"\n\n[entry]',
            "'x [deleted]' is listed without a reason",
        ),
    ],
)
def test_a_fault_of_form_is_named(package, change, name, old, new, said):
    change(name, old, new)
    found = faults(package)
    assert len(found) == 1, found
    assert said in found[0]


def test_too_few_edge_cases(package, change):
    text = (package / "problem.toml").read_text()
    line = next(line for line in text.splitlines() if line.startswith("edge_cases"))
    change("problem.toml", line, 'edge_cases = ["a", "a", "b"]')
    assert faults(package) == ["edge cases: fewer than 3 different edge_cases are named."]


def test_two_hints_are_too_few(package, change):
    change("hints.md", "## The plan", "The plan")
    change("hints.md", "## The last trap", "The last trap")
    assert faults(package) == ["hints: hints.md holds hints: 2, and it should be 3 to 4."]


def test_a_single_example_is_too_few(package, change):
    change("statement.md", ">>> two_sum([5, 3, 1, 5], 10)\n[0, 3]\n", "")
    assert faults(package) == ["statement: it has 1 examples, 2 are needed."]


def test_submissions_lie_in_folders_of_verdicts(package):
    (package / "submissions" / "wrong_answers").mkdir()
    found = faults(package)
    assert found == [
        "submissions: submissions/wrong_answers is no verdict. Did you mean 'wrong_answer'?"
    ]


def test_submissions_that_are_needed(package):
    (package / "submissions/accepted/slowest_binary_search_per_value.py").unlink()
    for path in sorted((package / "submissions/wrong_answer").glob("*.py"))[2:]:
        path.unlink()
    said = "\n".join(faults(package))
    assert "accepted/ holds 1, 2 are needed" in said
    assert "no slowest_*.py" in said
    assert "wrong_answer/ holds 2, 3 are needed" in said


def test_words_of_code_numbers_and_signs_are_not_counted():
    assert words("## One two\n```python\nthree four\n```\n- five <= 10_000 `n`") == 4
