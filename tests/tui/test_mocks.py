"""Mocks on the screen: rooms by where the session stands, the clock, leaving, grading, the card."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeClock, FakeJudge
from stage import PatientApp, Stage
from textual.widgets import Select
from toy_mocks import PLAN, TRACK, mock_services, sum_of

from prep.practice.mock_place import Stage as Where
from prep.practice.replay import replay_of
from prep.tui.preferences import Preferences
from prep.tui.screens.mock_break import MockBreakScreen
from prep.tui.screens.mock_coding import MockCodingScreen
from prep.tui.screens.mock_concept import MockConceptScreen
from prep.tui.screens.mock_round import MockRoundScreen
from prep.tui.screens.mock_score import MockScoreScreen
from prep.tui.screens.mocks import MocksScreen

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)], ids=["80x24", "120x40"])
CODING_ONLY = replace(PLAN, rounds=PLAN.rounds[1:2])


@asynccontextmanager
async def stage_of(tmp_path: Path, size: tuple[int, int] = (120, 40)) -> AsyncIterator[Stage]:
    clock, judge = FakeClock(), FakeJudge()
    services = mock_services(clock, judge=judge, workspace=tmp_path)
    services.settings.put("welcome_done", True)
    preferences = Preferences(None, {}, memory=tmp_path / "t")
    app = PatientApp(lambda: services, preferences, lambda: [TRACK])
    async with app.run_test(size=size, notifications=True) as pilot:
        stage = Stage(app, pilot, services, judge, clock)
        await stage.settle()
        yield stage
    services.stores.close()


async def look(stage: Stage) -> None:
    """What the interval does each second."""
    stage.app.screen.look()
    await stage.settle()


def mock_of(stage: Stage):
    return stage.app.screen.mock


async def begin(stage: Stage, plan=PLAN) -> None:
    stage.app.begin_mock(plan)
    await stage.settle()


@SIZES
async def test_a_whole_mock_from_the_first_question_to_the_card(tmp_path, size):
    async with stage_of(tmp_path, size) as stage:
        await begin(stage)
        assert isinstance(stage.app.screen, MockRoundScreen)
        assert "Question 1 of 3" in stage.text
        assert "2:00 left" in stage.text
        for _ in range(3):
            stage.clock.forward(4)
            await stage.write(sum_of(mock_of(stage).question))
            await stage.press("enter")
        assert isinstance(stage.app.screen, MockBreakScreen)
        assert "Mental maths is over." in stage.text
        await stage.press("enter")
        assert isinstance(stage.app.screen, MockCodingScreen)
        assert "Two parcels" not in stage.text  # blind
        await stage.press("f8")
        await stage.press("f8")
        assert isinstance(stage.app.screen, MockBreakScreen)
        assert "[ ] Said the plan before the code" in stage.text
        await stage.press("down", "space")
        assert "[x] Said the plan before the code" in stage.text
        await stage.press("enter")
        assert isinstance(stage.app.screen, MockConceptScreen)
        assert "What happens in why-scale" in stage.text
        assert "Title of why-scale" not in stage.text  # blind
        assert "The softmax saturates" not in stage.text
        await stage.press("t")
        await stage.write("it saturates")
        await stage.press("f5", "2", "enter", "enter", "enter", "enter")
        assert isinstance(stage.app.screen, MockBreakScreen)
        assert "[x] The softmax saturates." in stage.text
        assert "[ ] Gradients vanish." in stage.text
        (kept,) = stage.services.stores.answers.recent(9, drill="why-scale")
        assert (kept.ticks, kept.text) == ((False, True, False), "it saturates")
        await stage.press("space", "enter")
        assert isinstance(stage.app.screen, MockScoreScreen)
        assert "hire" in stage.text
        mock = stage.services.mocking.look(stage.services.mocking.sessions()[0].session_id)
        assert mock.state.answers[-1]["text"] == "it saturates"
        await stage.press("h")
        await stage.press("m")
        assert len(list((tmp_path / "mocks").iterdir())) == 2
        await stage.press("r")
        assert "Replay" in stage.text
        await stage.press("home")
        assert "Begins" in stage.text


async def test_the_problem_is_solved_and_the_verdict_looked_at_before_going_on(tmp_path):
    async with stage_of(tmp_path) as stage:
        await begin(stage, CODING_ONLY)
        await stage.press("ctrl+s")
        assert "Your plan first" in stage.text
        await stage.write("hash")
        await stage.press("tab")
        await stage.write("O(n)")
        await stage.press("escape")
        stage.app.screen.take_text("right = 1")
        await stage.press("ctrl+s")
        await look(stage)
        assert isinstance(stage.app.screen, MockCodingScreen)
        assert "Accepted" in stage.text or "accepted" in stage.text
        first = mock_of(stage).place.item
        await stage.press("f8")
        assert "01:30 left" in stage.text
        await stage.write("walk")
        stage.clock.forward(30)
        await stage.press("f8", "space")
        assert "took 00:30" in stage.text
        assert stage.app.screen_stack[-2].mock.checks(0) == {"plan": 1, "idea": 1}
        await stage.press("escape", "f8")
        assert (first, mock_of(stage).place.item) == (0, 1)
        assert mock_of(stage).state.answers[0]["correct"]


async def test_time_that_is_up_ends_the_plan_too_and_keeps_it(tmp_path):
    async with stage_of(tmp_path) as stage:
        await begin(stage, CODING_ONLY)
        room = stage.app.screen
        await stage.press("f4")
        await stage.write("hash")
        stage.clock.forward(40 * 60 + 1)
        room.look()
        await stage.settle()
        assert isinstance(stage.app.screen, MockBreakScreen)
        assert len(stage.app.screen_stack) == 2
        (child,) = (one for one in stage.services.stores.sessions.recent(2) if one.item_id)
        assert stage.services.explaining(child.id).plan.approach == "hash"


async def test_time_ends_the_round_and_keeps_what_was_typed(tmp_path):
    async with stage_of(tmp_path) as stage:
        await begin(stage, CODING_ONLY)
        stage.app.screen.take_text("wrong = 41")
        stage.clock.forward(40 * 60 + 1)
        await look(stage)
        assert isinstance(stage.app.screen, MockBreakScreen)
        mock = mock_of(stage)
        replay = replay_of(mock.session_id, stage.services.stores)
        assert mock.place.stage is Where.BREAK
        assert [part.title for part in replay.parts] == ["Mock quant, seed 7", "two-sum"]
        assert replay.parts[1].final == "wrong = 41"


async def test_the_interviewer_speaks_and_asks_about_silence(tmp_path):
    async with stage_of(tmp_path) as stage:
        await begin(stage, CODING_ONLY)
        assert "Hello. Read the problem" in stage.text
        stage.clock.forward(125)
        await look(stage)
        assert "You have been quiet" in stage.text
        assert "what is your plan" in stage.text
        await look(stage)
        silences = [n for n in mock_of(stage).state.notes if n.get("by") == "silence"]
        assert len(silences) == 1


async def test_no_pause_and_leaving_is_asked_and_wins_nothing(tmp_path):
    async with stage_of(tmp_path) as stage:
        await begin(stage)
        await stage.press("f9")
        assert "no pause" in stage.text
        await stage.press("escape")
        assert "runs on" in stage.text
        await stage.press("n")
        assert isinstance(stage.app.screen, MockRoundScreen)
        await stage.press("escape", "y")
        stage.clock.forward(50)
        stage.app.resume_mock(stage.services.mocking.sessions()[0].session_id)
        await stage.settle()
        assert "1:10 left" in stage.text


async def test_an_unreadable_answer_costs_nothing(tmp_path):
    async with stage_of(tmp_path) as stage:
        await begin(stage)
        await stage.write("well")
        await stage.press("enter")
        assert mock_of(stage).state.answers == ()
        assert "Question 1 of 3" in stage.text


async def test_a_hint_says_what_it_costs(tmp_path):
    async with stage_of(tmp_path) as stage:
        await begin(stage, CODING_ONLY)
        await stage.press("f2")
        assert "costs the round 10 points" in stage.text


@SIZES
async def test_the_choice_offers_loops_and_what_waits(tmp_path, size):
    async with stage_of(tmp_path, size) as stage:
        await stage.press("m")
        assert isinstance(stage.app.screen, MocksScreen)
        assert "Quant researcher" in stage.text
        assert "25 minutes" in stage.text
        await stage.press("down", "down", "down", "enter")
        assert isinstance(stage.app.screen, MockRoundScreen)
        await stage.press("escape", "y")
        assert "Resume quant" in stage.text
        await stage.press("enter")
        assert isinstance(stage.app.screen, MockRoundScreen)
        await stage.press("escape", "y", "x", "y")
        assert "Resume quant" not in stage.text
        assert "Scorecard quant" in stage.text


async def test_a_round_of_problems_is_closed_before_its_time(tmp_path):
    async with stage_of(tmp_path) as stage:
        await begin(stage, CODING_ONLY)
        assert "Run" not in stage.lines[-1]  # an interview has none
        await stage.press("f10")
        assert isinstance(stage.app.screen, MockBreakScreen)


async def test_a_quick_session_by_wish(tmp_path):
    async with stage_of(tmp_path, (80, 24)) as stage:
        await stage.press("m", "down", "enter")
        assert "Quick session" in stage.text
        stage.app.screen.query_one("#kind", Select).value = "concept"
        stage.app.screen.query_one("#difficulty", Select).value = 5
        await stage.press("ctrl+s")
        assert "Nothing fits this wish." in stage.text
        stage.app.screen.query_one("#difficulty", Select).value = Select.NULL
        await stage.press("ctrl+s")
        assert isinstance(stage.app.screen, MockConceptScreen)
        assert "25:00 left" in stage.text


async def test_home_offers_the_mock_that_waits_and_not_its_problem(tmp_path):
    async with stage_of(tmp_path) as stage:
        await begin(stage, CODING_ONLY)
        stage.app.screen.take_text("wrong = 41")
        await stage.press("escape")  # out of the editor
        await stage.press("escape", "y")
        assert "Mock quant" in stage.text
        assert "1/1, 40:00 left" in stage.text
        resume = stage.text[stage.text.index("Resume") : stage.text.index("Next")]
        assert "Interview" not in resume
        await stage.press("enter")
        assert isinstance(stage.app.screen, MockCodingScreen)
        assert "wrong = 41" in stage.text


@pytest.mark.parametrize("keys", [["f10", "f10", "f9", "space", "tab", "enter", "f8", "f5"]])
async def test_wrong_keys_on_a_tiny_terminal_do_no_harm(tmp_path, keys):
    async with stage_of(tmp_path, (30, 8)) as stage:
        await begin(stage)
        await stage.press(*keys)
        assert stage.app.is_running
        assert stage.app.return_code is None
