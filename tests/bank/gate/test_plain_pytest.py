"""A suite under plain pytest: real runs of our own two-sum, damaged."""

from prep.bank.gate.plain_pytest import complaint_of_pytest


def test_a_sound_suite_passes(package):
    assert complaint_of_pytest(package) is None


def test_an_input_outside_the_constraints_is_named_with_its_test(package):
    with (package / "hidden" / "test_hidden.py").open("a") as suite:
        suite.write("\n\ndef test_alone(agree):\n    agree([5], 5)\n")
    complaint = complaint_of_pytest(package)
    assert complaint.startswith("test_alone: ")
    assert "[[5], 5] breaks the constraints" in complaint


def test_an_example_outside_the_constraints_is_named(package, change):
    change("statement.md", "two_sum([4, 11, -2, 9], 7)", "two_sum([4, 3, -2, 9], 7)")
    assert "breaks the constraints: 2 pairs qualify" in complaint_of_pytest(package)


def test_a_race_outside_the_constraints_is_named(package, change):
    change("hidden/constraints.py", "<= 10_000", "<= 5_000")
    assert "breaks the constraints" in complaint_of_pytest(package)


def test_a_suite_that_its_own_reference_fails(package, change):
    change("hidden/test_hidden.py", "agree([3, 4], 7)", "assert [3, 4] == 7")
    assert complaint_of_pytest(package).startswith("test_two_items_only: ")


def test_a_suite_that_cannot_be_imported(package, change):
    change("hidden/test_hidden.py", "import random", "import randomly")
    assert "randomly" in complaint_of_pytest(package)
