"""Design and talk prompts on the screen: choosing, phases, wrong keys, grading, coming back."""

import pytest
from textual.widgets import Input, TextArea
from toy_prompts import make_prompt, make_talk

from prep.core.mock import MockPlan, PlannedItem, PlannedRound
from prep.practice.mock_place import Stage
from prep.tui.prompt_words import lit, row_of_first_found, tabs
from prep.tui.screens.home import HomeScreen
from prep.tui.screens.mock_break import MockBreakScreen
from prep.tui.screens.mock_prompt import MockPromptScreen
from prep.tui.screens.prompt import PromptScreen
from prep.tui.screens.prompt_grade import PromptGradeScreen
from prep.tui.screens.prompt_result import PromptResultScreen
from prep.tui.screens.prompts import PromptsScreen

PROMPTS = [make_prompt(twists=()), make_talk()]
PLAN = MockPlan(
    "quant",
    7,
    (PlannedRound("ml-design", "Design", 38, (PlannedItem("ml-design", "fraud", 45.0),)),),
)


async def begin(stage, slug="fraud"):
    stage.app.open_prompt(slug)
    await stage.settle()
    assert isinstance(stage.app.screen, PromptScreen)


async def put(stage, field, text):
    """Type into a line and hand it in."""
    line = stage.app.screen.query_one(field, Input)
    line.value = text
    line.focus()
    await stage.press("enter")


def count_arrivals(screen):
    """A list of one number: how often the screen led to the grading."""
    arrived, go = [0], screen._go_to_grading

    def counted():
        arrived[0] += 1
        go()

    screen._go_to_grading = counted
    return arrived


def write(stage, text):
    """What the fingers would do, at once."""
    stage.app.screen.query_one("#sheet", TextArea).text = text


async def test_a_design_from_the_first_question_to_the_grades(staged) -> None:
    async with staged((80, 24), prompts=PROMPTS) as stage:
        await begin(stage)
        assert "You work for a bank." in stage.text
        assert "[clarify]" in stage.text
        assert "05:00 left for this step" in stage.text
        await put(stage, "#asked", "what does a false decline cost?")
        assert "Which did you mean? Enter picks" in stage.text
        await stage.press("enter")
        assert "Six euros." in stage.text
        await put(stage, "#asked", "may the rules stay?")
        await stage.press("enter")
        assert stage.text.index("Forty of them.") < stage.text.index("Six euros.")
        await stage.press("f6")
        write(stage, "labels are late")
        await stage.press("f5")
        assert "[frame]" in stage.text
        assert "notes•" in stage.text
        write(stage, "expected euros")
        await stage.press("f3", "f5", "f5")
        assert "Frauds a day?" in stage.text
        await put(stage, "#number", "plenty")
        stage.app.screen.query_one("#number", Input).value = "80,000"
        await stage.press("f5")  # hands the number in and stays
        assert "✓ right" in stage.text
        await stage.press("f5")
        stage.app.screen.query_one("#number", Input).value = "huh"
        await stage.press("f5")
        assert "2 of 2" in stage.text
        await stage.press("f5")  # what cannot be read keeps nobody
        assert "Why so in" in stage.text
        await stage.press("f5", "f5")
        arrived = count_arrivals(stage.app.screen)
        await stage.press("f5")
        assert isinstance(stage.app.screen, PromptGradeScreen)
        assert arrived == [1]
        assert "strong Asks what may be done" in stage.text
        await stage.press("f5")
        assert "4 points without a grade." in stage.text
        await stage.press("4", "x", "3", "left", "2", "1", "0")
        assert "[0 nothing of it]" in stage.text
        await stage.press("f5", "f5")
        assert "Next time is empty." in stage.text
        write(stage, "ask about labels")
        await stage.press("f5")
        assert isinstance(stage.app.screen, PromptResultScreen)
        assert "D1  █" in stage.text
        assert "Important, and not asked:" in stage.text
        await stage.press("m", "h")
        written = sorted((stage.services.workspace.folder / "answers").iterdir())
        assert [one.suffix for one in written] == [".html", ".md"]
        assert all("expected euros" in one.read_text() for one in written)
        (attempt,) = stage.services.stores.attempts.recent(9)
        assert attempt.self_grade == pytest.approx((3 + 2 * 1 + 0) / 16)
        await stage.press("escape")
        assert isinstance(stage.app.screen, HomeScreen)


async def test_a_talk_has_its_versions_and_a_ladder(staged) -> None:
    async with staged((80, 24), prompts=PROMPTS) as stage:
        await begin(stage, "thesis")
        await stage.press("f5")
        assert "30 s to an outsider in a lift." in stage.text
        assert "00:30 left for this step" in stage.text
        write(stage, "The posterior was unknown.")
        await stage.press("f3")
        assert "4 words in 30 s" in stage.text
        await stage.press("f5", "f5")
        assert "Then: " in stage.text
        await stage.press("f10", "y")
        assert isinstance(stage.app.screen, PromptResultScreen)
        assert "Not graded yet" in stage.text
        assert "'posterior' is not explained" in stage.text


async def test_news_is_told_beside_the_page_one_writes_on(staged) -> None:
    async with staged((120, 40), prompts=[make_prompt()]) as stage:
        await begin(stage)
        await stage.press("f5", "f5")
        screen, session = stage.app.screen, stage.app.screen.session
        write(stage, "logs")
        for _ in range(8):
            stage.clock.forward(60)
            screen.touched()
        screen.look()
        await stage.settle()
        assert len(session.twists) == 1
        assert f"News 1: {session.twists[0].text}" in stage.text
        assert screen.query_one("#sheet", TextArea).text == "logs"
        assert "[data" in stage.text
        await stage.press("f7")
        write(stage, "group the alerts")
        await stage.press("f6")  # one may still ask; the answer stands above the news
        await put(stage, "#asked", "may the rules stay?")
        await stage.press("enter", "f6")
        assert stage.text.index("Forty of them.") < stage.text.index("News 1:")
        assert not screen.query_one("#asked").display
        await stage.press("f5", "f5", "f5")
        assert session.page("twist 1") == "group the alerts"
        assert session.page("data") == "logs"
        assert "[twist 2]" in stage.text  # it came before the middle was left
        assert session.step.phase == "estimate"


async def test_what_was_begun_is_gone_on_with_from_the_room_and_from_home(staged) -> None:
    async with staged((80, 24), prompts=PROMPTS) as stage:
        await begin(stage)
        await stage.press("f5")
        write(stage, "expected euros")
        await stage.press("escape")
        assert isinstance(stage.app.screen, HomeScreen)
        assert "Card fraud" in stage.text
        await stage.press("t")
        assert isinstance(stage.app.screen, PromptsScreen)
        assert "Resume Card fraud  frame" in stage.text
        await stage.press("enter")
        sheet = stage.app.screen.query_one("#sheet", TextArea)
        assert sheet.text == "expected euros"
        assert sheet.cursor_location == (0, len("expected euros"))  # one goes on writing
        await stage.press("f10", "n", "f9", "f5", "f3", "x")
        assert stage.app.screen.session.timer().paused
        assert stage.app.screen.session.step.phase == "frame"
        assert "expected euros" not in stage.text
        await stage.press("f9", "f10", "y", "escape")
        assert "Grade Card fraud" in stage.text


async def test_the_second_look_is_offered_in_the_room_and_shows_no_first_grade(staged) -> None:
    async with staged((80, 24), prompts=PROMPTS) as stage:
        prompting = stage.services.prompting
        session = prompting.open("fraud")
        session.write("notes", "a challenge")
        session.write("notes", "a challenge, a second factor")
        session.stop()
        grading = prompting.grading(session.session_id)
        for point in range(4):
            grading.grade(point, 3)
        stage.clock.suspend(8 * 86400)
        await stage.press("l", "escape")
        assert "look again, blind" in stage.text
        await stage.press("t")
        assert "Look again Card fraud" in stage.text
        await stage.press("enter")
        assert "blind" in stage.text
        assert "75%" not in stage.text
        assert "D1 " not in stage.text
        await stage.press("a")
        assert isinstance(stage.app.screen, PromptGradeScreen)
        assert "[3" not in stage.text
        await stage.press("3", "3", "3", "2", "f5")
        assert "3 of 4 points graded alike" in stage.text


async def test_the_room_shows_designs_and_talks_and_past_answers(staged) -> None:
    async with staged((80, 24), prompts=PROMPTS) as stage:
        await stage.press("t")
        assert "Card fraud" in stage.text
        assert "Your thesis" not in stage.text
        await stage.press("tab")
        assert "Your thesis" in stage.text
        await stage.press("h")
        assert "Nothing answered yet." in stage.text
        await stage.press("escape", "m")
        assert "Own material" in stage.text


async def test_a_design_round_of_a_mock_ends_in_the_break_where_it_is_graded(staged) -> None:
    async with staged((120, 40), prompts=PROMPTS) as stage:
        stage.app.begin_mock(PLAN)
        await stage.settle()
        screen = stage.app.screen
        assert isinstance(screen, MockPromptScreen)
        assert "Interviewer" in stage.text
        assert "Round 1 of 1: Design" in stage.text
        await stage.press("f6")
        write(stage, "a second factor")
        stage.clock.forward(38 * 60 + 1)
        screen.look()
        await stage.settle()
        assert isinstance(stage.app.screen, MockBreakScreen)
        assert stage.app.screen.mock.place.stage is Stage.BREAK
        await stage.press("g")
        assert "a second factor" in stage.text
        await stage.press("4", "4", "4", "4", "f5", "escape")
        assert isinstance(stage.app.screen, MockBreakScreen)
        mock = stage.app.screen.mock
        assert stage.services.scoring.card(mock.session_id).rounds[0].parts.correct == 1


def test_words_found_are_underlined_and_nothing_else() -> None:
    text = lit("a second factor, then a call", ("second factor",))
    assert text.plain == "a second factor, then a call"
    assert [(one.start, one.end) for one in text.spans] == [(2, 15)]


def test_the_first_word_found_is_the_row_to_scroll_to() -> None:
    text = lit("one two three four five\nsix\nseven", ("seven",))
    assert row_of_first_found(text, 80) == 2
    assert row_of_first_found(text, 10) == 4  # the first line takes three rows
    assert row_of_first_found(lit("one", ("two",)), 10) == 0


def test_the_front_page_stands_in_brackets_and_what_is_written_has_a_dot() -> None:
    assert tabs(("data", "model"), "model", ["data"]).plain == " data• [model]"
