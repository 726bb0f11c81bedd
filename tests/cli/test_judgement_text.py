"""A judgement in a terminal: the verdict first, then why, values never in full length."""

from fakes import CONFINED_NOWHERE, ISOLATION

from prep.cli.judgement_text import LONGEST, judgement_lines, run_lines
from prep.core.judgement import CaseReport, Failure, Frame, Judgement, RunReport, TierResult
from prep.core.verdict import Verdict

WRONG = Verdict.WRONG_ANSWER
FAILURE = Failure(
    "correctness", "two equal values", "([6, 6], 12)", "[0, 1]", "[]", "the answer lacks items",
    traceback=(Frame(3, "two_sum", "return []"),), stdout="seen 6\nseen 6",
)  # fmt: skip
TIERS = (
    TierResult("sample", Verdict.ACCEPTED, 2, 2, 0.001),
    TierResult("correctness", WRONG, 180, 181, 0.07),
)


def test_a_wrong_answer():
    judgement = Judgement(WRONG, TIERS, FAILURE, ISOLATION, 0.123, notes=("mutates nums",))
    assert list(judgement_lines("a.py", judgement)) == [
        "✗ Wrong answer  a.py  (182 of 183 cases, 0.12 s)",
        "  correctness: two equal values. the answer lacks items",
        "    input     ([6, 6], 12)",
        "    expected  [0, 1]",
        "    actual    []",
        "    line 3, in two_sum: return []",
        "    printed:",
        "      seen 6\n      seen 6",
        "  ✓ sample       2 of 2, 0.00 s",
        "  ✗ correctness  180 of 181, 0.07 s",
        "  note: mutates nums",
    ]


def test_time_against_the_reference_and_missing_walls():
    judgement = Judgement(
        Verdict.ACCEPTED, (), None, CONFINED_NOWHERE, 1.0, cpu_ratio=2.5,
        cpu_ratio_interval=(2.25, 3.0), cpu_limit=12.0, growth="grows like n^1.0",
    )  # fmt: skip
    lines = list(judgement_lines("a.py", judgement))
    assert lines[0].startswith("✓ Accepted")
    assert lines[1:] == [
        "  time  2.50 (2.25 to 3.00) times the reference, at most 12 is accepted",
        "  growth  grows like n^1.0",
        "  isolation: none. Not confined.",
    ]


def test_a_judge_that_failed_speaks():
    judgement = Judgement(Verdict.JUDGE_ERROR, (), None, ISOLATION, 0.0, message="gone")
    assert list(judgement_lines("a.py", judgement))[:2] == [
        "! Judge error  a.py  (0 of 0 cases, 0.00 s)",
        "  gone",
    ]


def test_a_long_value_is_cut():
    failure = Failure("efficiency", "long belt", "x" * 5000, "", "", "too slow", truncated=True)
    judgement = Judgement(Verdict.TIME_LIMIT_EXCEEDED, (), failure, ISOLATION, 0.1)
    line = next(line for line in judgement_lines("a.py", judgement) if "input" in line)
    assert line == f"    input     {'x' * LONGEST} ... (--json shows more)"


def test_a_run_shows_all_cases_and_own_tests():
    good = CaseReport("sample 1", Verdict.ACCEPTED, "([1], 2)", "[0]", "[0]")
    bad = CaseReport("sample 2", WRONG, "([2], 2)", "[1]", "[0]", "wrong items", stdout="hm")
    test = CaseReport("test_mine", Verdict.RUNTIME_ERROR, "", "", "", "KeyError: 3")
    report = RunReport(WRONG, (good, bad), (test,), ISOLATION, 0.01, stdout="loaded")
    assert list(run_lines("a.py", report)) == [
        "✗ Wrong answer  a.py  (1 of 3 cases, 0.01 s)",
        "  ✓ sample 1  ([1], 2)",
        "  ✗ sample 2  ([2], 2)",
        "    wrong items",
        "    expected  [1]",
        "    actual    [0]",
        "    printed:",
        "      hm",
        "  ✗ test_mine",
        "    KeyError: 3",
        "  printed:",
        "    loaded",
    ]
