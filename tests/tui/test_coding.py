"""The coding screen: one test per path a person takes."""

import pytest
from fakes import CONFINED_NOWHERE, make_failure, make_judgement
from textual.widgets import Input

from prep.core.attempt import Outcome
from prep.core.errors import PrepError
from prep.core.judgement import Judgement, TierResult
from prep.core.verdict import Verdict
from prep.tui.screens.case import CaseScreen
from prep.tui.screens.coding import CodingScreen
from prep.tui.screens.confirm import ConfirmScreen
from prep.tui.screens.home import HomeScreen
from prep.tui.screens.submission import SubmissionScreen
from prep.tui.widgets.editor import CodeEditor

STARTER = "def two_sum(nums, target):\n    ...\n"


def editor(stage) -> CodeEditor:
    return stage.app.screen.query_one("#editor", CodeEditor)


async def solve(stage) -> None:
    await stage.write("# right\n")
    await stage.press("ctrl+s")


async def test_a_wrong_submission_shows_the_failing_case_and_is_kept(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.press("ctrl+s")
        assert stage.judge.judged == [STARTER]
        for words in ("✗ Wrong answer", "([3, 3], 6)", "expected  [0, 1]", "actual    [0, 0]"):
            assert words in stage.text
        assert len(stage.services.history.submissions("two-sum")) == 1


async def test_an_accepted_submission_ends_the_session_and_opens_the_solution(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await solve(stage)
        assert "✓ Accepted" in stage.text
        assert "Solved in 00:00." in stage.text
        (attempt,) = stage.services.history.attempts("two-sum")
        assert attempt.outcome is Outcome.SOLVED
        await stage.press("escape", "g")
        assert "Walk once and remember." in stage.text


async def test_the_rating_of_a_solved_problem_is_corrected_in_the_verdict_pane(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await solve(stage)
        assert "Review: good: comes back in" in stage.text
        await stage.press("4")  # typed: the editor has the keys
        assert stage.services.learning.reviewed("two-sum").rating == 3
        await stage.press("alt+3", "2")
        assert "Review: hard: comes back in" in stage.text
        assert "(proposed good)" in stage.text
        assert stage.services.learning.reviewed("two-sum").rating == 2


async def test_a_judge_that_failed_is_told_and_counts_for_nothing(staged) -> None:
    async with staged() as stage:
        stage.judge.next = [make_judgement(Verdict.JUDGE_ERROR, total=0)]
        await stage.open()
        await stage.press("ctrl+s")
        assert "! Judge error" in stage.text
        assert "nothing was counted" in stage.text
        assert stage.services.history.submissions("two-sum") == []


async def test_missing_isolation_is_told(staged) -> None:
    tier = TierResult("correctness", Verdict.ACCEPTED, 3, 3, 0.1)
    async with staged() as stage:
        stage.judge.next = [Judgement(Verdict.ACCEPTED, (tier,), None, CONFINED_NOWHERE, 0.1)]
        await stage.open()
        await stage.press("ctrl+s")
        assert "! Not confined." in stage.text


async def test_a_second_submit_waits_for_the_first(staged) -> None:
    async with staged() as stage:
        await stage.open()
        screen = stage.app.screen

        def press_again() -> None:
            stage.app.call_from_thread(screen.action_submit)

        stage.judge.meanwhile = press_again
        await stage.press("ctrl+s")
        assert len(stage.judge.judged) == 1


async def test_progress_is_shown_while_tiers_run(staged) -> None:
    seen: list[str] = []
    async with staged() as stage:
        await stage.open()
        stage.judge.meanwhile = lambda: seen.append(stage.app.call_from_thread(lambda: stage.text))
        await stage.press("ctrl+s")
    assert "Judging" in seen[0]


async def test_run_shows_the_cases_and_keeps_no_submission(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.press("f5")
        assert stage.judge.ran == [(STARTER, [])]
        assert "✗ Wrong answer" in stage.text
        assert stage.services.history.submissions("two-sum") == []


async def test_hints_come_one_by_one_and_are_counted(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.press("f2")
        assert "Hint 1 of 3" in stage.text
        assert "What would the partner weigh?" in stage.text
        assert "Look it up." not in stage.text
        await stage.press("f2", "f2", "f2")
        assert stage.app.screen.session.state.hints == 3
        assert "There is no further hint." in stage.text


async def test_revealed_hints_are_there_again_after_coming_back(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.press("f2", "escape", "escape")
        assert isinstance(stage.app.screen, HomeScreen)
        await stage.open()
        assert "Hint 1 of 3" in stage.text


async def test_giving_up_is_asked_about(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.press("ctrl+s", "escape", "g")
        assert isinstance(stage.app.screen, ConfirmScreen)
        await stage.press("n")
        assert stage.services.history.attempts("two-sum") == []
        await stage.press("g", "y")
        (attempt,) = stage.services.history.attempts("two-sum")
        assert attempt.outcome is Outcome.GAVE_UP
        assert "Walk once and remember." in stage.text


async def test_reset_keeps_the_text_and_undo_brings_it_back(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.write("x = 1\n")
        await stage.press("escape", "r", "y")
        assert editor(stage).text == STARTER
        kept = stage.app.screen.session.kept_drafts()
        assert [draft.text for draft in kept] == ["x = 1\n" + STARTER]
        await stage.press("ctrl+z")
        assert editor(stage).text == "x = 1\n" + STARTER


async def test_a_case_typed_by_hand_is_run(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.press("f7")
        assert isinstance(stage.app.screen, CaseScreen)
        await stage.write("[3, 3], 6")
        await stage.press("enter")
        assert "kept" in stage.text
        await stage.press("escape", "f5")
        ((_, cases),) = stage.judge.ran
        assert [case.arguments for case in cases] == [[[3, 3], 6]]


async def test_a_case_that_makes_no_sense_is_refused_in_words(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.press("f7")
        stage.app.screen.query_one("#arguments", Input).value = "[3, 3"
        await stage.press("enter")
        assert "cannot be read" in stage.text
        assert stage.services.own_cases.of("two-sum") == []


async def test_a_case_can_be_removed(staged) -> None:
    async with staged() as stage:
        stage.services.own_cases.add("two-sum", "[3, 3], 6")
        await stage.open()
        await stage.press("f7", "tab", "tab", "down", "delete")
        assert stage.services.own_cases.of("two-sum") == []


async def test_notes_are_kept(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.press("alt+5")
        await stage.write("ask first")
        await stage.press("alt+2", "escape", "escape")
        assert stage.services.personal.note("two-sum") == "ask first"


async def test_past_submissions_can_be_read_compared_and_taken_back(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await solve(stage)
        await stage.press("alt+4")
        await stage.press("enter")
        assert isinstance(stage.app.screen, SubmissionScreen)
        assert "# right" in stage.text
        assert "✓ Accepted" in stage.text
        assert "return [0, 1]" not in stage.text
        await stage.press("c")
        assert "return [0, 1]" in stage.text
        stage_text = "# right\n" + STARTER
        await stage.press("y")
        assert editor(stage).text == stage_text


async def test_the_reference_stays_closed_before_the_problem_is_solved(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.press("ctrl+s", "alt+4")
        await stage.press("enter")
        await stage.press("c")
        assert isinstance(stage.app.screen, SubmissionScreen)
        assert "return [0, 1]" not in stage.text


async def test_a_mistaken_attempt_is_undone(staged) -> None:
    async with staged() as stage:
        await stage.open()
        await solve(stage)
        await stage.press("escape", "u", "y")
        assert stage.services.history.attempts("two-sum") == []
        assert stage.services.history.submissions("two-sum")[0].undone


async def test_an_interview_hides_names_and_colours_and_allows_no_run(staged) -> None:
    async with staged() as stage:
        await stage.open(interview=True)
        for words in ("Two parcels", "Easy", "arrays-hashing", "LeetCode"):
            assert words not in stage.text
        assert not editor(stage).is_syntax_aware
        await stage.write("tar")
        assert editor(stage).suggestion == ""
        await stage.press("f5")
        assert stage.judge.ran == []
        assert "there is no run" in stage.text


async def test_under_100_columns_one_pane_fills_the_screen(staged) -> None:
    async with staged((80, 24)) as stage:
        await stage.open()
        assert "Find two readings" in stage.text
        assert "def two_sum" not in stage.text
        await stage.press("f6")
        assert "def two_sum" in stage.text
        assert "Find two readings" not in stage.text
        await stage.press("ctrl+s")
        assert "✗ Wrong answer" in stage.text


async def test_every_pane_is_reached_by_its_number(staged) -> None:
    async with staged((80, 24)) as stage:
        await stage.open()
        for number, words in enumerate(
            ("Find two", "def two_sum", "Nothing judged", "Nothing submitted", "Your notes"),
            start=1,
        ):
            await stage.press(f"alt+{number}")
            assert words in stage.text


@pytest.mark.parametrize("size", [(20, 6), (40, 10), (99, 24), (100, 24), (160, 50), (200, 60)])
async def test_any_size_and_any_resize_is_survived(staged, size) -> None:
    async with staged() as stage:
        await stage.open()
        await stage.pilot.resize_terminal(*size)
        await stage.write("x")
        await stage.press("f6", "f1", "escape", "ctrl+s")
        await stage.pilot.resize_terminal(120, 40)
        await stage.settle()
        assert "xdef two_sum" in stage.text
        assert "Wrong answer" in stage.text


async def test_the_timer_pauses_and_can_be_hidden(staged) -> None:
    async with staged() as stage:
        await stage.open()
        assert "20:00 left" in stage.lines[0]
        await stage.press("f9")
        assert "paused" in stage.lines[0]
        await stage.press("f9", "escape", "t")
        assert "left" not in stage.lines[0]


async def test_the_last_minutes_and_the_end_are_said_in_words(staged) -> None:
    async with staged() as stage:
        await stage.open()
        for _ in range(16):
            stage.clock.forward(60)
            await stage.write("x")
        stage.app.screen._show_time()
        await stage.settle()
        assert "last minutes: 04:" in stage.lines[0]
        for _ in range(5):
            stage.clock.forward(60)
            await stage.write("x")
        stage.app.screen._show_time()
        await stage.settle()
        assert "over" in stage.lines[0]


async def test_leaving_while_judging_cancels_and_keeps_the_text(staged) -> None:
    async with staged() as stage:
        cancelled: list[bool] = []
        stage.judge.cancel = lambda: cancelled.append(True)
        await stage.open()
        stage.judge.meanwhile = lambda: stage.app.call_from_thread(stage.app.screen.action_back)
        await stage.press("ctrl+s")
        assert cancelled == [True]
        assert isinstance(stage.app.screen, CodingScreen)


async def test_a_store_that_fails_is_told_and_typing_goes_on(staged, monkeypatch) -> None:
    async with staged() as stage:
        await stage.open()

        def full(text: str) -> None:
            raise PrepError("The disk is full.", "Make room, then go on.")

        monkeypatch.setattr(stage.app.screen.session, "save_draft", full)
        await stage.write("x")
        stage.app.screen._save_draft()
        await stage.settle()
        assert "The disk is full." in stage.text
        monkeypatch.undo()


async def test_a_failure_that_only_repeats_the_message_says_it_once(staged) -> None:
    failure = make_failure(message="SyntaxError: invalid syntax (line 1)")
    tier = TierResult("load", Verdict.RUNTIME_ERROR, 0, 1, 0.0)
    async with staged() as stage:
        stage.judge.next = [
            Judgement(
                Verdict.RUNTIME_ERROR,
                (tier,),
                failure,
                CONFINED_NOWHERE,
                0.0,
                message=failure.message,
            )
        ]
        await stage.open()
        await stage.press("ctrl+s")
        assert stage.text.count("SyntaxError") == 1
