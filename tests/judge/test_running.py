"""`run`: samples, own cases, and the tests that the candidate wrote into the file."""

from collections.abc import Callable

import pytest

from prep.core.errors import PrepError
from prep.core.judgement import Case
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge.host import WarmJudge

RIGHT = (
    "def two_sum(nums, target):\n"
    "    seen = {}\n"
    "    for i, v in enumerate(nums):\n"
    "        if target - v in seen:\n"
    "            return [seen[target - v], i]\n"
    "        seen[v] = i\n"
)
FindProblem = Callable[[str], Problem]


def test_samples_come_first_then_own_cases_answered_by_the_reference(
    judge: WarmJudge, problem: FindProblem
) -> None:
    own = [Case("mine", [[1, 5, 9], 14]), Case("told", [[1, 2], 3], [0, 1], has_expected=True)]
    report = judge.run(problem("two-sum"), RIGHT, own)
    assert report.verdict is Verdict.ACCEPTED
    assert [case.name for case in report.cases] == ["sample 1", "sample 2", "mine", "told"]
    assert report.cases[2].expected == "[1, 2]"


def test_a_wrong_case_does_not_hide_the_next_and_a_hang_neither(
    judge: WarmJudge, problem: FindProblem
) -> None:
    source = RIGHT.replace(
        "    seen = {}\n",
        "    seen = {}\n    while nums == [7, 7]: pass\n    if len(nums) == 4: return []\n",
    )
    cases = [Case("hangs", [[7, 7], 14]), Case("right", [[1, 2], 3])]
    report = judge.run(problem("two-sum"), source, cases)
    assert [case.verdict for case in report.cases] == [
        Verdict.WRONG_ANSWER,
        Verdict.WRONG_ANSWER,
        Verdict.TIME_LIMIT_EXCEEDED,
        Verdict.ACCEPTED,
    ]


def test_own_test_functions_and_asserts_are_judged(judge: WarmJudge, problem: FindProblem) -> None:
    source = RIGHT + (
        "import pytest\n"
        "def test_right():\n    assert two_sum([1, 2], 3) == [0, 1]\n"
        "def test_wrong():\n    assert two_sum([1, 2], 3) == [9, 9]\n"
        "@pytest.mark.parametrize('nums, target', [([1, 2], 3), ([3, 3], 6)])\n"
        "def test_rows(nums, target):\n    assert two_sum(nums, target) == [0, 1]\n"
        "def test_raises():\n"
        "    with pytest.raises(TypeError, match='int'):\n        two_sum([1, None], 3)\n"
        "def test_breaks():\n    {}['gone']\n"
    )
    report = judge.run(problem("two-sum"), source)
    assert [(test.name, test.verdict) for test in report.own_tests] == [
        ("test_right", Verdict.ACCEPTED),
        ("test_wrong", Verdict.WRONG_ANSWER),
        ("test_rows[0]", Verdict.ACCEPTED),
        ("test_rows[1]", Verdict.ACCEPTED),
        ("test_raises", Verdict.ACCEPTED),
        ("test_breaks", Verdict.RUNTIME_ERROR),
    ]
    assert report.verdict is Verdict.WRONG_ANSWER


def test_a_main_block_runs_here_and_not_on_submit(judge: WarmJudge, problem: FindProblem) -> None:
    source = (
        RIGHT + "if __name__ == '__main__':\n    print('hello')\n    assert two_sum([1], 2) == []\n"
    )
    report = judge.run(problem("two-sum"), source)
    assert report.verdict is Verdict.RUNTIME_ERROR
    assert "AssertionError" in report.message
    assert report.stdout == "hello\n"
    assert judge.judge(problem("two-sum"), source).verdict is Verdict.ACCEPTED


def test_the_reference_answers_a_case_or_says_that_it_cannot(
    judge: WarmJudge, problem: FindProblem
) -> None:
    assert judge.expected(problem("two-sum"), [[4, 5], 9]) == [0, 1]
    with pytest.raises(PrepError, match="constraints"):
        judge.expected(problem("two-sum"), [None, 9])
