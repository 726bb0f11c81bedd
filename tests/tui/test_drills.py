"""Drills on the screen: choosing, answering, pausing, the card, at all sizes."""

import pytest
from textual.widgets import Input, OptionList
from toy_drills import make_drill, three_drills

from prep.practice.drill_settings import DrillSettings, Mode
from prep.tui.screens.drill import DrillScreen
from prep.tui.screens.drill_card import DrillCardScreen
from prep.tui.screens.drills import DrillsScreen
from prep.tui.screens.home import HomeScreen

SPRINT = DrillSettings(Mode.SPRINT, topic="mental-maths", seed=5)
TOPIC = DrillSettings(Mode.TOPIC, topic="mental-maths", seed=5)
SIZES = [(80, 24), (120, 40)]


def question(stage):
    return stage.app.screen.session.question


def right(stage) -> str:
    first, _, second, *_ = question(stage).prompt.split()
    return str(int(first) + int(second))


def product(stage) -> str:
    first, _, second, *_ = question(stage).prompt.split()
    return str(int(first) * int(second))


async def begin(stage, settings=TOPIC) -> None:
    stage.app.open_drills(settings)
    await stage.settle()
    assert isinstance(stage.app.screen, DrillScreen)


async def give(stage, text: str) -> None:
    stage.app.screen.query_one("#answer", Input).value = text
    await stage.press("enter")


@pytest.mark.parametrize("size", SIZES)
async def test_the_choice_shows_modes_rules_and_topics_with_their_state(staged, size) -> None:
    async with staged(size, drills=three_drills()) as stage:
        await begin(stage, DrillSettings(Mode.TOPIC, drill="sum"))
        await give(stage, right(stage))
        await stage.press("escape", "escape", "d")
        assert isinstance(stage.app.screen, DrillsScreen)
        text = stage.text
        assert "[Topic]" in text
        assert "open end" in text
        rows = {line.strip()[:12]: line.split() for line in stage.lines if "Mental arit" in line}
        (row,) = rows.values()
        assert row[2:5] == ["1", "1", "100%"]
        assert "Probability" in text
        assert "never" in text


async def test_modes_and_rules_are_chosen_by_keys(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await stage.press("d", "s")
        assert "[Sprint]" in stage.text
        assert "2 minutes" in stage.text
        await stage.press("n")
        assert "8 minutes" in stage.text
        await stage.press("n", "d", "p", "c")
        for words in ("20 questions", "level 1", "costs a point", "asks how sure"):
            assert words in stage.text
        await stage.press("right")
        assert "[Ladder]" in stage.text
        assert "open end" in stage.text
        await stage.press("left", "left", "left")
        assert "[Mental maths]" in stage.text


async def test_enter_begins_and_the_choice_is_remembered(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await stage.press("d", "s", "c", "down", "enter")
        screen = stage.app.screen
        assert isinstance(screen, DrillScreen)
        assert screen.session.settings.mode is Mode.SPRINT
        assert screen.session.settings.topic == "probability"
        assert screen.session.settings.confidence
        await stage.press("escape")
        assert isinstance(stage.app.screen, DrillsScreen)
        await stage.press("escape", "d")
        assert "[Sprint]" in stage.text
        assert "asks how sure" in stage.text


async def test_a_review_with_nothing_due_is_told(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await stage.press("d", "r", "enter")
        assert isinstance(stage.app.screen, DrillsScreen)
        assert "Nothing is due for review." in stage.text


@pytest.mark.parametrize("size", SIZES)
async def test_a_wrong_answer_is_explained_and_one_may_have_another(staged, size) -> None:
    async with staged(size, drills=three_drills()) as stage:
        await begin(stage)
        first = question(stage)
        expected = right(stage)
        await give(stage, product(stage))
        assert "✗ wrong" in stage.text
        assert f"the answer is {expected}" in stage.text
        assert "You multiplied; the sign says add." in stage.text
        assert "Count on from" in stage.text
        await stage.press("a")
        assert question(stage).drill == first.drill
        assert question(stage).seed != first.seed
        await give(stage, right(stage))
        assert "✓ right" in stage.text
        await stage.press("enter")
        assert question(stage).number == 3


async def test_a_slip_is_taken_back(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage)
        await give(stage, "0")
        await stage.press("u")
        assert stage.services.stores.answers.recent(9) == []
        assert "0 of 0 right" in stage.text


async def test_what_cannot_be_read_is_said_and_can_be_mended(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage)
        await give(stage, "9**9**9**9")
        assert stage.services.stores.answers.recent(9) == []
        assert stage.app.screen.query_one("#answer", Input).value == "9**9**9**9"
        await give(stage, right(stage))
        assert "✓ right" in stage.text


async def test_letters_are_text_while_one_types(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage)
        await stage.press("a", "u", "q")
        assert isinstance(stage.app.screen, DrillScreen)
        assert stage.app.screen.query_one("#answer", Input).value == "auq"


async def test_an_empty_enter_does_nothing_and_a_question_mark_passes(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage)
        await stage.press("enter")
        assert stage.services.stores.answers.recent(9) == []
        await give(stage, "?")
        assert "✗ passed" in stage.text


async def test_confidence_is_asked_before_the_answer_shows(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage, DrillSettings(Mode.TOPIC, topic="mental-maths", confidence=True, seed=5))
        expected = right(stage)
        await give(stage, expected)
        assert "how sure are you?" in stage.text
        assert "the answer is" not in stage.text
        await give(stage, "many")
        assert "A whole number from 50 to 99." in stage.text
        await give(stage, "30")
        assert "A whole number from 50 to 99." in stage.text
        assert stage.services.stores.answers.recent(9) == []
        await stage.press("escape")
        assert stage.app.screen.query_one("#answer", Input).value == expected
        await stage.press("enter")
        await give(stage, "80")
        assert "✓ right" in stage.text
        assert stage.services.stores.answers.recent(1)[0].confidence == 0.8
        await stage.press("escape")
        assert "Brier score 0.040" in stage.text


async def test_a_sprint_needs_enter_only_and_ends_by_itself(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage, SPRINT)
        await give(stage, right(stage))
        assert "Before: ✓ right" in stage.text
        assert question(stage).number == 2
        await give(stage, product(stage))
        assert "✗ wrong" in stage.text
        assert question(stage).number == 3
        stage.clock.forward(110)
        stage.app.screen.look()
        await stage.settle()
        assert "last seconds" in stage.text
        stage.clock.forward(11)
        stage.app.screen.look()
        await stage.settle()
        assert isinstance(stage.app.screen, DrillCardScreen)
        assert "a personal best" in stage.text
        assert "1 of 2 right · 50%" in stage.text


async def test_one_key_begins_the_same_again(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage, SPRINT)
        await give(stage, right(stage))
        await stage.press("escape")
        assert "stopped early" in stage.text
        await stage.press("enter")
        assert isinstance(stage.app.screen, DrillScreen)
        assert stage.app.screen.session.settings.key == SPRINT.settled().key
        await stage.press("escape")
        assert isinstance(stage.app.screen, HomeScreen)


async def test_the_pause_covers_the_question_and_stops_the_clock(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage, SPRINT)
        prompt = question(stage).prompt.splitlines()[0]
        await stage.press("f9")
        assert prompt not in stage.text
        assert "Paused. F9 goes on." in stage.text
        stage.clock.forward(600)
        await stage.press("a", "enter", "f9")
        assert prompt in stage.text
        assert stage.app.screen.session.timer().remaining_seconds == 120
        await give(stage, right(stage))
        assert question(stage).number == 2


async def test_without_a_key_the_clock_waits_and_says_so(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage)
        stage.clock.forward(300)
        stage.app.screen.look()
        await stage.settle()
        assert "the clock waits for a key" in stage.text
        await give(stage, right(stage))
        assert stage.services.stores.answers.recent(1)[0].seconds == 120


async def test_a_mock_cannot_be_paused(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage, DrillSettings(Mode.TOPIC, seed=5, pausable=False))
        await stage.press("f9")
        assert "There is no pause" in stage.text
        assert question(stage).prompt.splitlines()[0] in stage.text


async def test_quitting_keeps_the_session_and_what_was_typed(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        await begin(stage, SPRINT)
        await give(stage, right(stage))
        await stage.write("12")
        stage.clock.forward(20)
        await stage.pilot.press("ctrl+q")
        stage.clock.forward(3600)
        (waiting,) = stage.services.drilling.open_sessions()
        assert (waiting.answered, waiting.remaining_seconds) == (1, 100)
        session = stage.services.drilling.resume(waiting.session_id)
        assert session.text == "12"


async def test_a_session_that_waits_is_offered_at_home_and_among_the_drills(staged) -> None:
    async with staged((80, 24), drills=three_drills()) as stage:
        session = stage.services.drilling.open(SPRINT)
        session.next()
        session.answer("?")
        session.leave()
        await stage.press("d")
        assert "Resume Sprint: Mental arithmetic" in stage.text
        assert "02:00 left" in stage.text
        await stage.press("escape")
        assert "Sprint: Mental arithmetic" in stage.text
        choices = stage.app.screen.query_one("#choices", OptionList)
        choices.highlighted = next(
            n for n, o in enumerate(choices.options) if str(o.id).startswith("drill:")
        )
        await stage.press("enter")
        assert isinstance(stage.app.screen, DrillScreen)
        assert stage.app.screen.session.session_id == session.session_id


async def test_the_library_lists_drills_and_practises_the_one_chosen(staged) -> None:
    async with staged((100, 30), drills=three_drills()) as stage:
        await stage.press("slash")
        await stage.write("Drill urn")
        await stage.press("enter")
        assert isinstance(stage.app.screen, DrillScreen)
        assert question(stage).drill == "urn"
        await give(stage, right(stage))
        await stage.press("escape", "escape")
        assert any("✓" in line and "Drill urn" in line for line in stage.lines)


async def test_the_library_can_show_one_kind_alone(staged) -> None:
    async with staged((100, 30), drills=three_drills()) as stage:
        await stage.press("l", "y", "y", "y")
        assert "only drill" in stage.text
        assert "Two parcels" not in stage.text
        await stage.press("i")
        assert "no interview mode" in stage.text
        while "only" in stage.text:
            await stage.press("y")
        assert "Two parcels" in stage.text


@pytest.mark.parametrize("size", [(20, 6), (40, 10), (200, 60)])
@pytest.mark.parametrize("theme", ["prep-light", "prep-mono"])
async def test_nothing_breaks_at_any_size(staged, size, theme) -> None:
    async with staged(size, theme=theme, drills=three_drills()) as stage:
        await stage.press("d", "s", "n", "enter")
        for _ in range(3):
            await give(stage, right(stage))
        await stage.press("f1", "escape", "escape")
        assert isinstance(stage.app.screen, DrillCardScreen)
        assert "Score 3" in stage.text
        await stage.pilot.resize_terminal(30, 8)
        await stage.settle()
        assert "Score 3" in stage.text


async def test_a_long_question_and_its_explanation_can_be_read_at_80x24(staged) -> None:
    def wordings(self, p):
        story = "A long story about an urn that goes on and on, with several turns. " * 6
        return (f"{p.a} + {p.b} = ? {story}",)

    async with staged((80, 24), drills=[make_drill("sum", wordings=wordings)]) as stage:
        await begin(stage)
        assert "A whole number." in stage.text
        await give(stage, "1")
        assert "✗ wrong" in stage.text
        assert "Count on from" in stage.text


async def test_the_keys_of_a_drill_are_in_its_help(staged) -> None:
    async with staged((100, 40), drills=three_drills()) as stage:
        await begin(stage)
        await give(stage, "1")
        await stage.press("f1")
        for words in ("Another like this", "Take back", "Pause", "End"):
            assert words in stage.text
