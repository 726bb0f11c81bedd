"""A judgement as text: whole texts compared, so that a change of order is seen."""

from textual.content import Content

from prep.core.judgement import (
    CaseReport,
    Failure,
    Frame,
    Isolation,
    Judgement,
    Progress,
    RunReport,
    TierResult,
)
from prep.core.verdict import Verdict
from prep.tui.verdict_text import (
    idle_text,
    judgement_text,
    progress_text,
    run_text,
    shortened,
)

FULL = Isolation(True, "full", ("namespaces",))
SAMPLE = TierResult("sample", Verdict.ACCEPTED, 2, 2, 0.003)
WRONG = TierResult("correctness", Verdict.WRONG_ANSWER, 7, 9, 0.082)
FAILURE = Failure(
    "correctness",
    "two equal values",
    "([3, 3], 6)",
    "[0, 1]",
    "[0, 0]",
    "the answer holds wrong items",
    traceback=(Frame(7, "two_sum", "    return seen[x]"),),
    stdout="looking at 3\nlooking at 3\n",
)


def lines(text: Content) -> list[str]:
    return [line.rstrip() for line in text.plain.split("\n")]


def test_a_wrong_answer_shows_the_case_before_anything_else() -> None:
    judgement = Judgement(Verdict.WRONG_ANSWER, (SAMPLE, WRONG), FAILURE, FULL, 0.21)
    assert lines(judgement_text(judgement)) == [
        "✗ Wrong answer   9 of 11 passed · 210 ms",
        "The solution ran, and its answer to at least one case is wrong.",
        "",
        "First failing case · correctness · two equal values",
        "  input     ([3, 3], 6)",
        "  expected  [0, 1]",
        "  actual    [0, 0]",
        "  the answer holds wrong items",
        "  line 7    two_sum: return seen[x]",
        "  printed",
        "    looking at 3",
        "    looking at 3",
        "",
        "✓ sample         2 of 2       3 ms",
        "✗ correctness    7 of 9      82 ms  wrong answer",
    ]


def test_an_accepted_answer_shows_time_then_notes_then_style() -> None:
    judgement = Judgement(
        Verdict.ACCEPTED,
        (SAMPLE,),
        None,
        FULL,
        1.25,
        cpu_ratio=1.31,
        cpu_ratio_interval=(1.1, 1.62),
        cpu_limit=12.0,
        growth="linear, as the reference",
        notes=("The argument was changed.",),
    )
    text = judgement_text(judgement, Content("Solved in 12:31."), ("line 2: unused",))
    assert lines(text) == [
        "✓ Accepted   2 of 2 passed · 1.2 s",
        "Solved in 12:31.",
        "",
        "✓ sample         2 of 2       3 ms",
        "",
        "time    1.3x the reference  (1.1 to 1.6)  limit 12x",
        "growth  linear, as the reference",
        "",
        "Observed",
        "  The argument was changed.",
        "",
        "Style",
        "  line 2: unused",
    ]


def test_less_than_full_isolation_is_said_in_words() -> None:
    middle = Isolation(True, "middle", ("landlock",))
    judgement = Judgement(Verdict.ACCEPTED, (SAMPLE,), None, middle, 0.1)
    assert lines(judgement_text(judgement))[-1] == "! The solution ran with middle isolation."
    none = Isolation(False, "none", (), "Nothing confines solutions here.")
    judgement = Judgement(Verdict.ACCEPTED, (SAMPLE,), None, none, 0.1)
    assert lines(judgement_text(judgement))[-1] == "! Nothing confines solutions here."


def test_square_brackets_of_a_value_are_never_markup() -> None:
    failure = Failure("sample", "s", "(['[bold]'],)", "'[/]'", "'[red]x[/red]'", "")
    text = judgement_text(Judgement(Verdict.WRONG_ANSWER, (), failure, FULL, 0.1)).plain
    for value in (failure.input, failure.expected, failure.actual):
        assert value in text


def test_progress_shows_done_and_running_tiers_and_the_failure_at_once() -> None:
    steps = [
        Progress("sample"),
        Progress("sample", SAMPLE),
        Progress("correctness", None, FAILURE),
    ]
    text = lines(progress_text(steps, 1))
    assert text[:4] == [
        "Judging..",
        "",
        "✓ sample         2 of 2       3 ms",
        "· correctness running",
    ]
    assert "  actual    [0, 0]" in text


def test_a_run_shows_failing_cases_whole_and_passing_ones_short() -> None:
    passing = CaseReport("sample 1", Verdict.ACCEPTED, "([1, 2], 3)", "[0, 1]", "[0, 1]")
    failing = CaseReport("own 1", Verdict.WRONG_ANSWER, "([3, 3], 6)", "[0, 1]", "[]", "lacks")
    report = RunReport(Verdict.WRONG_ANSWER, (passing, failing), (), FULL, 0.02)
    assert lines(run_text(report)) == [
        "✗ Wrong answer   1 of 2 · 20 ms",
        "",
        "✓ sample 1  0 ms",
        "  input     ([1, 2], 3)",
        "  answer    [0, 1]",
        "",
        "✗ own 1  wrong answer  0 ms",
        "  input     ([3, 3], 6)",
        "  expected  [0, 1]",
        "  actual    []",
        "  lacks",
    ]


def test_long_values_and_long_output_are_cut_in_the_middle_and_at_the_end() -> None:
    assert shortened("x" * 600) == "x" * 600
    cut = shortened("a" * 5000 + "b" * 5000)
    assert len(cut) < 700
    assert cut.startswith("aaa")
    assert cut.endswith("bbb")
    assert "9,400 more characters" in cut
    chatty = RunReport(Verdict.ACCEPTED, (), (), FULL, 0.1, stdout="line\n" * 50)
    assert "    ... 38 more lines" in lines(run_text(chatty))


def test_before_anything_was_run_the_keys_are_named_except_in_an_interview() -> None:
    assert "F5" in idle_text(interview=False).plain
    assert "F5" not in idle_text(interview=True).plain
