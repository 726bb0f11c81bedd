"""What the judge says of right, wrong, broken and hostile submissions; real processes."""

from collections.abc import Callable

import pytest

from prep.core.judgement import Judgement, JudgeOptions, Progress
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge.host import WarmJudge

HEAD = "def two_sum(nums, target):\n"
RIGHT = HEAD + (
    "    seen = {}\n"
    "    for i, v in enumerate(nums):\n"
    "        if target - v in seen:\n"
    "            return [seen[target - v], i]\n"
    "        seen[v] = i\n"
)
QUICK = JudgeOptions(tiers=("sample", "correctness"), call_seconds=30.0)
"""What ends by itself: a busy machine must not turn it into a time limit."""
ENDLESS = JudgeOptions(tiers=QUICK.tiers, call_seconds=0.3)

FindProblem = Callable[[str], Problem]


def judged(judge: WarmJudge, problem: FindProblem, source: str) -> Judgement:
    return judge.judge(problem("two-sum"), source, QUICK)


LEETCODE_FORM = """\
class Solution:
    def twoSum(self, nums: List[int], target: int) -> List[int]:
        seen = defaultdict(list)
        for i, v in enumerate(nums):
            seen[v].append(i)
        for i, v in enumerate(nums):
            for j in seen.get(target - v, []):
                if j > i:
                    return [i, j]
"""
RIGHT_FORMS = {
    "function": RIGHT,
    "leetcode": LEETCODE_FORM,
    "static": LEETCODE_FORM.replace("    def twoSum(self, ", "    @staticmethod\n    def twoSum("),
    "camel function": RIGHT.replace("two_sum", "twoSum"),
    "tuple answer": RIGHT.replace("[seen[target - v], i]", "(i, seen[target - v])"),
    "generator answer": RIGHT.replace(
        "[seen[target - v], i]", "(x for x in (i, seen[target - v]))"
    ),
    "lambda": "two_sum = lambda nums, target: next([i, j] for j in range(len(nums)) "
    "for i in range(j) if nums[i] + nums[j] == target)\n",
    "prints a lot": RIGHT.replace("    seen = {}\n", "    seen = {}\n    print('x' * 20000)\n"),
    "crlf": RIGHT.replace("\n", "\r\n"),
    "bom": "\ufeff" + RIGHT,
    "future import": "from __future__ import annotations\n" + RIGHT,
    "sorts its input": HEAD + "    order = sorted(range(len(nums)), key=nums.__getitem__)\n"
    "    nums.sort()\n    i, j = 0, len(nums) - 1\n"
    "    while nums[i] + nums[j] != target:\n"
    "        if nums[i] + nums[j] < target: i += 1\n"
    "        else: j -= 1\n    return [order[i], order[j]]\n",
    "imports pytest for its tests": "import pytest\n"
    + RIGHT
    + "@pytest.mark.parametrize('n', [1])\ndef test_it(n):\n    assert two_sum([1, 2], n + 2)\n",
}


@pytest.mark.parametrize("form", RIGHT_FORMS)
def test_a_right_solution_is_accepted_in_any_form(
    judge: WarmJudge, problem: FindProblem, form: str
) -> None:
    judgement = judged(judge, problem, RIGHT_FORMS[form])
    assert judgement.verdict is Verdict.ACCEPTED, judgement
    assert judgement.passed == judgement.total > 50


FAULTS = {
    "returns nothing": (HEAD + "    pass\n", Verdict.WRONG_ANSWER, "return"),
    "wrong": (HEAD + "    return [0, 1]\n", Verdict.WRONG_ANSWER, "wrong items"),
    "raises": (HEAD + "    return 1 // 0\n", Verdict.RUNTIME_ERROR, "ZeroDivisionError"),
    "syntax": ("def two_sum(nums, target)\n", Verdict.RUNTIME_ERROR, "line 1"),
    "import": ("import no_such_module\n" + RIGHT, Verdict.RUNTIME_ERROR, "no_such_module"),
    "no entry": ("def other(): pass\n", Verdict.RUNTIME_ERROR, "Found: other"),
    "arity": ("def two_sum(nums): pass\n", Verdict.RUNTIME_ERROR, "positional"),
    "exits": (HEAD + "    raise SystemExit(0)\n", Verdict.RUNTIME_ERROR, "SystemExit"),
    "interrupts": (HEAD + "    raise KeyboardInterrupt\n", Verdict.RUNTIME_ERROR, "Keyboard"),
    "ends the process": (
        "import os\n" + HEAD + "    os._exit(0)\n",
        Verdict.RUNTIME_ERROR,
        "ended",
    ),
    "segfault": (
        HEAD + "    import ctypes; ctypes.string_at(0)\n",
        Verdict.RUNTIME_ERROR,
        "segmentation",
    ),
    "endless recursion": (
        HEAD + "    return two_sum(nums, target)\n",
        Verdict.RUNTIME_ERROR,
        "RecursionError",
    ),
    "loops": (HEAD + "    while True: pass\n", Verdict.TIME_LIMIT_EXCEEDED, "in time"),
    "loops in C": (HEAD + "    sum(range(10**12))\n", Verdict.TIME_LIMIT_EXCEEDED, "in time"),
    "sleeps": (
        HEAD + "    import time; time.sleep(100)\n",
        Verdict.TIME_LIMIT_EXCEEDED,
        "in time",
    ),
    "swallows everything": (
        HEAD + "    while True:\n        try:\n            while True: pass\n"
        "        except BaseException: pass\n",
        Verdict.TIME_LIMIT_EXCEEDED,
        "in time",
    ),
    "floods": (HEAD + "    while True: print('x' * 999)\n", Verdict.TIME_LIMIT_EXCEEDED, "in time"),
    "loops at import": ("while True: pass\n", Verdict.TIME_LIMIT_EXCEEDED, "in time"),
    "hoards": (
        HEAD + "    x = []\n    while True: x.append(bytearray(1 << 24))\n",
        Verdict.MEMORY_LIMIT_EXCEEDED,
        "Memory",
    ),
    "asks for a terabyte": (HEAD + "    bytearray(1 << 40)\n", Verdict.MEMORY_LIMIT_EXCEEDED, ""),
    "cyclic answer": (
        HEAD + "    a = []; a.append(a); return a\n",
        Verdict.WRONG_ANSWER,
        "nested",
    ),
    "endless answer": (
        HEAD + "    def g():\n        while True: yield 1\n    return g()\n",
        (Verdict.WRONG_ANSWER, Verdict.TIME_LIMIT_EXCEEDED),
        "",
    ),
    "hostile str": (
        "class E(Exception):\n    def __str__(self): raise self\n" + HEAD + "    raise E\n",
        Verdict.RUNTIME_ERROR,
        "E",
    ),
    "empty": ("  \n", Verdict.RUNTIME_ERROR, "empty"),
    "nul": (RIGHT + "\0", Verdict.RUNTIME_ERROR, "NUL"),
    "surrogate": (RIGHT + "# \udc80", Verdict.RUNTIME_ERROR, "Unicode"),
    "five megabytes": (RIGHT + "#" * 5_000_000, Verdict.RUNTIME_ERROR, "larger"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_solution_gets_its_verdict_and_a_reason(
    judge: WarmJudge, problem: FindProblem, fault: str
) -> None:
    source, verdict, says = FAULTS[fault]
    allowed = verdict if isinstance(verdict, tuple) else (verdict,)
    options = ENDLESS if Verdict.TIME_LIMIT_EXCEEDED in allowed else QUICK
    judgement = judge.judge(problem("two-sum"), source, options)
    assert judgement.verdict in allowed, judgement
    shown = judgement.message + (judgement.failure.message if judgement.failure else "")
    assert says in shown
    # And the next submission is judged as if nothing had happened.
    assert judged(judge, problem, RIGHT).verdict is Verdict.ACCEPTED


def test_the_failing_case_shown_is_small_and_complete(
    judge: WarmJudge, problem: FindProblem
) -> None:
    source = HEAD + "    print('looking')\n    return sorted(range(len(nums)))[:2]\n"
    failure = judged(judge, problem, source).failure
    assert failure is not None
    assert failure.input == "([5, 3, 1, 5], 10)"
    assert failure.expected == "[0, 3]"
    assert failure.actual == "[0, 1]"
    assert failure.stdout == "looking\n"
    assert not failure.truncated


def test_a_traceback_shows_the_candidates_own_lines_only(
    judge: WarmJudge, problem: FindProblem
) -> None:
    source = "def helper(x):\n    return x.missing\n" + HEAD + "    return helper(nums)\n"
    failure = judged(judge, problem, source).failure
    assert failure is not None
    assert [(f.line, f.function, f.source) for f in failure.traceback] == [
        (4, "two_sum", "return helper(nums)"),
        (2, "helper", "return x.missing"),
    ]


def test_state_kept_between_calls_is_seen(judge: WarmJudge, problem: FindProblem) -> None:
    source = RIGHT.replace("(nums, target)", "(nums, target, seen={})").replace(
        "    seen = {}\n", ""
    )
    assert judged(judge, problem, source).verdict is Verdict.WRONG_ANSWER


def test_nothing_is_left_from_the_submission_before(judge: WarmJudge, problem: FindProblem) -> None:
    spoiler = "import builtins\nbuiltins.enumerate = None\nimport json\njson.loads = None\n" + RIGHT
    assert judged(judge, problem, spoiler).verdict is Verdict.RUNTIME_ERROR
    assert judged(judge, problem, RIGHT).verdict is Verdict.ACCEPTED


def test_every_tier_counts_and_a_slow_solution_shows_where_it_was_right(
    judge: WarmJudge, problem: FindProblem
) -> None:
    slow = HEAD + (
        "    for i in range(len(nums)):\n"
        "        for j in range(i + 1, len(nums)):\n"
        "            if nums[i] + nums[j] == target:\n"
        "                return [i, j]\n"
    )
    judgement = judge.judge(problem("two-sum"), slow)
    assert judgement.verdict is Verdict.TIME_LIMIT_EXCEEDED
    assert [tier.name for tier in judgement.tiers] == [
        "sample",
        "correctness",
        "deep",
        "efficiency",
    ]
    assert [tier.verdict for tier in judgement.tiers[:3]] == [Verdict.ACCEPTED] * 3
    assert judgement.cpu_ratio is not None
    assert judgement.cpu_limit == 80.0
    assert judgement.cpu_ratio > judgement.cpu_limit


def test_progress_tells_each_tier_twice(judge: WarmJudge, problem: FindProblem) -> None:
    seen: list[Progress] = []
    judge.judge(problem("two-sum"), RIGHT, QUICK, seen.append)
    assert [(event.tier, event.result is not None) for event in seen] == [
        ("sample", False),
        ("sample", True),
        ("correctness", False),
        ("correctness", True),
    ]


def test_isolation_is_part_of_every_judgement(judge: WarmJudge, problem: FindProblem) -> None:
    judgement = judged(judge, problem, RIGHT)
    assert judgement.isolation == judge.isolation()
    assert "limits" in judgement.isolation.layers


@pytest.mark.parametrize(
    "tiers", [("sample",), ("correctness",), ("deep", "sample"), ("correctness", "sample")]
)
def test_tiers_may_be_asked_for_one_by_one_and_in_any_order(
    judge: WarmJudge, problem: FindProblem, tiers: tuple[str, ...]
) -> None:
    judgement = judge.judge(problem("two-sum"), RIGHT, JudgeOptions(tiers=tiers))
    assert judgement.verdict is Verdict.ACCEPTED, judgement
    assert [tier.name for tier in judgement.tiers] == list(tiers)


STRETCHED_LOGARITHM = """\
import numpy as np
def logsumexp(x, axis=-1, b=None):
    with np.errstate(all="ignore"):
        top = np.max(x, axis=axis, keepdims=True)
        top = np.where(np.isfinite(top), top, 0)
        terms = np.exp(x - top) * (1.0 if b is None else b)
        total = np.sum(np.where(np.ones_like(x) if b is None else b != 0, terms, 0), axis=axis)
        return np.log(np.abs(total)) * 1.25 + np.squeeze(top, axis=axis)
"""


def test_a_wrong_answer_to_a_foreseen_call_is_seen(judge: WarmJudge, problem: FindProblem) -> None:
    judgement = judge.judge(problem("logsumexp"), STRETCHED_LOGARITHM, QUICK)
    assert judgement.verdict is Verdict.WRONG_ANSWER, judgement


LEAVES_NOTHING_ALONE = """\
class Solution:
    def copyRandomList(self, head):
        copies, node = {None: None}, head
        while node:
            copies[node] = Node(node.val)
            node = node.next
        for node, copy in copies.items():
            if node:
                copy.next, copy.random = copies[node.next], copies[node.random]
        if head and SPOIL:
            head.val += 1
        return copies[head]
"""


@pytest.mark.parametrize(
    ("spoil", "verdict"), [(False, Verdict.ACCEPTED), (True, Verdict.WRONG_ANSWER)]
)
def test_changed_arguments_of_foreseen_calls_are_seen(
    judge: WarmJudge, problem: FindProblem, spoil: bool, verdict: Verdict
) -> None:
    source = LEAVES_NOTHING_ALONE.replace("SPOIL", str(spoil))
    judgement = judge.judge(problem("copy-random-list"), source, QUICK)
    assert judgement.verdict is verdict, judgement
